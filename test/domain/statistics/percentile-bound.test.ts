import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedBeyond,
  fewestForPercentile,
  percentileLowerRank,
  percentileUpperRank,
} from '../../../src/domain/statistics/percentile-bound.ts';
import { binomialTail } from './binomial.ts';

describe('proof of a percentile', () => {
  it.each([
    [0.9, 29],
    [0.95, 59],
    [0.99, 299],
    [0.999, 2995],
  ])('%d takes at least %d cases, all within', (percentile, cases) => {
    expect(fewestForPercentile(percentile, 0.95)).toBe(cases);
    expect(percentile ** cases).toBeLessThanOrEqual(0.05);
    expect(percentile ** (cases - 1)).toBeGreaterThan(0.05);
  });

  it.each([
    [93, 1],
    [124, 2],
    [200, 4],
    [500, 16],
    [1000, 38],
    [1240, 49],
  ])('of %d cases %d may lie beyond the limit of the 95th', (cases, allowed) => {
    expect(allowedBeyond(cases, 0.95, 0.95)).toBe(allowed);
    expect(binomialTail(cases, cases - allowed, 0.95)).toBeLessThanOrEqual(0.05);
    expect(binomialTail(cases, cases - allowed - 1, 0.95)).toBeGreaterThan(0.05);
  });

  it('with fewer cases not even none beyond proves it', () => {
    expect(allowedBeyond(58, 0.95, 0.95)).toBeNull();
    expect(allowedBeyond(59, 0.95, 0.95)).toBe(0);
  });
});

describe('the bound of the percentile itself', () => {
  it.each([
    [0.95, 59, 59],
    [0.95, 100, 99],
    [0.95, 200, 196],
    [0.95, 500, 484],
    [0.95, 1000, 962],
    [0.9, 50, 49],
    [0.9, 100, 96],
  ])('%d of %d values: at most the %dth smallest', (percentile, cases, rank) => {
    expect(percentileUpperRank(cases, percentile, 0.95)).toBe(rank);
  });

  it('is the first rank that the percentile exceeds at most one time in twenty, and the last for the lower bound', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (cases, percentile) => {
          // The r-th smallest lies below the percentile where at least r values do.
          const below = (rank: number) => binomialTail(cases, rank, percentile);
          const ranks = Array.from({ length: cases }, (_, i) => i + 1);
          expect(percentileUpperRank(cases, percentile, 0.95)).toBe(ranks.find((r) => below(r) <= 0.05) ?? null);
          expect(percentileLowerRank(cases, percentile, 0.95)).toBe(ranks.findLast((r) => below(r) >= 0.95) ?? null);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('58 values bound no 95th percentile from above, nor the 5th from below', () => {
    expect(percentileUpperRank(58, 0.95, 0.95)).toBeNull();
    expect(percentileLowerRank(58, 0.05, 0.95)).toBeNull();
    expect(percentileLowerRank(59, 0.05, 0.95)).toBe(1);
  });

  it('a limit is proven exactly where the bound lies within it', () => {
    // With the limit at the r-th smallest value, r are within it.
    for (const cases of [59, 93, 124, 200, 1000]) {
      const rank = percentileUpperRank(cases, 0.95, 0.95)!;
      expect(cases - rank).toBe(allowedBeyond(cases, 0.95, 0.95));
    }
  });
});
