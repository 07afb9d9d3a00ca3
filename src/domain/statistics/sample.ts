/** What a sample is told by, whatever is made of it. */

/** Cases that passed, of all. Need not be whole: clustered cases weigh as a fraction of one. */
export interface Share {
  /** 0 ≤ passes ≤ cases */
  readonly passes: number;
  /** Above 0. */
  readonly cases: number;
}

/** Measured values by their mean and spread, in one unit. */
export interface Sample {
  readonly mean: number;
  /** 0 or more, with n − 1 in the divisor. */
  readonly standardDeviation: number;
  /** 1 or more. */
  readonly cases: number;
}

/** Events counted over weeks, months, thousands of requests. */
export interface EventCount {
  /** 0 or more. */
  readonly events: number;
  /** Above 0. */
  readonly exposure: number;
}
