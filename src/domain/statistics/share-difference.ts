/**
 * One-sided bounds on the difference of two shares measured on different cases. Each share has the confidence distribution
 * whose quantile is its own Clopper–Pearson bound, the cautious one of the two on its side; the bound is the quantile of
 * their difference.
 */

import { differenceQuantile } from './difference-quantile.ts';
import { betaDistribution } from './numeric/confidence-distribution.ts';
import type { Share } from './sample.ts';

/**
 * How much higher the pilot's share is than the baseline's, at least: −1 to 1. 92 of 100 against 84 of 100 at 95%: −0.00532.
 * @param confidence above 0.5, below 1
 */
export function shareDifferenceLowerBound(pilot: Share, baseline: Share, confidence: number): number {
  return differenceQuantile(
    1 - confidence,
    betaDistribution(pilot.passes, pilot.cases - pilot.passes + 1),
    betaDistribution(baseline.passes + 1, baseline.cases - baseline.passes),
  );
}

/** How much higher the pilot's share is, at most: what the baseline's can't exceed it by, mirrored. */
export function shareDifferenceUpperBound(pilot: Share, baseline: Share, confidence: number): number {
  return 0 - shareDifferenceLowerBound(baseline, pilot, confidence);
}
