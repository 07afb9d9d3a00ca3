/** How likely a number of cases is to prove something, if the true rate is known or taken to be what was seen. */

import { successesToProve } from '../clopper-pearson.ts';
import { binomialAtLeast } from '../numeric/binomial-walk.ts';

/**
 * The chance that so many cases prove `floor`: at the hoped-for rate the power, at the floor the chance of a false pass.
 * @param cases whole, 0 or more
 * @param floor, rate 0–1
 */
export function chanceToProve(cases: number, floor: number, rate: number, confidence: number): number {
  const needed = successesToProve(cases, floor, confidence, 1);
  return needed === null ? 0 : binomialAtLeast(needed, cases, rate);
}

/**
 * Futility: the chance that the end will still prove it, if the rest passes at the rate seen so far.
 * @param passes, cases of those seen; whole, cases 1 or more
 * @param planned all cases, whole, not below `cases`
 * @param needed passes of all that prove it
 */
export function chanceStillToProve(passes: number, cases: number, planned: number, needed: number): number {
  return binomialAtLeast(needed - passes, planned - cases, passes / cases);
}

/**
 * The chance that a share is *read* at or above `level`, with no proof asked: about one half where the true rate stands at the
 * level. See `jointChance` for several.
 * @param level, rate 0–1
 * @param cases whole, 1 or more
 */
export function chanceToRead(level: number, cases: number, rate: number): number {
  return binomialAtLeast(Math.ceil(level * cases - 1e-9), cases, rate);
}
