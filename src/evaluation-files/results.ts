/** The common shape: what every reader makes of its file. Numbers, names and marks; never a question, an answer or a reason. */
import type { FormatId } from './formats.ts';
import type { Note } from './notes.ts';

/** Exactly one for each attempt; the five counts add up to the attempts of the file. */
export const OUTCOMES = ['pass', 'fail', 'error', 'skipped', 'unjudged'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Where an error lies: the system gave no answer, nobody judged the answer it gave, or the test itself broke. */
export const ERROR_OF = ['system', 'judge', 'harness'] as const;
export type ErrorOf = (typeof ERROR_OF)[number];

export interface Judge {
  readonly kind: 'people' | 'program' | 'model' | 'unknown';
  /** Of the model, where the file names it. */
  readonly name?: string;
}

export type MetricKind =
  /** Right or wrong. */
  | 'binary'
  /** A number; passes only at a threshold. */
  | 'score'
  /** A word; the visitor says which of them pass. */
  | 'label';

export interface Metric {
  readonly name: string;
  readonly kind: MetricKind;
  /** The threshold that the file itself holds; `varies` where it isn't the same for all cases. */
  readonly threshold?: number | 'varies';
  readonly direction?: 'higher' | 'lower';
  readonly judge: Judge;
  /** `percent`: written as percents, held as fractions. */
  readonly scale?: 'percent';
  /** Of a label metric, in the order of their codes. */
  readonly labels?: readonly string[];
  /** Whether the file says of each attempt if this metric passed. */
  readonly judged: boolean;
  /** Attempts that have a value or a verdict. */
  readonly filled: number;
}

export interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly attempts: number;
}

/** Metadata, tags and columns by which attempts may be grouped or cut into slices. */
export interface Dimension {
  readonly name: string;
  readonly distinct: number;
  /** The values by their codes, where they may be shown: 2 to 20 different ones, each short. */
  readonly labels: readonly string[] | null;
  readonly suggested: 'group' | 'slice' | null;
}

export interface Declared {
  readonly total?: number;
  readonly passed?: number;
  readonly failed?: number;
  readonly errored?: number;
  readonly skipped?: number;
}

/** Whose time was taken: the answer's, the answer's with its judging, a whole test's, a request's. */
export type LatencyOf = 'answer' | 'sample' | 'test' | 'request';

/** What the file calls a case: an id of its own, the same input, or only its row (then repeats can't be seen). */
export type CaseFrom = 'file' | 'input' | 'row';

export interface MetricColumn {
  /** 1–5: `OUTCOMES` from 1 on; 6: a value without a verdict; 0: nothing. */
  readonly states: Uint8Array;
  /** The value, or a label's code. NaN where there is none. */
  readonly values: Float64Array;
}

/** All attempts, column by column: 200,000 of them take a few megabytes. What is not known is NaN, or −1 among codes. */
export interface Attempts {
  readonly count: number;
  /** Place in `Results.candidates`. */
  readonly candidates: Uint8Array;
  /** A number for each case, the same in another file of the same cases. */
  readonly cases: Float64Array;
  /** 1, 2, … within a case. */
  readonly repeats: Uint32Array;
  /** Place in `OUTCOMES`. */
  readonly outcomes: Uint8Array;
  /** Place in `ERROR_OF`; 255 where the outcome is no error. */
  readonly errorOf: Uint8Array;
  readonly latencyMs: Float64Array;
  readonly cost: Float64Array;
  readonly judgeCost: Float64Array;
  readonly tokensIn: Float64Array;
  readonly tokensOut: Float64Array;
  readonly metrics: ReadonlyMap<string, MetricColumn>;
  /** Codes: places in `Dimension.labels`. */
  readonly dimensions: ReadonlyMap<string, Int32Array>;
}

export interface FileMark {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the file, as 64 hexadecimal digits. */
  readonly fingerprint: string;
}

interface Source {
  readonly file: FileMark;
  readonly format: FormatId;
  readonly toolVersion?: string;
  /** When the evaluation ran, from the file: ISO 8601 in UTC. */
  readonly at?: string;
  readonly notes: readonly Note[];
}

export interface Results extends Source {
  readonly state: 'results';
  readonly candidates: readonly Candidate[];
  /** Whether the file says of each attempt as a whole if it passed. Without it only metrics can be measured. */
  readonly hasVerdict: boolean;
  readonly metrics: readonly Metric[];
  readonly dimensions: readonly Dimension[];
  readonly latencyOf?: LatencyOf;
  readonly currency?: string;
  readonly caseFrom: CaseFrom;
  readonly declared?: Declared;
  readonly attempts: Attempts;
}

/** A figure that the file holds ready: there are no attempts in it. */
export type Figure = {
  readonly name: string;
  /** Task, filter or part of a load test that it belongs to; figures of different ones are never added up. */
  readonly of: string;
} & (
  | { readonly kind: 'share'; readonly passes: number; readonly cases: number; readonly unit: 'cases' | 'requests' }
  | {
      readonly kind: 'mean';
      readonly mean: number;
      /** With n − 1; null where the file doesn't hold it: then the mean counts at face value only. */
      readonly standardDeviation: number | null;
      readonly cases: number | null;
      readonly unit?: 'ms' | 's' | 'money';
      readonly direction?: 'higher' | 'lower';
    }
  | {
      readonly kind: 'percentile';
      readonly percentile: number;
      readonly value: number;
      readonly cases: number | null;
      readonly unit: 'ms';
    }
  | { readonly kind: 'value'; readonly value: number; readonly unit?: string }
);

export interface Totals extends Source {
  readonly state: 'totals';
  readonly figures: readonly Figure[];
  readonly declared?: Declared;
}
