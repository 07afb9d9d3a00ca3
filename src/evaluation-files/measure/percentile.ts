/** A percentile of a value, and the order statistics that bound it. */

import { smallest } from '../../domain/smallest.ts';
import { incompleteBeta } from '../../domain/statistics/numeric/incomplete-beta.ts';
import { byCluster } from './clusters.ts';
import type { Judging } from './judging.ts';
import type { Measured, OrderStatistic, ShareGroup } from './measurement.ts';
import type { What } from './request.ts';

const CONFIDENCE = 0.95;

/** Null where there is no value. */
export function percentileOf(
  rows: readonly number[],
  { value }: Judging,
  { percentile, limit, better }: What & { kind: 'percentile' },
  clusters: Int32Array | null,
): Measured | null {
  const valued = rows.filter((row) => !Number.isNaN(value(row)));
  const cases = valued.length;
  if (cases === 0) return null;
  const sorted = Float64Array.from(valued, value).sort();
  const share = percentile / 100;
  const worse = (found: number): boolean => limit !== null && (better === 'lower' ? found > limit : found < limit);
  const at = (rank: number | null): OrderStatistic | null =>
    rank === null ? null : { rank, value: sorted[rank - 1]! };
  const highRank = rankAbove(share, cases);
  // The lower bound is the upper bound of the mirrored values.
  const mirrored = rankAbove(1 - share, cases);
  return {
    kind: 'percentile',
    percentile,
    value: linear(sorted, share),
    cases,
    beyond: limit === null ? null : valued.filter((row) => worse(value(row))).length,
    atMost: at(highRank),
    atLeast: at(mirrored === null ? null : cases + 1 - mirrored),
    groups: byCluster<ShareGroup>(valued, clusters, (group, row) => ({
      passes: (group?.passes ?? 0) + (worse(value(row)) ? 0 : 1),
      cases: (group?.cases ?? 0) + 1,
    })),
  };
}

/**
 * The least r for which the r-th smallest of n values lies above the true quantile with 95% confidence: P(Bin(n, q) ≤ r − 1)
 * ≥ 0.95 (Conover, Practical Nonparametric Statistics, 3.2). Null where not even the largest does.
 */
function rankAbove(share: number, cases: number): number | null {
  // P(Bin(n, q) ≤ r − 1) = I₁₋q(n − r + 1, r).
  return smallest(1, cases, (rank) => incompleteBeta(1 - share, cases - rank + 1, rank) >= CONFIDENCE);
}

function linear(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
}
