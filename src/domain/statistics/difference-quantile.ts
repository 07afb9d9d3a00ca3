/** Quantiles of the difference of two independent quantities, by integration instead of sampling. */
import type { ConfidenceDistribution, WeightedValues } from './numeric/confidence-distribution.ts';
import { crossing } from './numeric/root.ts';

/**
 * The d with P(A − B ≤ d) = p, for independent A and B.
 * @param p above 0, below 1
 */
export function differenceQuantile(p: number, a: ConfidenceDistribution, b: ConfidenceDistribution): number {
  const mean = a.mean - b.mean;
  const deviation = Math.hypot(a.standardDeviation, b.standardDeviation);
  if (deviation === 0) return mean;
  // Cantelli's inequality: no distribution has its quantile further from its mean.
  const low = mean - deviation * Math.sqrt((1 - p) / p);
  const high = mean + deviation * Math.sqrt(p / (1 - p));
  return crossing((d) => chanceAtMost(d, a, b) - p, low, high, 1e-8 * deviation);
}

/** P(A − B ≤ d). The narrower one is summed over, so that what is summed is smooth. */
function chanceAtMost(d: number, a: ConfidenceDistribution, b: ConfidenceDistribution): number {
  return a.standardDeviation >= b.standardDeviation
    ? expectation(b.nodes(corners(a, -d)), (value) => a.below(value + d))
    : 1 - expectation(a.nodes(corners(b, d)), (value) => b.below(value - d));
}

function corners(of: ConfidenceDistribution, shift: number): number[] {
  return of.ends.map((end) => end + shift);
}

function expectation({ values, weights }: WeightedValues, of: (value: number) => number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += weights[i]! * of(values[i]!);
  return sum;
}
