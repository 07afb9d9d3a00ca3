/**
 * Proof of a percentile: "95% of answers within 4 s" *is* a share, of the cases within the limit, and the bound of the
 * percentile itself is one of the values measured. Both hold for any distribution (Conover 1999, "Practical Nonparametric
 * Statistics", sections 3.1 and 3.2). Here n cases, and the percentile as a share: 0.95 for the 95th.
 */
import { smallest } from '../smallest.ts';
import { successesToProve } from './clopper-pearson.ts';
import { binomialAtLeast } from './numeric/binomial-walk.ts';

/**
 * How many of `cases` may lie beyond the limit while the rest still prove that the share `percentile` of all lies within:
 * 0 or more; null where not even none is few enough. Of 93 cases one may lie beyond the 95th percentile's limit.
 * @param percentile above 0, below 1
 */
export function allowedBeyond(cases: number, percentile: number, confidence: number): number | null {
  const within = successesToProve(cases, percentile, confidence, 1);
  return within === null ? null : cases - within;
}

/**
 * The fewest cases that prove a percentile, all of them within the limit: 59 for the 95th.
 * @param percentile above 0, below 1
 */
export function fewestForPercentile(percentile: number, confidence: number): number {
  const about = Math.log(1 - confidence) / Math.log(percentile);
  // The quotient of logarithms may miss a whole number by its last bit.
  const cases = Math.max(1, Math.floor(about) - 1);
  return smallest(cases, Number.MAX_SAFE_INTEGER, (n) => n * Math.log(percentile) <= Math.log(1 - confidence)) ?? cases;
}

/**
 * Which of the values, sorted ascending and counted from 1, the percentile is at most: the least r with
 * P(Bin(n, percentile) ≤ r − 1) ≥ confidence; null where even the largest may lie below it.
 * @param cases whole, 1 or more
 */
export function percentileUpperRank(cases: number, percentile: number, confidence: number): number | null {
  return smallest(1, cases, (rank) => binomialAtLeast(rank, cases, percentile) <= 1 - confidence);
}

/**
 * Which of the values, sorted ascending and counted from 1, the percentile is at least: the greatest r with
 * P(Bin(n, percentile) ≥ r) ≥ confidence; null where even the smallest may lie above it. Where higher is better, "95% of
 * scores at 3 or above" is the 5th percentile's lower bound: as far from the low end as the 95th's upper one from the high.
 */
export function percentileLowerRank(cases: number, percentile: number, confidence: number): number | null {
  const rank = percentileUpperRank(cases, 1 - percentile, confidence);
  return rank === null ? null : cases + 1 - rank;
}
