/** A percentile of a value, and the order statistics that bound it. */
import { percentileLowerRank, percentileUpperRank } from '../../domain/statistics/percentile-bound.ts';
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
  return {
    kind: 'percentile',
    percentile,
    value: linear(sorted, share),
    cases,
    beyond: limit === null ? null : valued.filter((row) => worse(value(row))).length,
    atMost: at(percentileUpperRank(cases, share, CONFIDENCE)),
    atLeast: at(percentileLowerRank(cases, share, CONFIDENCE)),
    groups: byCluster<ShareGroup>(valued, clusters, (group, row) => ({
      passes: (group?.passes ?? 0) + (worse(value(row)) ? 0 : 1),
      cases: (group?.cases ?? 0) + 1,
    })),
  };
}

function linear(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
}
