/** One-sided bounds on a mean by Student's t. */

import { smallest } from '../smallest.ts';
import { betaQuantile } from './numeric/incomplete-beta.ts';

/**
 * Quantile of Student's t distribution, by its relation to the beta distribution (DLMF 8.17; Abramowitz & Stegun 26.7.1).
 * @param p 0.5 ≤ p < 1
 * @param degrees degrees of freedom, 0 or more; need not be whole
 * @returns 0 or more; Infinity at 0 degrees, and where it lies beyond the largest number
 */
export function studentQuantile(p: number, degrees: number): number {
  if (degrees <= 0) return Number.POSITIVE_INFINITY;
  // t² ÷ (degrees + t²) is Beta(½, degrees ÷ 2). Whichever part of it is smaller keeps its digits.
  const central = betaQuantile(2 * p - 1, 0.5, degrees / 2);
  if (central < 0.5) return Math.sqrt((degrees * central) / (1 - central));
  const outer = betaQuantile(2 - 2 * p, degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - outer)) / outer);
}

/**
 * How far below (or above) a sample's mean its one-sided bound lies, in the unit of `standardDeviation`.
 * Infinite where the sample, shrunk by `designEffect`, is worth one case or less.
 * @param cases number of cases, 2 or more
 * @param designEffect how many clustered cases weigh as much as one independent case; 1 or more
 */
export function meanMargin(standardDeviation: number, cases: number, confidence: number, designEffect: number): number {
  const effective = cases / designEffect;
  if (effective <= 1) return Number.POSITIVE_INFINITY;
  return (studentQuantile(confidence, effective - 1) * standardDeviation) / Math.sqrt(effective);
}

/**
 * The smallest number of cases, from `least` on, whose bound lies no further from the mean than `distance`; null where a
 * million don't do it.
 * @param distance from the mean to the floor, in the unit of `standardDeviation`; at 0 or below nothing can prove it
 */
export function casesToProveMean(
  distance: number,
  standardDeviation: number,
  least: number,
  confidence: number,
  designEffect: number,
): number | null {
  if (distance <= 0) return null;
  return smallest(
    least,
    1_000_000,
    (cases) => meanMargin(standardDeviation, cases, confidence, designEffect) <= distance,
  );
}
