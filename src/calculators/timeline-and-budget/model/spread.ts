import { percentiles } from '../../../domain/statistics/numeric/percentiles.ts';

/** What a tenth, half and nine tenths of the trials do not exceed. */
export function spreadOf(values: Float64Array): Spread {
  const [p10, p50, p90] = percentiles(values, [10, 50, 90]);
  return { p10: p10!, p50: p50!, p90: p90! };
}

export function weeksSpreadOf(values: Float64Array): WeeksSpread {
  const [p10, p50, p80, p90] = percentiles(values, [10, 50, 80, 90]);
  return { p10: p10!, p50: p50!, p80: p80!, p90: p90! };
}

/** Percentiles over all trials. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface WeeksSpread extends Spread {
  readonly p80: number;
}
