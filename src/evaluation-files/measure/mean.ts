/** The mean of a value, and its spread. */
import { byCluster } from './clusters.ts';
import type { Judging } from './judging.ts';
import type { MeanGroup, Measured } from './measurement.ts';

/** Null where there is no value. */
export function meanOf(rows: readonly number[], { value }: Judging, clusters: Int32Array | null): Measured | null {
  const valued = rows.filter((row) => !Number.isNaN(value(row)));
  if (valued.length === 0) return null;
  let sum = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const row of valued) {
    const found = value(row);
    sum += found;
    if (found < lowest) lowest = found;
    if (found > highest) highest = found;
  }
  const mean = sum / valued.length;
  // Around the mean, not from sums of squares: those lose the spread of values that are large and alike.
  const squares = valued.reduce((total, row) => total + (value(row) - mean) ** 2, 0);
  return {
    kind: 'mean',
    mean,
    standardDeviation: valued.length < 2 ? null : Math.sqrt(squares / (valued.length - 1)),
    cases: valued.length,
    sum,
    lowest,
    highest,
    groups: byCluster<MeanGroup>(valued, clusters, (group, row) => ({
      sum: (group?.sum ?? 0) + value(row),
      cases: (group?.cases ?? 0) + 1,
    })),
  };
}
