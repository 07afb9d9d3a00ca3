import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionLowerBound, proportionUpperBound } from '../../../src/domain/statistics/clopper-pearson.ts';
import {
  meanDifferenceLowerBound,
  meanDifferenceUpperBound,
  pairedMeanLowerBound,
  pairedMeanUpperBound,
  welchDifference,
} from '../../../src/domain/statistics/mean-difference.ts';
import {
  type PairedCases,
  pairedShareLowerBound,
  pairedShareUpperBound,
} from '../../../src/domain/statistics/paired-shares.ts';
import { rateLowerBound, rateUpperBound } from '../../../src/domain/statistics/poisson-rate.ts';
import {
  rateDifferenceLowerBound,
  rateDifferenceUpperBound,
  rateRatioLowerBound,
  rateRatioUpperBound,
} from '../../../src/domain/statistics/rate-comparison.ts';
import type { EventCount, Sample, Share } from '../../../src/domain/statistics/sample.ts';
import {
  shareDifferenceLowerBound,
  shareDifferenceUpperBound,
} from '../../../src/domain/statistics/share-difference.ts';
import { binomialTail } from './binomial.ts';
import { bisect } from './sampling.ts';

const share = (passes: number, cases: number): Share => ({ passes, cases });
const sample = (mean: number, standardDeviation: number, cases: number): Sample => ({
  mean,
  standardDeviation,
  cases,
});
const count = (events: number, exposure: number): EventCount => ({ events, exposure });

describe('two shares, different cases', () => {
  // Percentage points, computed apart with SciPy's adaptive quadrature.
  it.each([
    [share(92, 100), share(84, 100), -0.532],
    [share(46, 50), share(40, 50), -1.359],
    [share(930, 1000), share(900, 1000), 0.852],
    [share(48, 50), share(48, 50), -9.093],
    [share(50, 50), share(45, 50), 1.099],
  ])('%o against %o: a gain of at least %d points', (pilot, baseline, points) => {
    expect(100 * shareDifferenceLowerBound(pilot, baseline, 0.95)).toBeCloseTo(points, 3);
  });

  it('is the 5% quantile of the difference, by plain summing over the baseline', () => {
    // P(p₁ ≤ x) is a sum of binomial terms; the baseline's density is summed over a fine even grid.
    const STEPS = 3000;
    const reference = (pilot: Share, baseline: Share) => {
      const at = (i: number) => (i + 0.5) / STEPS;
      const density = Array.from({ length: STEPS }, (_, i) =>
        Math.exp(baseline.passes * Math.log(at(i)) + (baseline.cases - baseline.passes - 1) * Math.log(1 - at(i))),
      );
      const whole = density.reduce((sum, value) => sum + value, 0);
      const below = (x: number) => (x <= 0 ? 0 : x >= 1 ? 1 : binomialTail(pilot.cases, pilot.passes, x));
      const chance = (d: number) => density.reduce((sum, weight, i) => sum + (weight / whole) * below(at(i) + d), 0);
      return bisect((d) => chance(d) - 0.05, -1, 1);
    };
    for (const [pilot, baseline] of [
      [share(9, 10), share(5, 10)],
      [share(12, 12), share(9, 14)],
      [share(3, 20), share(2, 15)],
      [share(17, 18), share(30, 60)],
    ] as const)
      expect(shareDifferenceLowerBound(pilot, baseline, 0.95)).toBeCloseTo(reference(pilot, baseline), 4);
  });

  it('against a baseline that is all but certain, it is the bound of the pilot alone', () => {
    const sure = share(8e9, 1e10);
    expect(shareDifferenceLowerBound(share(42, 50), sure, 0.95)).toBeCloseTo(
      proportionLowerBound(42, 50, 0.95) - 0.8,
      4,
    );
    expect(shareDifferenceUpperBound(share(42, 50), sure, 0.95)).toBeCloseTo(
      proportionUpperBound(42, 50, 0.95) - 0.8,
      4,
    );
  });

  it('all against none, none against all, and the ends between', () => {
    expect(shareDifferenceLowerBound(share(0, 5), share(5, 5), 0.95)).toBe(-1);
    expect(shareDifferenceUpperBound(share(5, 5), share(0, 5), 0.95)).toBe(1);
    // Nothing passed: only the baseline is uncertain, and its upper bound is that of 0 of 5.
    expect(shareDifferenceLowerBound(share(0, 5), share(0, 5), 0.95)).toBeCloseTo(-(1 - 0.05 ** 0.2), 6);
    expect(shareDifferenceLowerBound(share(5, 5), share(5, 5), 0.95)).toBeCloseTo(-(1 - 0.05 ** 0.2), 6);
  });

  const anyShare = fc
    .tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([cases, part]) => share(Math.round(part * cases), cases));

  it('is a number from −1 to 1 below the difference read, mirrored by its upper bound', () => {
    fc.assert(
      fc.property(anyShare, anyShare, (pilot, baseline) => {
        const lower = shareDifferenceLowerBound(pilot, baseline, 0.95);
        const upper = shareDifferenceUpperBound(pilot, baseline, 0.95);
        const read = pilot.passes / pilot.cases - baseline.passes / baseline.cases;
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(lower).toBeLessThan(read + 1e-9);
        expect(upper).toBeGreaterThan(read - 1e-9);
        // Failures against failures: the same difference, seen from the other side.
        const failed = ({ passes, cases }: Share) => share(cases - passes, cases);
        expect(shareDifferenceLowerBound(failed(baseline), failed(pilot), 0.95)).toBeCloseTo(lower, 5);
      }),
      { numRuns: 60 },
    );
  });

  it('needs no whole cases, as clustered ones weigh less', () => {
    const whole = shareDifferenceLowerBound(share(92, 100), share(84, 100), 0.95);
    expect(shareDifferenceLowerBound(share(46.3, 50.3), share(84, 100), 0.95)).toBeLessThan(whole);
    expect(shareDifferenceLowerBound(share(0.3, 0.5), share(2, 2.5), 0.95)).toBeGreaterThanOrEqual(-1);
  });
});

describe('two shares, same cases', () => {
  const paired = (onlyPilot: number, onlyBaseline: number, cases: number): PairedCases => ({
    onlyPilot,
    onlyBaseline,
    cases,
  });

  it.each([
    [12, 4, 100, 1.5385],
    [8, 0, 50, 9.2578],
    [30, 20, 400, -0.4173],
    [3, 3, 60, -7.7396],
  ])('%d only new, %d only old, of %d: a gain of at least %d points', (b, c, cases, points) => {
    expect(100 * pairedShareLowerBound(paired(b, c, cases), 0.95)).toBeCloseTo(points, 4);
  });

  it('is where the score statistic leaves 1.645, with the likeliest shares found by search', () => {
    const reference = ({ onlyPilot: b, onlyBaseline: c, cases: n }: PairedCases) => {
      const score = (d: number) => {
        const log = (count: number, p: number) => (count === 0 ? 0 : p <= 0 ? -1e9 : count * Math.log(p));
        const likelihood = (q: number) => log(b, q + d) + log(c, q) + log(n - b - c, 1 - 2 * q - d);
        // Concave: thirds of the interval close in on the top.
        let [low, high] = [Math.max(0, -d), (1 - d) / 2];
        for (let i = 0; i < 200; i += 1) {
          const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
          if (likelihood(left) < likelihood(right)) low = left;
          else high = right;
        }
        return (b - c - n * d) / Math.sqrt(n * (2 * low + d - d * d));
      };
      return bisect((d) => 1.6448536269514722 - score(d), -1 + 1e-9, (b - c) / n - 1e-9);
    };
    for (const data of [paired(12, 4, 100), paired(5, 1, 30), paired(7, 9, 40), paired(1, 6, 25)])
      expect(pairedShareLowerBound(data, 0.95)).toBeCloseTo(reference(data), 5);
  });

  it('has closed forms where nothing, or everything, changed: z² ÷ (n + z²)', () => {
    const z = 1.6448536269514722 ** 2;
    expect(pairedShareLowerBound(paired(0, 0, 20), 0.95)).toBeCloseTo(-z / (20 + z), 9);
    expect(pairedShareLowerBound(paired(20, 0, 20), 0.95)).toBeCloseTo((20 - z) / (20 + z), 9);
    expect(pairedShareLowerBound(paired(0, 20, 20), 0.95)).toBe(-1);
    expect(pairedShareUpperBound(paired(20, 0, 20), 0.95)).toBe(1);
  });

  it('is a number from −1 to 1, mirrored by its upper bound', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.nat(300), (b, c, rest) => {
        const cases = b + c + rest + 1;
        const lower = pairedShareLowerBound(paired(b, c, cases), 0.95);
        expect(lower).toBeGreaterThanOrEqual(-1);
        expect(lower).toBeLessThanOrEqual((b - c) / cases);
        expect(pairedShareUpperBound(paired(c, b, cases), 0.95)).toBeCloseTo(-lower, 12);
      }),
    );
  });
});

describe('two means', () => {
  it('of different cases: Welch', () => {
    const pilot = sample(14.2, 4.1, 40);
    const today = sample(18.9, 5.3, 35);
    expect(welchDifference(pilot, today)?.difference).toBeCloseTo(-4.7, 12);
    expect(welchDifference(pilot, today)?.degrees).toBeCloseTo(63.7021, 4);
    expect(meanDifferenceUpperBound(pilot, today, 0.95)).toBeCloseTo(-2.85426, 5);
    expect(meanDifferenceLowerBound(sample(4.3, 0.7, 97), sample(4.1, 0.8, 120), 0.95)).toBeCloseTo(0.03165, 5);
  });

  it('equal samples have the degrees of freedom of both together, one without spread those of the other', () => {
    expect(welchDifference(sample(5, 2, 20), sample(4, 2, 20))?.degrees).toBeCloseTo(38, 9);
    expect(welchDifference(sample(5, 2, 20), sample(4, 0, 30))?.degrees).toBeCloseTo(19, 9);
    expect(welchDifference(sample(5, 1e-200, 20), sample(4, 1e-200, 20))?.degrees).toBeCloseTo(38, 9);
  });

  it('of the same cases: t on the differences', () => {
    expect(pairedMeanUpperBound(sample(-4.7, 3.9, 30), 0.95)).toBeCloseTo(-3.49015, 5);
    expect(pairedMeanLowerBound(sample(-4.7, 3.9, 30), 0.95)).toBeCloseTo(-4.7 - (4.7 - 3.49015), 4);
  });

  it('have no bound without spread, or with a single case', () => {
    expect(meanDifferenceLowerBound(sample(5, 0, 20), sample(4, 0, 20), 0.95)).toBeNull();
    expect(meanDifferenceUpperBound(sample(5, 1, 1), sample(4, 1, 20), 0.95)).toBeNull();
    expect(pairedMeanLowerBound(sample(1, 0, 9), 0.95)).toBeNull();
    expect(pairedMeanUpperBound(sample(1, 1, 1), 0.95)).toBeNull();
  });
});

describe('two rates of events', () => {
  it('their ratio is bounded by the binomial of all events together', () => {
    for (const [pilot, baseline] of [
      [count(3, 6), count(10, 8)],
      [count(40, 5), count(60, 5)],
      [count(1, 2), count(9, 1)],
    ] as const) {
      const all = pilot.events + baseline.events;
      const odds = (share: number) => ((share / (1 - share)) * baseline.exposure) / pilot.exposure;
      const most = bisect((p) => binomialTail(all, pilot.events + 1, p) - 0.95, 0, 1);
      const least = bisect((p) => binomialTail(all, pilot.events, p) - 0.05, 0, 1);
      expect(rateRatioUpperBound(pilot, baseline, 0.95)).toBeCloseTo(odds(most), 8);
      expect(rateRatioLowerBound(pilot, baseline, 0.95)).toBeCloseTo(odds(least), 8);
    }
  });

  it('no event on one side leaves one end open', () => {
    expect(rateRatioLowerBound(count(0, 5), count(4, 5), 0.95)).toBe(0);
    expect(rateRatioUpperBound(count(4, 5), count(0, 5), 0.95)).toBe(Number.POSITIVE_INFINITY);
    expect(rateRatioLowerBound(count(4, 5), count(0, 5), 0.95)).toBeCloseTo(0.05 ** 0.25 / (1 - 0.05 ** 0.25), 9);
  });

  it('their difference clears 0 exactly where their ratio clears 1', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (a, b, s, t) => {
          const ratio = rateRatioLowerBound(count(a, s), count(b, t), 0.95);
          fc.pre(Math.abs(ratio - 1) > 1e-4);
          expect(rateDifferenceLowerBound(count(a, s), count(b, t), 0.95) > 0).toBe(ratio > 1);
        },
      ),
    );
  });

  it('against a rate that is all but certain, it is the bound of the pilot alone', () => {
    const sure = count(2e10, 1e10);
    expect(rateDifferenceUpperBound(count(3, 6), sure, 0.95)).toBeCloseTo(rateUpperBound(count(3, 6), 0.95) - 2, 4);
    expect(rateDifferenceLowerBound(count(10, 8), sure, 0.95)).toBeCloseTo(rateLowerBound(count(10, 8), 0.95) - 2, 4);
  });

  it('no event at all: only the baseline is uncertain', () => {
    expect(rateDifferenceLowerBound(count(0, 6), count(0, 8), 0.95)).toBeCloseTo(Math.log(0.05) / 8, 6);
  });
});
