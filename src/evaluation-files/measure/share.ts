/** Successes among trials. */
import { byCluster } from './clusters.ts';
import type { Judging } from './judging.ts';
import type { Measured, ShareGroup } from './measurement.ts';

/** Null where nothing was tried. */
export function shareOf(rows: readonly number[], judging: Judging, clusters: Int32Array | null): Measured | null {
  const trials = rows.filter((row) => passed(judging, row) !== undefined);
  if (trials.length === 0) return null;
  return {
    kind: 'share',
    passes: trials.filter((row) => passed(judging, row)).length,
    cases: trials.length,
    groups: byCluster<ShareGroup>(trials, clusters, (group, row) => ({
      passes: (group?.passes ?? 0) + (passed(judging, row) ? 1 : 0),
      cases: (group?.cases ?? 0) + 1,
    })),
  };
}

/** `undefined` where the attempt is no trial. */
function passed({ outcome, request }: Judging, row: number): boolean | undefined {
  switch (outcome(row)) {
    case 'pass':
      return true;
    case 'fail':
      return false;
    case 'error':
      return request.errors === 'fail' ? false : undefined;
    case 'unjudged':
      return request.unjudged === 'fail' ? false : undefined;
    case 'skipped':
      return undefined;
  }
}
