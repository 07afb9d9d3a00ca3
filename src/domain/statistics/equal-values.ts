/** What values without any spread prove: two ratings of 5 are no proof of 4. */
import { proportionLowerBound } from './clopper-pearson.ts';

/**
 * The one-sided bound on the mean of `cases` values that all equal `value`. They say what n of n passes say: at least the
 * share L of all values is as good, L being Clopper–Pearson's lower bound, and the others may be as bad as the scale allows.
 * Ten ratings of 5 on a scale from 1: at least 3.9645.
 * @param worst the worst possible value: the lowest where higher is better, the highest where lower is better; null where
 *   the scale has no such end
 * @param cases above 0; need not be whole
 * @returns in the unit of `value`; null without a scale, as there is no bound then
 */
export function equalValuesBound(
  value: number,
  cases: number,
  worst: number | null,
  confidence: number,
): number | null {
  if (worst === null) return null;
  const share = proportionLowerBound(cases, cases, confidence);
  return share * value + (1 - share) * worst;
}
