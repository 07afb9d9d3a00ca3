/** What was measured: counts, means and order statistics, and all that a bound needs. No case can be read out of it. */
import type { CaseFrom, Judge, Outcome } from '../results.ts';

export type Counts = Readonly<Record<Outcome, number>>;

/** Cases that hang together, each as what it adds. */
export interface ShareGroup {
  readonly passes: number;
  readonly cases: number;
}

export interface MeanGroup {
  readonly sum: number;
  readonly cases: number;
}

/** A bound on a percentile: the value at a rank among all values, in ascending order, from 1. */
export interface OrderStatistic {
  readonly rank: number;
  readonly value: number;
}

export type Measured =
  | { readonly kind: 'share'; readonly passes: number; readonly cases: number; readonly groups: readonly ShareGroup[] }
  | {
      readonly kind: 'mean';
      readonly mean: number;
      /** With n − 1; null for a single value. */
      readonly standardDeviation: number | null;
      readonly cases: number;
      readonly sum: number;
      readonly lowest: number;
      readonly highest: number;
      readonly groups: readonly MeanGroup[];
    }
  | {
      readonly kind: 'percentile';
      readonly percentile: number;
      /** Linear between neighbors (type 7 of Hyndman and Fan), as most tools give it. */
      readonly value: number;
      readonly cases: number;
      /** Values worse than the limit; null without one. */
      readonly beyond: number | null;
      /** One-sided, 95%, exact: null where there are too few cases to prove any. */
      readonly atMost: OrderStatistic | null;
      readonly atLeast: OrderStatistic | null;
      /** Of the share of values that were not worse than the limit. */
      readonly groups: readonly ShareGroup[];
    };

interface SliceValue {
  readonly label: string;
  readonly counts: Counts;
  /** Null where nothing was measured in it. */
  readonly measured: Measured | null;
}

export interface Slice {
  readonly name: string;
  readonly values: readonly SliceValue[];
  /** Attempts that belong to none. */
  readonly without: number;
}

export interface Measurement {
  readonly state: 'measured';
  readonly measured: Measured;
  /** Of the attempts of this candidate, by what this request makes of them; they add up to `attempts`. */
  readonly counts: Counts;
  readonly attempts: number;
  readonly distinctCases: number;
  readonly caseFrom: CaseFrom;
  /**
   * Whether attempts hang together: then `groups` holds each cluster, the outermost that contains the repeats of a case.
   * Else it is empty, and each case stands for itself.
   */
  readonly clustered: boolean;
  readonly slices: readonly Slice[];
  readonly judge: Judge;
}

/** Why there is no number. */
export interface Unmeasured {
  readonly state: 'unmeasured';
  readonly why: /** Several candidates, and none is named: they are never added up. */
    | 'which-candidate'
    | 'no-such-candidate'
    | 'no-such-metric'
    | 'no-such-dimension'
    /** The file has no verdict on the whole. */
    | 'no-verdict'
    /** A score without a threshold in the file: it has to be named. */
    | 'which-threshold'
    /** A label says nothing until it is named which ones pass. */
    | 'which-labels'
    | 'not-a-number'
    | 'nothing-measured';
  readonly name?: string;
}
