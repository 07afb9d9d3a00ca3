/** Successes among trials. */
import { byCluster } from './clusters.ts';
import type { Judging } from './judging.ts';
import type { Measured, ShareGroup } from './measurement.ts';

/** Null where nothing was tried. */
export function shareOf(rows: readonly number[], judging: Judging, clusters: Int32Array | null): Measured | null {
  const trials = rows.filter((row) => !Number.isNaN(judging.trial(row)));
  if (trials.length === 0) return null;
  return {
    kind: 'share',
    passes: trials.filter((row) => judging.trial(row) === 1).length,
    cases: trials.length,
    groups: byCluster<ShareGroup>(trials, clusters, (group, row) => ({
      passes: (group?.passes ?? 0) + judging.trial(row),
      cases: (group?.cases ?? 0) + 1,
    })),
  };
}
