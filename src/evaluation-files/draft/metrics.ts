/** The metrics of a draft: each a column of states and one of values, and what the file says about it. */

import { MAX_LABELS, MAX_METRICS } from '../limits.ts';
import type { NoteCode } from '../notes.ts';
import { type Judge, type Metric, type MetricColumn, type MetricKind, OUTCOMES, type Outcome } from '../results.ts';
import { isLabel } from '../text/names.ts';
import { Growing } from './growing.ts';

export interface MetricReading {
  /** Left out where the file holds a value and no verdict on it. */
  readonly outcome?: Outcome | undefined;
  readonly value?: number | undefined;
  readonly label?: string | undefined;
  /** Of this attempt. */
  readonly threshold?: number | undefined;
}

export interface MetricInfo {
  readonly judge?: Judge | undefined;
  readonly direction?: 'higher' | 'lower' | undefined;
  readonly threshold?: number | undefined;
  readonly scale?: 'percent' | undefined;
}

interface Noting {
  note(code: NoteCode, about?: { count?: number; name?: string }): void;
}

const SCORED = 6;

interface Column {
  readonly states: Growing<Uint8Array<ArrayBuffer>>;
  readonly values: Growing<Float64Array<ArrayBuffer>>;
  readonly labels: Map<string, number>;
  threshold: number | 'varies' | undefined;
  info: MetricInfo;
  isPut: boolean;
}

export class MetricColumns {
  readonly #columns = new Map<string, Column>();

  tell(name: string, info: MetricInfo): void {
    const column = this.#column(name);
    if (!column) return;
    column.info = { ...column.info, ...info };
    if (info.threshold !== undefined) meetThreshold(column, info.threshold);
  }

  /** A second reading of one metric in one attempt is combined with the first: both must pass, values are averaged. */
  put(row: number, name: string, reading: MetricReading, noting: Noting): void {
    const column = this.#column(name);
    if (!column) {
      noting.note('too-many-metrics');
      return;
    }
    column.isPut = true;
    if (reading.threshold !== undefined) meetThreshold(column, reading.threshold);
    const value = readValue(reading, column);
    const outcome = reading.outcome ?? (reading.label !== undefined && value === undefined ? 'unjudged' : undefined);
    const state = outcome ? OUTCOMES.indexOf(outcome) + 1 : value === undefined ? 0 : SCORED;
    const before = column.states.get(row);
    if (before === 0) {
      column.states.set(row, state);
      if (value !== undefined) column.values.set(row, value);
      return;
    }
    noting.note('combined-metrics', { name });
    column.states.set(row, worse(before, state));
    const old = column.values.get(row);
    if (value !== undefined) column.values.set(row, Number.isNaN(old) ? value : (old + value) / 2);
  }

  #column(name: string): Column | undefined {
    const found = this.#columns.get(name);
    if (found || this.#columns.size === MAX_METRICS) return found;
    const column: Column = {
      states: new Growing(Uint8Array, 0),
      values: new Growing(Float64Array, Number.NaN),
      labels: new Map(),
      threshold: undefined,
      info: {},
      isPut: false,
    };
    this.#columns.set(name, column);
    return column;
  }

  finish(count: number, noting: Noting): { metrics: Metric[]; columns: Map<string, MetricColumn> } {
    const columns = new Map<string, MetricColumn>();
    const metrics: Metric[] = [];
    for (const [name, column] of this.#columns) {
      const states = column.states.first(count);
      const values = column.values.first(count);
      const kind = kindOf(column, states, values);
      if (kind === 'binary') judgeZeroOne(states, values) && noting.note('zero-one', { name });
      if (column.threshold === 'varies') noting.note('thresholds-vary', { name });
      columns.set(name, { states, values });
      metrics.push({
        name,
        kind,
        ...(column.threshold === undefined ? {} : { threshold: column.threshold }),
        ...(column.info.direction === undefined ? {} : { direction: column.info.direction }),
        judge: column.info.judge ?? { kind: 'unknown' },
        ...(column.info.scale === undefined ? {} : { scale: column.info.scale }),
        ...(kind === 'label' ? { labels: [...column.labels.keys()] } : {}),
        judged: states.some((state) => state === 1 || state === 2),
        filled: states.reduce((sum, state) => sum + (state === 1 || state === 2 || state === SCORED ? 1 : 0), 0),
      });
    }
    // What a file announces and never fills is named only where nothing else is.
    const told = metrics.filter(({ name }) => this.#columns.get(name)!.isPut);
    return told.length > 0 ? { metrics: told, columns } : { metrics, columns };
  }
}

function meetThreshold(column: Column, threshold: number): void {
  column.threshold = column.threshold === undefined || column.threshold === threshold ? threshold : 'varies';
}

function readValue({ value, label }: MetricReading, { labels }: Column): number | undefined {
  if (value !== undefined) return Number.isFinite(value) ? value : undefined;
  if (label === undefined || !isLabel(label)) return undefined;
  if (!labels.has(label) && labels.size < MAX_LABELS) labels.set(label, labels.size);
  return labels.get(label);
}

/** Of two states: a failure is one, whatever else passed; then what kept a verdict from being reached. */
function worse(one: number, other: number): number {
  for (const state of [OUTCOMES.indexOf('fail'), OUTCOMES.indexOf('error'), OUTCOMES.indexOf('unjudged')]) {
    if (one === state + 1 || other === state + 1) return state + 1;
  }
  return one === SCORED || other === SCORED ? SCORED : Math.max(one, other);
}

function kindOf(column: Column, states: Uint8Array, values: Float64Array): MetricKind {
  if (column.labels.size > 0) return 'label';
  const found = new Set<number>();
  for (const value of values) {
    if (!Number.isNaN(value)) found.add(value);
    if (found.size > 2) return 'score';
  }
  if ([...found].some((value) => value !== 0 && value !== 1)) return 'score';
  const unjudged = states.includes(SCORED);
  // Only ones may be the best of a scale: a verdict shows both sides.
  if (unjudged) return found.size === 2 ? 'binary' : 'score';
  return states.some((state) => state === 1 || state === 2) ? 'binary' : 'score';
}

/** 0 and 1 alone are a verdict. @returns whether one was made so */
function judgeZeroOne(states: Uint8Array, values: Float64Array): boolean {
  let made = false;
  states.forEach((state, row) => {
    if (state !== SCORED) return;
    states[row] = values[row] === 1 ? 1 : 2;
    made = true;
  });
  return made;
}
