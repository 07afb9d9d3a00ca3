/** One-sided bounds that compare two rates of events, of the pilot and of today. */
import { proportionLowerBound } from './clopper-pearson.ts';
import { differenceQuantile } from './difference-quantile.ts';
import { gammaDistribution } from './numeric/confidence-distribution.ts';
import type { EventCount } from './sample.ts';

/**
 * How many times the baseline's rate the pilot's is, at least. Exact: of all events together those of the pilot are
 * binomial, whatever the rates' common size (Przyborowski & Wilenski 1940; Lehmann & Romano 2005, section 4.5).
 * @returns 0 or more; 0 without an event in the pilot; Infinity is never reached
 */
export function rateRatioLowerBound(pilot: EventCount, baseline: EventCount, confidence: number): number {
  if (pilot.events <= 0) return 0;
  const share = proportionLowerBound(pilot.events, pilot.events + baseline.events, confidence);
  return ((share / (1 - share)) * baseline.exposure) / pilot.exposure;
}

/** How many times the baseline's rate the pilot's is, at most; Infinity without an event in the baseline. */
export function rateRatioUpperBound(pilot: EventCount, baseline: EventCount, confidence: number): number {
  return 1 / rateRatioLowerBound(baseline, pilot, confidence);
}

/**
 * How many events per unit of exposure the pilot has more than the baseline, at least; negative for fewer. By the rates'
 * confidence distributions, whose quantiles are their exact bounds: it clears 0 exactly where the ratio clears 1.
 */
export function rateDifferenceLowerBound(pilot: EventCount, baseline: EventCount, confidence: number): number {
  return differenceQuantile(
    1 - confidence,
    gammaDistribution(pilot.events, 1 / pilot.exposure),
    gammaDistribution(baseline.events + 1, 1 / baseline.exposure),
  );
}

/** How many events per unit of exposure the pilot has more than the baseline, at most. */
export function rateDifferenceUpperBound(pilot: EventCount, baseline: EventCount, confidence: number): number {
  return 0 - rateDifferenceLowerBound(baseline, pilot, confidence);
}
