/** A table read by its mapping: rows become attempts. */
import type { Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import { Refusal } from '../refusal.ts';
import type { ErrorOf, Outcome } from '../results.ts';
import { hashOf } from '../text/hash.ts';
import { nameOf } from '../text/names.ts';
import type { Steps } from '../watch.ts';
import { readNumberCell } from './cells.ts';
import type { ErrorMapping, Mapping, MetricMapping } from './mapping.ts';
import type { Cell, FlatRow, TableSource } from './rows.ts';
import { isMissing, outcomeOfWord, readScore } from './verdict-words.ts';

/** @throws Refusal where the table lacks a column of the mapping */
export function* readTable(source: TableSource, mapping: Mapping, draft: Draft): Steps {
  const reader = new RowReader(mapping, draft);
  draft.hasVerdict = mapping.verdict !== null;
  if (mapping.latency) draft.latencyOf = 'answer';
  draft.currency = mapping.cost?.currency ?? undefined;
  for (const { name, judge, judgeName, scale } of mapping.metrics) {
    draft.metric(name, {
      ...(judge ? { judge: { kind: judge, ...(judgeName ? { name: judgeName } : {}) } } : {}),
      ...(scale === 'percent' ? { scale } : {}),
    });
  }
  const missing = new Set(columnsOf(mapping));
  for (const { row, share } of source.rows()) {
    for (const column of missing) if (row.has(column)) missing.delete(column);
    reader.read(row);
    yield share;
  }
  for (const column of source.header ?? []) missing.delete(column);
  for (const column of missing) throw new Refusal('no-such-column', { column });
}

function columnsOf(mapping: Mapping): string[] {
  const { case: found, verdict, candidate, repeat, latency, cost, metrics } = mapping;
  const named = [found?.column, verdict, candidate, repeat, latency?.column, cost?.column];
  return [...named, ...metrics.map(({ column }) => column)].filter((column) => typeof column === 'string');
}

class RowReader {
  readonly #mapping: Mapping;
  readonly #draft: Draft;
  readonly #commas: ReadonlySet<string>;

  constructor(mapping: Mapping, draft: Draft) {
    this.#mapping = mapping;
    this.#draft = draft;
    this.#commas = new Set(mapping.commas);
  }

  read(row: FlatRow): void {
    const { mapping, draft } = { mapping: this.#mapping, draft: this.#draft };
    const metrics = mapping.metrics.flatMap((metric) => {
      const reading = this.#metric(row, metric);
      return reading ? [[metric.name, reading] as const] : [];
    });
    const error = this.#errorOf(row, metrics.length === 0);
    const candidate = mapping.candidate === null ? undefined : textIn(row, mapping.candidate);
    draft.add({
      ...(candidate === undefined ? {} : { candidate: nameOf(candidate) }),
      case: this.#caseOf(row),
      repeat: this.#number(row, mapping.repeat),
      outcome: error ? 'error' : this.#verdict(row),
      errorOf: error,
      metrics,
      dimensions: mapping.dimensions.flatMap((name) => {
        const value = textIn(row, name);
        return value === undefined ? [] : [[name, value] as const];
      }),
      latencyMs: this.#latency(row),
      cost: this.#number(row, mapping.cost?.column ?? null),
      judgeCost: this.#number(row, mapping.judgeCost),
      tokensIn: this.#number(row, mapping.tokensIn),
      tokensOut: this.#number(row, mapping.tokensOut),
    });
  }

  #caseOf(row: FlatRow) {
    const { case: mapped } = this.#mapping;
    const text = mapped ? textIn(row, mapped.column) : undefined;
    if (!mapped || text === undefined) return undefined;
    return { key: hashOf(text), from: mapped.is === 'id' ? 'file' : 'input' } as const;
  }

  #errorOf(row: FlatRow, nothingScored: boolean): ErrorOf | undefined {
    const { answer, verdict } = this.#mapping;
    const unanswered = answer !== null && textIn(row, answer) === undefined;
    const told = this.#mapping.errors.find((error) => this.#isError(row, error));
    if (told) return unanswered ? 'system' : told.of;
    if (!unanswered || !nothingScored || (verdict !== null && textIn(row, verdict) !== undefined)) return undefined;
    this.#draft.note('empty-answers');
    return 'system';
  }

  #isError(row: FlatRow, { column, when, words = [] }: ErrorMapping): boolean {
    const cells = column.startsWith('*')
      ? [...row].filter(([name]) => name.endsWith(column.slice(1))).map(([, cell]) => cell)
      : [row.get(column)];
    return cells.some((cell) => {
      if (cell === undefined || (typeof cell === 'string' && isMissing(cell))) return false;
      const text = String(cell).trim().toLowerCase();
      if (when === 'begins') return words.some((word) => text.startsWith(word));
      // `error: false` is none.
      return when === 'equals' ? words.includes(text) : outcomeOfWord(text) !== 'fail';
    });
  }

  #verdict(row: FlatRow): Outcome {
    const column = this.#mapping.verdict;
    const text = column === null ? undefined : textIn(row, column)?.toLowerCase();
    if (text === undefined) return 'unjudged';
    const told = Object.hasOwn(this.#mapping.words, text) ? this.#mapping.words[text] : undefined;
    const outcome = told ?? outcomeOfWord(text);
    if (!outcome) this.#draft.note('unknown-words', { name: column! });
    return outcome ?? 'unjudged';
  }

  #metric(row: FlatRow, { column, scale }: MetricMapping): MetricReading | undefined {
    const cell = row.get(column);
    if (cell === undefined || (typeof cell === 'string' && isMissing(cell))) return undefined;
    if (typeof cell === 'string') {
      const value = this.#fromText(column, cell);
      if (value !== undefined) return { value: scale === 'percent' ? shift(value, -2) : value };
    } else if (typeof cell === 'number') return { value: scale === 'percent' ? shift(cell, -2) : cell };
    const read = readScore(cell);
    const outcome = read?.outcome ?? (typeof cell === 'string' ? outcomeOfWord(cell) : undefined);
    return outcome ? { outcome, ...(read?.value === undefined ? {} : { value: read.value }) } : read;
  }

  #latency(row: FlatRow): number | undefined {
    const { latency } = this.#mapping;
    const value = latency ? this.#number(row, latency.column) : undefined;
    return value !== undefined && latency!.unit === 's' ? shift(value, 3) : value;
  }

  #number(row: FlatRow, column: string | null): number | undefined {
    const cell = column === null ? undefined : row.get(column);
    if (typeof cell === 'number') return cell;
    if (typeof cell !== 'string' || isMissing(cell)) return undefined;
    return this.#fromText(column!, cell) ?? this.#unreadable(column!);
  }

  #fromText(column: string, cell: string): number | undefined {
    const number = readNumberCell(cell);
    const value = number?.[this.#commas.has(column) ? 'comma' : 'dot'];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  }

  #unreadable(column: string): undefined {
    this.#draft.note('unreadable-cells', { name: column });
    return undefined;
  }
}

function textIn(row: FlatRow, column: string): string | undefined {
  const cell: Cell | undefined = row.get(column);
  if (cell === undefined) return undefined;
  const text = String(cell).trim();
  return isMissing(text) ? undefined : text;
}

/** The decimal point moved: 0.82 s is 820 ms, to the last digit. */
function shift(value: number, places: number): number {
  return Number((value * 10 ** places).toPrecision(15));
}
