/** Exact one-sided bounds on a proportion, and how many cases it takes for one to clear a floor. */

import { smallest } from '../smallest.ts';
import { betaQuantile, incompleteBeta } from './numeric/incomplete-beta.ts';

/**
 * The exact (Clopper–Pearson) one-sided lower bound on a proportion: 0–1.
 * @param successes 0 ≤ successes ≤ trials; need not be whole, as cases in clusters count as a fraction of one
 *   (Korn & Graubard 1998: the same bound with the effective sample)
 * @param trials above 0
 * @param confidence 0–1, as in 0.95
 */
export function proportionLowerBound(successes: number, trials: number, confidence: number): number {
  return successes <= 0 ? 0 : betaQuantile(1 - confidence, successes, trials - successes + 1);
}

/** The exact one-sided upper bound on a proportion: what the lower bound on the failures leaves. */
export function proportionUpperBound(successes: number, trials: number, confidence: number): number {
  return 1 - proportionLowerBound(trials - successes, trials, confidence);
}

/** Whether so many successes prove, at this confidence, that the true proportion is at least `floor` (0–1). */
export function provesProportion(successes: number, trials: number, floor: number, confidence: number): boolean {
  if (floor <= 0) return true;
  if (successes <= 0 || floor >= 1) return false;
  return incompleteBeta(floor, successes, trials - successes + 1) <= 1 - confidence;
}

/** Beyond this many the answer is "no number of cases that a pilot could gather". */
export const MAX_CASES = 1_000_000;

/**
 * The smallest number of cases, from `least` on, of which the share `rate`, rounded down to whole successes, proves `floor`;
 * null where that rate can't prove it with {@link MAX_CASES}. It is the number with which an average result just does:
 * about an even chance. For a better one see `planCases`.
 * @param rate, floor 0–1
 * @param designEffect how many clustered cases weigh as much as one independent case; 1 or more
 */
export function casesToProve(
  rate: number,
  floor: number,
  least: number,
  confidence: number,
  designEffect: number,
): number | null {
  if (rate <= floor) return null;
  const proves = (successes: number, cases: number): boolean =>
    provesProportion(successes / designEffect, cases / designEffect, floor, confidence);
  // Without rounding, more cases at one rate always prove more: no smaller number can do it with rounding.
  const unrounded = smallest(least, MAX_CASES, (cases) => proves(rate * cases, cases));
  if (unrounded === null) return null;
  let cases = unrounded;
  while (!proves(wholeSuccesses(rate, cases), cases)) cases += 1;
  return cases;
}

/** The whole successes in `cases` at `rate`, rounded down, forgiving the last bits of a product such as 0.84 × 50. */
export function wholeSuccesses(rate: number, cases: number): number {
  return Math.floor(rate * cases + 1e-9);
}

/** The fewest successes of `trials` that prove `floor`; null where not even all of them do. */
export function successesToProve(
  trials: number,
  floor: number,
  confidence: number,
  designEffect: number,
): number | null {
  return smallest(0, trials, (successes) =>
    provesProportion(successes / designEffect, trials / designEffect, floor, confidence),
  );
}
