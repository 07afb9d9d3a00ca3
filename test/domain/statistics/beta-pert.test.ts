import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pertMean, pertQuantiles, pertVariance } from '../../../src/domain/statistics/beta-pert.ts';
import { GRID_MIDDLE, gridProbabilities } from '../../../src/domain/statistics/numeric/normal-grid.ts';
import { makeTrials, samplePert } from '../../../src/domain/statistics/simulation.ts';

const probabilities = [...gridProbabilities.entries()].filter(([, p]) => p > 0.0005 && p < 0.9995);
const mean = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length;
const variance = (values: Float64Array) => {
  const middle = mean(values);
  return values.reduce((sum, x) => sum + (x - middle) ** 2, 0) / values.length;
};
const ranges = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map((three) => {
    const [low, likely, high] = three.sort((a, b) => a - b).map((x) => x / 10) as [number, number, number];
    return { low, likely, high };
  });

describe('the normal grid', () => {
  test('knows the textbook probabilities', () => {
    expect(gridProbabilities[GRID_MIDDLE]).toBeCloseTo(0.5, 12);
    expect(gridProbabilities[GRID_MIDDLE + 64]).toBeCloseTo(0.841345, 5);
    expect(gridProbabilities[GRID_MIDDLE + 128]).toBeCloseTo(0.97725, 5);
  });
});

describe('Beta-PERT quantiles against closed forms', () => {
  test('likely at the low end: 1 − (1 − p)^(1/5)', () => {
    const table = pertQuantiles({ low: 0, likely: 0, high: 1 });
    for (const [node, p] of probabilities) expect(table[node]).toBeCloseTo(1 - (1 - p) ** 0.2, 4);
  });

  test('likely at the high end: p^(1/5)', () => {
    const table = pertQuantiles({ low: 0, likely: 1, high: 1 });
    for (const [node, p] of probabilities) expect(table[node]).toBeCloseTo(p ** 0.2, 4);
  });

  test('likely in the middle: 10x³ − 15x⁴ + 6x⁵ = p', () => {
    const table = pertQuantiles({ low: 3, likely: 4, high: 5 });
    for (const [node, p] of probabilities) {
      const x = table[node]!;
      expect(10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5).toBeCloseTo(p, 7);
    }
  });
});

describe('sampled values', () => {
  const trials = makeTrials(10_000);

  test('have the closed form mean and variance', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: 30 }), (range, slot) => {
        const values = samplePert(range, trials.draws(slot), new Float64Array(10_000));
        const width = range.high - range.low;
        expect(Math.abs(mean(values) - pertMean(range))).toBeLessThanOrEqual(1e-4 * width + 1e-12);
        expect(Math.abs(variance(values) - pertVariance(range))).toBeLessThanOrEqual(
          2e-3 * pertVariance(range) + 1e-12,
        );
      }),
      { numRuns: 50 },
    );
  });

  test('never leave the range', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        const values = samplePert(range, trials.draws(3), new Float64Array(10_000));
        expect(Math.min(...values)).toBeGreaterThanOrEqual(range.low);
        expect(Math.max(...values)).toBeLessThanOrEqual(range.high + 1e-12);
      }),
      { numRuns: 50 },
    );
  });

  test('a range without width is a constant', () => {
    expect(new Set(samplePert({ low: 2, likely: 2, high: 2 }, trials.draws(1), new Float64Array(100)))).toEqual(
      new Set([2]),
    );
  });

  test('slots are independent, shared draws correlate as asked', () => {
    const correlation = (a: Float32Array, b: Float32Array) => {
      const [x, y] = [Float64Array.from(a), Float64Array.from(b)];
      const [mx, my] = [mean(x), mean(y)];
      const covariance = mean(x.map((value, t) => (value - mx) * (y[t]! - my)));
      return covariance / Math.sqrt(variance(x) * variance(y));
    };
    expect(Math.abs(correlation(trials.draws(1), trials.draws(2)))).toBeLessThan(0.03);
    expect(correlation(trials.sharedDraws(1, 0.6), trials.sharedDraws(2, 0.6))).toBeCloseTo(0.6, 1);
    expect(correlation(trials.sharedDraws(1, 0.3), trials.sharedDraws(2, 0.3))).toBeCloseTo(0.3, 1);
  });

  test('are the same for ever', () => {
    const values = samplePert({ low: 1, likely: 2, high: 4 }, trials.draws(7), new Float64Array(10_000));
    expect([...values.slice(0, 3)].map((x) => x.toFixed(9))).toMatchInlineSnapshot(`
      [
        "2.803809863",
        "1.729036963",
        "1.242462716",
      ]
    `);
  });
});
