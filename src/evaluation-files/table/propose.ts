/** What each column of a table probably is, and what has to be asked. Nothing is assumed that the file leaves open. */
import type { Note } from '../notes.ts';
import { isLabel, mayBeDimension } from '../text/names.ts';
import { aliasOf, currencyOf, type Role, roleOfName, timeUnitOf } from './aliases.ts';
import type { ErrorMapping, Mapping, MetricMapping, Question } from './mapping.ts';
import { PRESETS, type Preset } from './presets.ts';
import type { ColumnProfile, TableProfile } from './profile.ts';

export interface Proposal {
  readonly mapping: Mapping;
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
}

/** Numbers that are no scores: counts, places, times. */
const NO_METRIC =
  /(^|[_. ])(idx|index|order|seed|line_number|rank|timestamp|time|date|created|created_at|updated|start|end|version|port|tokens?|count|length|len|chars|num|n|column \d+)([_. ]|$)|_(tokens?|count|ms|seconds|s)$/i;

/** The one that says most about the case as a whole comes first. */
const VERDICTS = 'passed pass success bestanden verdict status result outcome ok grade score correct'.split(' ');

export function propose(profile: TableProfile, rowsPath: string | undefined): Proposal {
  const names = new Set(profile.columns.keys());
  const preset = PRESETS.find(({ fits }) => fits(names));
  return new Proposer(profile, preset).propose(rowsPath);
}

/** What reading by this mapping decides. */
export function notesOf({ format, commas, metrics }: Mapping): Note[] {
  const preset = PRESETS.find((found) => found.format === format);
  return [
    ...(preset?.notes ?? []).map((code) => ({ code, count: 1 })),
    ...(commas.length > 0 ? [{ code: 'decimal-comma' as const, count: commas.length }] : []),
    ...metrics.flatMap(({ scale, column }) =>
      scale === 'percent' ? [{ code: 'percent-as-fraction' as const, count: 1, name: column }] : [],
    ),
  ];
}

class Proposer {
  readonly #profile: TableProfile;
  readonly #preset: Preset | undefined;
  readonly #taken = new Set<string>();
  readonly #questions: Question[] = [];
  readonly #notes: Note[] = [];

  constructor(profile: TableProfile, preset: Preset | undefined) {
    this.#profile = profile;
    this.#preset = preset;
  }

  propose(rowsPath: string | undefined): Proposal {
    const preset = this.#preset;
    this.#dropIndex();
    const commas = this.#commas();
    const found = this.#case();
    const repeat = this.#take('repeat', preset?.repeat, ({ kind }) => kind === 'numbers' || kind === 'verdict');
    const errors = this.#errors();
    const answer = this.#answer();
    const latency = this.#latency();
    const cost = this.#cost();
    const judgeCost = preset?.judgeCost
      ? this.#takeBy(({ name }) => preset.judgeCost!.test(name))
      : this.#take('judge-cost', undefined, isNumeric);
    const tokensIn = this.#take('tokens-in', preset?.tokens?.in, isNumeric);
    const tokensOut = this.#take('tokens-out', preset?.tokens?.out, isNumeric);
    const candidate = this.#candidate();
    const verdict = this.#verdict();
    const metrics = this.#metrics(commas);
    return {
      mapping: {
        format: preset?.format ?? 'table',
        ...(rowsPath === undefined ? {} : { rows: rowsPath }),
        commas,
        case: found,
        answer,
        repeat: found ? repeat : null,
        candidate,
        verdict,
        errors,
        words: {},
        metrics,
        latency,
        cost,
        judgeCost,
        tokensIn,
        tokensOut,
        dimensions: this.#dimensions(),
      },
      questions: this.#questions,
      notes: this.#notes,
    };
  }

  #free(): ColumnProfile[] {
    return [...this.#profile.columns.values()].filter(({ name, filled }) => filled > 0 && !this.#taken.has(name));
  }

  #takeBy(fits: (column: ColumnProfile) => boolean): string | null {
    const found = this.#free().find(fits);
    if (!found) return null;
    this.#taken.add(found.name);
    return found.name;
  }

  /** @param named the preset's column: taken whatever it holds */
  #take(role: Role, named: string | undefined, fits: (column: ColumnProfile) => boolean): string | null {
    const exact = named === undefined ? null : this.#takeBy(({ name }) => name === named);
    if (exact || this.#preset?.verdict === null)
      return exact ?? this.#takeBy((c) => roleOfName(c.name) === role && fits(c));
    return this.#takeBy((column) => roleOfName(column.name) === role && fits(column));
  }

  /** pandas writes its row numbers into a first column without a name. */
  #dropIndex(): void {
    const first = [...this.#profile.columns.values()][0];
    if (first?.isIndex && first.filled > 0 && /^(column 1|unnamed: 0|index)$/i.test(first.name)) {
      this.#taken.add(first.name);
      this.#notes.push({ code: 'index-column', count: 1 });
    }
  }

  /** A column's own cells decide; where they leave it open, the other columns do; where those do too, it is asked. */
  #commas(): string[] {
    const commas: string[] = [];
    const readings = [...this.#profile.columns.values()].map(({ decimals }) => decimals.reading);
    const file = readings.includes(',')
      ? readings.includes('.')
        ? 'mixed'
        : ','
      : readings.includes('.')
        ? '.'
        : 'open';
    for (const column of this.#profile.columns.values()) {
      const own = column.decimals.reading;
      if (own === ',' || (own === 'open' && file === ',')) commas.push(column.name);
      if (own === 'open' && (file === 'open' || file === 'mixed') && column.kind === 'numbers') {
        this.#questions.push({ about: 'decimal', column: column.name, readings: column.ambiguous! });
        this.#taken.add(column.name);
      }
    }
    return commas;
  }

  /** Of an id and an input the one with fewer different values: equal inputs are one case, tried again. */
  #case(): Mapping['case'] {
    const preset = this.#preset?.case
      ?.map(({ column, is }) => ({ column: this.#profile.column(column), is }))
      .filter(({ column }) => (column?.filled ?? 0) > 0);
    const rows = this.#profile.rows;
    for (const { column, is } of preset ?? []) {
      // A trace's name is its case only where it isn't the name of the whole application.
      if (is === 'id' && column!.distinct * 2 < rows && this.#preset!.case!.length > 1 && column!.name === 'name')
        continue;
      return this.#isCase(column!, is);
    }
    const ids = this.#free().filter((c) => roleOfName(c.name) === 'case' && c.kind !== 'text' && c.filled * 2 > rows);
    const id = ids.find(({ name }) => /case|fall|example|question/i.test(name)) ?? ids[0];
    const input = this.#free().find((c) => roleOfName(c.name) === 'input' && c.filled * 2 > rows && c.distinct > 1);
    if (!id) return input ? this.#isCase(input, 'input') : null;
    const repeatsAreSeen = input && input.distinct < id.distinct && input.distinct * 5 >= id.distinct;
    this.#taken.add(id.name);
    return repeatsAreSeen ? this.#isCase(input, 'input') : this.#isCase(id, 'id');
  }

  #isCase({ name }: ColumnProfile, is: 'id' | 'input'): Mapping['case'] {
    this.#taken.add(name);
    return { column: name, is };
  }

  #errors(): ErrorMapping[] {
    const preset = this.#preset?.errors;
    if (preset) {
      const known = (name: string) => name.startsWith('*') || this.#profile.column(name);
      for (const { column } of preset) this.#taken.add(column);
      return preset.filter(({ column }) => known(column));
    }
    const column = this.#takeBy(({ name }) => roleOfName(name) === 'error');
    return column ? [{ column, when: 'filled', of: 'system' }] : [];
  }

  /** Filled in most rows: where it is empty, there was no answer. */
  #answer(): string | null {
    const found = this.#free().find((c) => roleOfName(c.name) === 'answer' && c.filled * 2 > this.#profile.rows);
    return found?.name ?? null;
  }

  #latency(): Mapping['latency'] {
    const preset = this.#preset?.latency;
    if (preset && this.#profile.column(preset.column)) {
      this.#taken.add(preset.column);
      return preset;
    }
    const name = this.#takeBy((column) => roleOfName(column.name) === 'latency' && isNumeric(column));
    if (!name) return null;
    const column = this.#profile.column(name)!;
    const unit = timeUnitOf(name) ?? (column.units.has('ms') ? 'ms' : column.units.has('s') ? 's' : undefined);
    if (unit) return { column: name, unit };
    const highest = column.highest['.'];
    const hint = column.fractions > 0 && highest < 60 ? 's' : highest > 100 ? 'ms' : null;
    this.#questions.push({ about: 'latency-unit', column: name, hint });
    return null;
  }

  #cost(): Mapping['cost'] {
    const preset = this.#preset?.cost;
    if (preset && this.#profile.column(preset.column)) {
      this.#taken.add(preset.column);
      const written = preset.currencyColumn ? this.#profile.column(preset.currencyColumn)?.example : undefined;
      return { column: preset.column, currency: preset.currency ?? currencyOf(String(written ?? '')) ?? null };
    }
    const name = this.#takeBy((column) => roleOfName(column.name) === 'cost' && isNumeric(column));
    if (!name) return null;
    return { column: name, currency: currencyOf(name) ?? this.#profile.column(name)!.currency ?? null };
  }

  #candidate(): string | null {
    const preset = this.#preset?.candidate;
    const fits = ({ distinct }: ColumnProfile): boolean => distinct >= 2 && distinct <= 20;
    if (preset) return this.#takeBy((column) => column.name === preset && fits(column));
    return this.#takeBy((column) => roleOfName(column.name) === 'candidate' && fits(column) && column.kind === 'words');
  }

  #verdict(): string | null {
    if (this.#preset?.verdict === null) return null;
    const metricLike = this.#free().filter((column) => isNumeric(column) && !NO_METRIC.test(column.name)).length;
    for (const alias of VERDICTS) {
      const column = this.#free().find(({ name }) => aliasOf(name) === alias);
      if (!column || !(column.kind === 'verdict' || (column.kind === 'words' && column.numbers === 0))) continue;
      // Whole messages are no verdicts, and are not repeated in questions.
      if (!column.unknownWords().every(isLabel)) continue;
      // `correct` beside other scores is one of them.
      if (alias === 'correct' && metricLike > 1) continue;
      this.#taken.add(column.name);
      for (const word of column.unknownWords()) this.#questions.push({ about: 'word', column: column.name, word });
      return column.name;
    }
    return null;
  }

  #metrics(commas: readonly string[]): MetricMapping[] {
    const found: MetricMapping[] = [];
    for (const column of this.#free()) {
      const name = this.#metricName(column);
      if (name === null) continue;
      const scale = this.#scale(column, commas.includes(column.name));
      this.#taken.add(column.name);
      if (!scale) continue;
      const judge = this.#preset?.judge?.(column.name, this.#profile);
      const judged = judge ? { judge: judge.kind, ...(judge.name ? { judgeName: judge.name } : {}) } : {};
      found.push({ column: column.name, name, scale, ...judged });
    }
    return found;
  }

  #metricName(column: ColumnProfile): string | null {
    const preset = this.#preset?.metric?.(column.name, this.#profile);
    if (preset !== undefined) return column.kind === 'text' ? null : preset;
    if (roleOfName(column.name) && roleOfName(column.name) !== 'verdict') return null;
    if (!isNumeric(column) || NO_METRIC.test(column.name)) return null;
    return column.name
      .slice(0, 200)
      .replace(/^(metrics|scores?|evaluations?|results?|grades?)[./]/, '')
      .replace(/\s*[([]?\s*(%|percent|prozent)\s*[)\]]?$/i, '');
  }

  /** Grades and percents look alike: from above 1 on only a sign says which it is. */
  #scale(column: ColumnProfile, comma: boolean): MetricMapping['scale'] | undefined {
    if (column.units.has('%') || /%|percent|prozent/i.test(column.name)) {
      return 'percent';
    }
    const highest = column.highest[comma ? ',' : '.'];
    const lowest = column.lowest[comma ? ',' : '.'];
    if (column.kind !== 'numbers' || highest <= 1 || highest > 100 || lowest < 0) return 'as-is';
    this.#questions.push({ about: 'scale', column: column.name, highest });
    return undefined;
  }

  #dimensions(): string[] {
    const own = this.#preset?.dimensions;
    return this.#free()
      .filter(({ name, kind, distinct }) => {
        if (!mayBeDimension(name) || distinct < 2) return false;
        const role = roleOfName(name);
        if (role === 'group' || role === 'slice' || own?.test(name)) return kind !== 'text';
        return kind === 'words' && this.#preset?.metric?.(name, this.#profile) !== null;
      })
      .map(({ name }) => name);
  }
}

function isNumeric({ kind }: ColumnProfile): boolean {
  return kind === 'numbers' || kind === 'verdict';
}
