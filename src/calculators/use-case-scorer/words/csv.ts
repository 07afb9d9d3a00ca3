/** The portfolio as CSV (RFC 4180), and back. */
import { readNumber } from '../../../domain/text/number-input.ts';
import { neutralizeFormula, restoreFormula } from '../../../domain/text/spreadsheet-text.ts';
import type { Facts } from '../facts.ts';
import type { Answers, UseCase } from '../model/answers.ts';
import type { CsvProblem, CsvReading } from '../model/csv-reading.ts';
import type { Finding } from '../model/finding.ts';
import { MAX_TEXT, MAX_USE_CASES, VALUE_KINDS } from '../model/limits.ts';
import { scoreOf } from '../model/verdict.ts';
import { briefMessages } from './en/brief-messages.ts';
import { messages } from './en/messages.ts';

const { columns, kinds } = briefMessages;
const AMOUNTS = ['low', 'likely', 'high'] as const;
const TEXTS = ['problem', 'success', 'vision', 'sponsor'] as const;

/** One row a use case, best rank first, criteria by name. No cell can run as a formula. */
export async function portfolioCsv(content: { answers: Answers; facts: Facts; finding: Finding }): Promise<string> {
  const { answers, facts, finding } = content;
  const { unparse } = (await import('papaparse')).default;
  const { criteria } = facts.criteria;
  const rows = answers.useCases
    .map((useCase, i) => ({ useCase, found: finding.useCases[i] }))
    .filter(({ found }) => found && !found.blank)
    .toSorted((a, b) => (a.found?.rank ?? Infinity) - (b.found?.rank ?? Infinity))
    .map(({ useCase, found }) => [
      useCase.name,
      ...criteria.map(({ id }) => scoreOf(useCase.scores, id) ?? ''),
      found?.rank ?? '',
      found ? messages.verdicts[found.verdict] : '',
      found?.weightedScore ?? '',
      found?.firstRankAcceptability ?? '',
      useCase.value?.kind ? kinds[useCase.value.kind] : '',
      ...AMOUNTS.map((amount) => useCase.value?.[amount] ?? ''),
      useCase.value ? (answers.currency ?? facts.currency) : '',
      ...TEXTS.map((field) => useCase[field] ?? ''),
      found?.vector ?? '',
    ]);
  const head = [
    columns.name,
    ...criteria.map(({ name }) => name),
    ...[columns.rank, columns.verdict, columns.weightedScore, columns.share, columns.kind],
    ...AMOUNTS.map((amount) => columns[amount]),
    columns.currency,
    ...TEXTS.map((field) => columns[field]),
    columns.vector,
  ];
  const safe = [head, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? neutralizeFormula(cell) : cell)),
  );
  return `${unparse(safe, { newline: '\r\n' })}\r\n`;
}

type Column = (cell: string, row: number) => { readonly entry: Partial<UseCase> } | CsvProblem;

/**
 * Reads use cases from CSV or from cells copied out of a spreadsheet (any delimiter). Columns are found by their heading:
 * a criterion's name, code or id, or a heading that the export writes; in any order.
 * @param currency the portfolio's; amounts in another one are taken as they are, and named
 * @param ids one new id for each use case that there is room for
 */
export async function readPortfolioCsv(
  text: string,
  facts: Facts,
  currency: string,
  ids: readonly string[],
): Promise<CsvReading> {
  const { parse } = (await import('papaparse')).default;
  const { data } = parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: false });
  const [head = [], ...rows] = data;
  if (!head.some((cell) => cell.trim())) return { useCases: [], problems: [{ row: 0, why: 'empty' }] };
  const problems: CsvProblem[] = [];
  const found = head.map((cell) => columnFor(cell, facts, currency));
  if (!found.some((column) => column !== null && column !== ignored)) {
    return { useCases: [], problems: [{ row: 1, why: 'no-columns' }] };
  }
  head.forEach((cell, i) => {
    if (found[i] === null && cell.trim()) problems.push({ row: 1, why: 'unknown-column', cell: cell.trim() });
  });

  const useCases: UseCase[] = [];
  rows.forEach((cells, i) => {
    if (!cells.some((cell) => cell.trim())) return;
    const row = i + 2;
    const id = ids[useCases.length];
    if (id === undefined || useCases.length >= MAX_USE_CASES) {
      if (!problems.some(({ why }) => why === 'too-many')) problems.push({ row, why: 'too-many' });
      return;
    }
    useCases.push(
      cells.reduce<UseCase>(
        (useCase, cell, at) => {
          const read = cell.trim() ? found[at]?.(restoreFormula(cell), row) : undefined;
          if (read && 'why' in read) problems.push(read);
          return read && 'entry' in read ? merge(useCase, read.entry) : useCase;
        },
        { id, name: '', scores: {} },
      ),
    );
  });
  return { useCases, problems };
}

function merge(useCase: UseCase, entry: Partial<UseCase>): UseCase {
  return {
    ...useCase,
    ...entry,
    scores: { ...useCase.scores, ...entry.scores },
    ...(entry.value ? { value: { ...useCase.value, ...entry.value } } : {}),
  };
}

/** Computed columns of the export are passed over in silence: they are computed again. */
const ignored: Column = () => ({ entry: {} });

function columnFor(heading: string, { criteria: method }: Facts, currency: string): Column | null {
  const wanted = fold(heading);
  const is = (...names: string[]) => names.some((name) => fold(name) === wanted);
  const criterion = method.criteria.find(({ id, code, name }) => is(id, code, name));
  if (criterion) return scoreColumn(criterion.id, criterion.name);
  if (is(columns.name, 'use case')) return textColumn('name', columns.name);
  const field = TEXTS.find((name) => is(name, columns[name]));
  if (field) return textColumn(field, columns[field]);
  const amount = AMOUNTS.find((name) => is(name, columns[name]));
  if (amount) return amountColumn(amount);
  if (is(columns.kind, 'kind')) return kindColumn;
  if (is(columns.currency)) return currencyColumn(currency);
  const computed = [columns.rank, columns.verdict, columns.weightedScore, columns.share, columns.vector];
  return is(...computed) ? ignored : null;
}

const fold = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const scoreColumn =
  (id: string, column: string): Column =>
  (cell, row) => {
    const score = cell.trim();
    if (/^[xX–-]$/.test(score)) return { entry: {} };
    return /^[1-5]([.,]0+)?$/.test(score)
      ? { entry: { scores: { [id]: Number(score[0]) } } }
      : { row, why: 'bad-score', cell: score, column };
  };

const textColumn =
  (field: 'name' | (typeof TEXTS)[number], column: string): Column =>
  (cell, row) =>
    cell.length > MAX_TEXT ? { row, why: 'too-long', column } : { entry: { [field]: cell } };

const amountColumn =
  (amount: (typeof AMOUNTS)[number]): Column =>
  (cell, row) => {
    const reading = readNumber(cell, { min: 0, max: 1e15, decimals: 2 });
    return reading.ok
      ? { entry: { value: { [amount]: reading.value } } }
      : { row, why: 'bad-amount', cell: cell.trim(), column: columns[amount] };
  };

const kindColumn: Column = (cell, row) => {
  const kind = VALUE_KINDS.find((one) => fold(cell) === fold(one) || fold(cell) === fold(kinds[one]));
  return kind ? { entry: { value: { kind } } } : { row, why: 'bad-kind', cell: cell.trim() };
};

const currencyColumn =
  (currency: string): Column =>
  (cell, row) =>
    fold(cell) === fold(currency) ? { entry: {} } : { row, why: 'other-currency', cell: cell.trim() };
