/** What is to be measured: decided before any number is shown. */

/** What stands for an attempt: its verdict, one metric, its time or its cost. */
export type Reading =
  | { readonly of: 'verdict' }
  | { readonly of: 'metric'; readonly name: string }
  | { readonly of: 'latency' }
  | { readonly of: 'cost' };

/** When an attempt passes: as the file says, at a threshold, or with one of some labels. */
export interface Condition {
  readonly reading: Reading;
  readonly passes:
    | 'as-judged'
    | { readonly atLeast: number }
    | { readonly atMost: number }
    | { readonly labels: readonly string[] };
}

export type What =
  /** All conditions must hold. */
  | { readonly kind: 'share'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'mean'; readonly reading: Reading }
  | {
      readonly kind: 'percentile';
      readonly reading: Reading;
      /** Above 0, below 100. */
      readonly percentile: number;
      /** The floor: how many values were worse is counted against it. */
      readonly limit: number | null;
      readonly better: 'lower' | 'higher';
    };

export interface Request {
  /** Id of the candidate that is judged; may be null where the file holds one. */
  readonly candidate: string | null;
  readonly what: What;
  /** Whether errors count as failures of a share. Values that an error never gave can't be counted in. */
  readonly errors: 'leave-out' | 'fail';
  readonly unjudged: 'leave-out' | 'fail';
  /**
   * Which times and costs count: of answers only, or of every request. A request that broke off after thirty seconds says
   * nothing of how fast answers come, and all of how long callers wait.
   */
  readonly over: 'answers' | 'all';
  /** A dimension whose values hold together what isn't independent: documents, users. Null: only repeats of a case do. */
  readonly group: string | null;
  readonly slices: readonly string[];
}
