/** Results in the making: readers put attempts in one by one, the draft packs them into columns and finds what they have in common. */

import type { FormatId } from '../formats.ts';
import { MAX_ATTEMPTS, MAX_CANDIDATES } from '../limits.ts';
import type { Note, NoteCode } from '../notes.ts';
import { Refusal } from '../refusal.ts';
import {
  type Candidate,
  type CaseFrom,
  type Declared,
  ERROR_OF,
  type ErrorOf,
  type FileMark,
  type LatencyOf,
  OUTCOMES,
  type Outcome,
  type Results,
} from '../results.ts';
import { hashOf } from '../text/hash.ts';
import { nameOf } from '../text/names.ts';
import { instantOf } from '../text/values.ts';
import { DimensionColumns } from './dimensions.ts';
import { Growing } from './growing.ts';
import { MetricColumns, type MetricInfo, type MetricReading } from './metrics.ts';

export interface Case {
  readonly key: number;
  readonly from: CaseFrom;
}

/** One attempt as a reader hands it in; what is not known is left out. */
export interface Attempt {
  /** An id that `candidate` was told of; may be left out where the file holds only one. */
  readonly candidate?: string | undefined;
  readonly case?: Case | undefined;
  readonly repeat?: number | undefined;
  readonly outcome: Outcome;
  readonly errorOf?: ErrorOf | undefined;
  readonly metrics?: Iterable<readonly [name: string, reading: MetricReading]>;
  readonly dimensions?: Iterable<readonly [name: string, value: string]>;
  readonly latencyMs?: number | undefined;
  readonly cost?: number | undefined;
  readonly judgeCost?: number | undefined;
  readonly tokensIn?: number | undefined;
  readonly tokensOut?: number | undefined;
}

const NO_ERROR = 255;

export class Draft {
  readonly format: FormatId;
  toolVersion: string | undefined;
  currency: string | undefined;
  latencyOf: LatencyOf | undefined;
  declared: Declared | undefined;
  hasVerdict = false;

  #at: string | undefined;
  #caseFrom: CaseFrom = 'file';
  readonly #notes = new Map<string, Note>();
  readonly #candidates = new Map<string, { place: number; label: string; attempts: number }>();
  /** By candidate: how often each case was met. */
  readonly #seen: Map<number, number>[] = [];
  readonly #metrics = new MetricColumns();
  readonly #dimensions = new DimensionColumns();
  readonly #number = {
    cases: new Growing(Float64Array, Number.NaN),
    latencyMs: new Growing(Float64Array, Number.NaN),
    cost: new Growing(Float64Array, Number.NaN),
    judgeCost: new Growing(Float64Array, Number.NaN),
    tokensIn: new Growing(Float64Array, Number.NaN),
    tokensOut: new Growing(Float64Array, Number.NaN),
  };
  readonly #code = {
    candidates: new Growing(Uint8Array, 0),
    outcomes: new Growing(Uint8Array, 0),
    errorOf: new Growing(Uint8Array, NO_ERROR),
  };
  readonly #repeats = new Growing(Uint32Array, 1);
  #count = 0;

  constructor(format: FormatId) {
    this.format = format;
  }

  get count(): number {
    return this.#count;
  }

  /** @param id its mark in the file; never shown */
  candidate(id: string, label: string): void {
    if (this.#candidates.has(id)) return;
    if (this.#candidates.size === MAX_CANDIDATES) throw new Refusal('not-a-table');
    this.#candidates.set(id, { place: this.#candidates.size, label: nameOf(label), attempts: 0 });
  }

  metric(name: string, info: MetricInfo): void {
    this.#metrics.tell(nameOf(name), info);
  }

  note(code: NoteCode, { count = 1, name }: { count?: number; name?: string } = {}): void {
    const key = `${code} ${name ?? ''}`;
    const before = this.#notes.get(key)?.count ?? 0;
    this.#notes.set(key, { code, count: before + count, ...(name === undefined ? {} : { name: nameOf(name) }) });
  }

  /** The time of a run, or of any part of it: the earliest stands. */
  happened(at: unknown): void {
    const instant = instantOf(at);
    if (instant && (!this.#at || instant < this.#at)) this.#at = instant;
  }

  /** @throws Refusal at more than 200,000 */
  add(attempt: Attempt): void {
    const at = this.#count;
    if (at === MAX_ATTEMPTS) throw new Refusal('too-many-rows', { limit: MAX_ATTEMPTS });
    this.#count += 1;
    const candidate = this.#candidateOf(attempt.candidate ?? '');
    this.#code.candidates.set(at, candidate);
    this.#code.outcomes.set(at, OUTCOMES.indexOf(attempt.outcome));
    if (attempt.outcome === 'error') this.#code.errorOf.set(at, ERROR_OF.indexOf(attempt.errorOf ?? 'system'));
    this.#placeCase(at, candidate, attempt);
    for (const what of ['latencyMs', 'cost', 'judgeCost', 'tokensIn', 'tokensOut'] as const) {
      const value = attempt[what];
      if (value !== undefined && value >= 0 && Number.isFinite(value)) this.#number[what].set(at, value);
    }
    for (const [name, reading] of attempt.metrics ?? []) this.#metrics.put(at, nameOf(name), reading, this);
    for (const [name, value] of attempt.dimensions ?? []) this.#dimensions.put(at, name, value, this);
  }

  #candidateOf(id: string): number {
    if (!this.#candidates.has(id)) this.candidate(id, id);
    const found = this.#candidates.get(id)!;
    found.attempts += 1;
    return found.place;
  }

  #placeCase(at: number, candidate: number, { case: found, repeat }: Attempt): void {
    const key = found?.key ?? hashOf(`row ${at}`);
    const from = found?.from ?? 'row';
    if (from === 'row' || (from === 'input' && this.#caseFrom === 'file')) this.#caseFrom = from;
    this.#seen[candidate] ??= new Map();
    const before = this.#seen[candidate].get(key) ?? 0;
    this.#seen[candidate].set(key, before + 1);
    this.#number.cases.set(at, key);
    this.#repeats.set(at, repeat !== undefined && Number.isInteger(repeat) && repeat > 0 ? repeat : before + 1);
  }

  /** @throws Refusal where nothing was put in */
  finish(file: FileMark): Results {
    const count = this.#count;
    if (count === 0) throw new Refusal('no-rows');
    // Requests of a load test have no cases to be told apart.
    if (this.#caseFrom !== 'file' && this.latencyOf !== 'request') {
      this.note(this.#caseFrom === 'input' ? 'cases-from-input' : 'cases-from-rows');
    }
    const cases = this.#number.cases.first(count);
    const outcomes = this.#code.outcomes.first(count);
    const { metrics, columns } = this.#metrics.finish(count, this);
    const { dimensions, codes } = this.#dimensions.finish(count, cases);
    if (metrics.length > 0 && metrics.every(({ filled }) => filled === 0) && !this.hasVerdict)
      this.note('nothing-judged');
    this.#compareDeclared(outcomes);
    return {
      state: 'results',
      file,
      format: this.format,
      ...(this.toolVersion === undefined ? {} : { toolVersion: nameOf(this.toolVersion, 40) }),
      ...(this.#at === undefined ? {} : { at: this.#at }),
      candidates: this.#candidateList(),
      hasVerdict: this.hasVerdict,
      metrics,
      dimensions,
      ...(this.latencyOf === undefined ? {} : { latencyOf: this.latencyOf }),
      ...(this.currency === undefined ? {} : { currency: this.currency }),
      caseFrom: this.#caseFrom,
      ...(this.declared === undefined ? {} : { declared: this.declared }),
      notes: [...this.#notes.values()],
      attempts: {
        count,
        candidates: this.#code.candidates.first(count),
        cases,
        repeats: this.#repeats.first(count),
        outcomes,
        errorOf: this.#code.errorOf.first(count),
        latencyMs: this.#number.latencyMs.first(count),
        cost: this.#number.cost.first(count),
        judgeCost: this.#number.judgeCost.first(count),
        tokensIn: this.#number.tokensIn.first(count),
        tokensOut: this.#number.tokensOut.first(count),
        metrics: columns,
        dimensions: codes,
      },
    };
  }

  #candidateList(): Candidate[] {
    return [...this.#candidates].map(([id, { label, attempts }]) => ({ id, label, attempts }));
  }

  /** What a file says of itself is believed only where it is what was counted. */
  #compareDeclared(outcomes: Uint8Array): void {
    const { declared } = this;
    if (!declared) return;
    const counted = (outcome: Outcome): number => {
      const place = OUTCOMES.indexOf(outcome);
      return outcomes.reduce((sum, code) => sum + (code === place ? 1 : 0), 0);
    };
    const said: readonly (readonly [declared: number | undefined, counted: number])[] = [
      [declared.total, this.#count],
      [declared.passed, counted('pass')],
      [declared.failed, counted('fail')],
      [declared.errored, counted('error')],
      [declared.skipped, counted('skipped')],
    ];
    const errors = counted('error');
    if (declared.failed !== undefined && errors > 0 && declared.failed === counted('fail') + errors) {
      this.note('errors-declared-as-failures', { count: errors });
    } else if (said.some(([total, found]) => total !== undefined && total !== found)) this.note('declared-differs');
  }
}
