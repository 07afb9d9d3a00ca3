/**
 * The promise of the gate, played: a system that stands at its floor passes at most one time in twenty, whatever was
 * measured. Seeded, so that it is the same on every run.
 */
import { describe, expect, it } from 'vitest';
import { proportionLowerBound } from '../../../src/domain/statistics/clopper-pearson.ts';
import { groupedMean } from '../../../src/domain/statistics/grouped-mean.ts';
import { effectiveShare } from '../../../src/domain/statistics/grouped-share.ts';
import { correctedLowerBound } from '../../../src/domain/statistics/judged-share.ts';
import { meanDifferenceLowerBound, pairedMeanLowerBound } from '../../../src/domain/statistics/mean-difference.ts';
import { pairedShareLowerBound } from '../../../src/domain/statistics/paired-shares.ts';
import { percentileLowerRank, percentileUpperRank } from '../../../src/domain/statistics/percentile-bound.ts';
import { rateLowerBound, rateUpperBound } from '../../../src/domain/statistics/poisson-rate.ts';
import { rateDifferenceUpperBound, rateRatioUpperBound } from '../../../src/domain/statistics/rate-comparison.ts';
import type { Sample } from '../../../src/domain/statistics/sample.ts';
import { shareDifferenceLowerBound } from '../../../src/domain/statistics/share-difference.ts';
import { effectiveCases } from '../../../src/domain/statistics/stated-groups.ts';
import { meanMargin } from '../../../src/domain/statistics/t-bound.ts';
import { sampler, shareOf } from './sampling.ts';

const RUNS = 4000;
/** One in twenty, and what chance adds in so many runs. */
const MOST = 0.055;

const { uniform, normal, beta, successes, events } = sampler(20);

function sampleOf(cases: number, next: () => number): Sample {
  const values = Array.from({ length: cases }, next);
  const mean = values.reduce((sum, value) => sum + value, 0) / cases;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, standardDeviation: Math.sqrt(squares / (cases - 1)), cases };
}

/** Bounds of results that come again are kept, so that thousands of runs stay quick. */
function kept<Arguments extends readonly number[]>(
  bound: (...args: Arguments) => number,
): (...args: Arguments) => number {
  const known = new Map<string, number>();
  return (...args) => {
    const key = args.join();
    const found = known.get(key) ?? bound(...args);
    known.set(key, found);
    return found;
  };
}

describe('at the floor, no more than one in twenty passes', () => {
  it.each([
    [0.8, 94],
    [0.95, 200],
    [0.5, 30],
  ])('a share of %d in %d cases', (floor, cases) => {
    const bound = kept((k: number) => proportionLowerBound(k, cases, 0.95));
    expect(shareOf(5 * RUNS, () => bound(successes(cases, floor)) >= floor)).toBeLessThanOrEqual(MOST);
  });

  it.each([
    [0.95, 100],
    [0.9, 50],
  ])('the percentile %d of %d values, and its mirror', (percentile, cases) => {
    // Of uniform values the percentile is its own share.
    const values = () => Array.from({ length: cases }, uniform).sort((a, b) => a - b);
    const upper = percentileUpperRank(cases, percentile, 0.95)!;
    const lower = percentileLowerRank(cases, 1 - percentile, 0.95)!;
    expect(shareOf(RUNS, () => values()[upper - 1]! <= percentile)).toBeLessThanOrEqual(MOST);
    expect(shareOf(RUNS, () => values()[lower - 1]! >= 1 - percentile)).toBeLessThanOrEqual(MOST);
  });

  it.each([
    [0.5, 12],
    [3, 8],
    [0.05, 80],
  ])('a rate of %d events in %d, from both sides', (rate, exposure) => {
    expect(
      shareOf(RUNS, () => rateUpperBound({ events: events(rate * exposure), exposure }, 0.95) <= rate),
    ).toBeLessThanOrEqual(MOST);
    expect(
      shareOf(RUNS, () => rateLowerBound({ events: events(rate * exposure), exposure }, 0.95) >= rate),
    ).toBeLessThanOrEqual(MOST);
  });

  it.each([
    [0.9, 100, 0.9, 100],
    [0.85, 60, 0.8, 40],
    [0.97, 200, 0.95, 100],
    [0.3, 50, 0.3, 50],
  ])('a gain in shares: %d of %d against %d of %d', (p, n, q, m) => {
    const bound = kept((k: number, l: number) =>
      shareDifferenceLowerBound({ passes: k, cases: n }, { passes: l, cases: m }, 0.95),
    );
    const found = shareOf(RUNS, () => bound(successes(n, p), successes(m, q)) >= p - q);
    expect(found).toBeLessThanOrEqual(MOST);
    expect(found).toBeGreaterThan(0.01);
  });

  it.each([
    [0.1, 0.1, 100],
    [0.15, 0.05, 60],
  ])('a gain in shares of the same cases: %d only new, %d only old, of %d', (onlyNew, onlyOld, cases) => {
    const bound = kept((b: number, c: number) => pairedShareLowerBound({ onlyPilot: b, onlyBaseline: c, cases }, 0.95));
    const found = shareOf(RUNS, () => {
      let [b, c] = [0, 0];
      for (let i = 0; i < cases; i += 1) {
        const u = uniform();
        if (u < onlyNew) b += 1;
        else if (u < onlyNew + onlyOld) c += 1;
      }
      return bound(b, c) >= onlyNew - onlyOld;
    });
    // Approximate: it may lie a little above.
    expect(found).toBeLessThanOrEqual(0.06);
  });

  it('a gain in means, of different cases with different spreads and of the same', () => {
    const different = shareOf(
      RUNS,
      () =>
        meanDifferenceLowerBound(
          sampleOf(20, () => 2 * normal()),
          sampleOf(35, normal),
          0.95,
        )! >= 0,
    );
    const same = shareOf(RUNS, () => pairedMeanLowerBound(sampleOf(15, normal), 0.95)! >= 0);
    for (const found of [different, same]) {
      expect(found).toBeLessThanOrEqual(MOST);
      expect(found).toBeGreaterThan(0.04);
    }
  });

  it('fewer events than today: by their ratio, and by their difference from a margin on', () => {
    const ratio = kept((a: number, b: number) =>
      rateRatioUpperBound({ events: a, exposure: 6 }, { events: b, exposure: 9 }, 0.95),
    );
    const difference = kept((a: number, b: number) =>
      rateDifferenceUpperBound({ events: a, exposure: 6 }, { events: b, exposure: 9 }, 0.95),
    );
    expect(shareOf(RUNS, () => ratio(events(12), events(18)) <= 1)).toBeLessThanOrEqual(MOST);
    expect(shareOf(RUNS, () => difference(events(6), events(18)) <= -1)).toBeLessThanOrEqual(MOST);
  });

  it.each([
    [0.8, 0.95, 0.9, 60, 30, 20],
    [0.9, 0.9, 0.8, 100, 40, 40],
    [0.7, 0.85, 0.75, 50, 30, 30],
  ])('a share of %d that a model judged, right on %d of the good and %d of the bad', (floor, s, c, n, m1, m0) => {
    const bound = kept((k: number, right1: number, right0: number) =>
      correctedLowerBound(
        { passes: k, cases: n },
        { good: { passes: right1, cases: m1 }, bad: { passes: right0, cases: m0 } },
        0.95,
      ),
    );
    const passed = floor * s + (1 - floor) * (1 - c);
    const found = shareOf(RUNS, () => bound(successes(n, passed), successes(m1, s), successes(m0, c)) >= floor);
    expect(found).toBeLessThanOrEqual(MOST);
    expect(found).toBeGreaterThan(0.01);
  });

  it('a share of grouped cases, some alike and some of other sizes', () => {
    // Beta-binomial groups: shares that differ from group to group with an intra-group correlation of 0.2.
    const group = (size: number) => ({ passes: successes(size, beta(0.8 * 4, 0.2 * 4)), cases: size });
    const proves = (sizes: readonly number[]) => {
      const { passes, cases } = effectiveShare(sizes.map(group));
      return proportionLowerBound(passes, cases, 0.95) >= 0.8;
    };
    expect(shareOf(RUNS, () => proves(Array(30).fill(5)))).toBeLessThanOrEqual(MOST);
    expect(shareOf(RUNS, () => proves([...Array(20).fill(2), ...Array(10).fill(8)]))).toBeLessThanOrEqual(MOST);
  });

  it('a mean of grouped cases', () => {
    const found = shareOf(RUNS, () => {
      const groups = Array.from({ length: 20 }, () => {
        const shared = normal();
        return Array.from({ length: 4 }, () => shared + normal());
      });
      const { mean, margin } = groupedMean(groups, 0.95);
      return mean - margin! >= 0;
    });
    expect(found).toBeLessThanOrEqual(MOST);
  });

  it('stated groups of unequal size, where the plain formula would be lenient', () => {
    const sizes = [...Array(10).fill(1), ...Array(10).fill(29)];
    const plain = kept((k: number) => proportionLowerBound(k / 3.8, 300 / 3.8, 0.95));
    const weight = effectiveCases(300, { size: 15, correlation: 0.2, sizes: { largest: 29 } }) / 300;
    const stated = kept((k: number) => proportionLowerBound(k * weight, 300 * weight, 0.95));
    const draw = () => sizes.reduce((sum: number, size: number) => sum + successes(size, beta(0.8 * 4, 0.2 * 4)), 0);
    const results = Array.from({ length: RUNS }, draw);
    const share = (bound: (k: number) => number) => results.filter((k) => bound(k) >= 0.8).length / RUNS;
    expect(share(stated)).toBeLessThanOrEqual(MOST);
    expect(share(plain)).toBeGreaterThan(0.07);
  });
});

describe('a mean', () => {
  it('of normal values passes at its floor one time in twenty', () => {
    const found = shareOf(RUNS, () => {
      const { mean, standardDeviation, cases } = sampleOf(20, normal);
      return mean - meanMargin(standardDeviation, cases, 0.95, 1) >= 0;
    });
    expect(found).toBeGreaterThan(0.043);
    expect(found).toBeLessThan(0.057);
  });

  it.each([
    [30, 0.158],
    [100, 0.107],
  ])('of skewed values is lenient where lower is better: log-normal, %d cases: about %d', (cases, lenient) => {
    const found = shareOf(RUNS, () => {
      const { mean, standardDeviation } = sampleOf(cases, () => Math.exp(normal()));
      return mean + meanMargin(standardDeviation, cases, 0.95, 1) <= Math.exp(0.5);
    });
    expect(Math.abs(found - lenient)).toBeLessThan(0.015);
  });
});
