import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gammaQuantile,
  incompleteGamma,
  incompleteGammaAbove,
} from '../../../../src/domain/statistics/numeric/incomplete-gamma.ts';
import { normalBelow, normalQuantile } from '../../../../src/domain/statistics/numeric/normal.ts';

describe('the incomplete gamma function', () => {
  it('has closed forms for whole parameters: P(1, x) = 1 − e^−x, P(2, x) = 1 − (1 + x) e^−x', () => {
    for (const x of [0.001, 0.5, 1, 3, 20]) {
      expect(incompleteGamma(1, x)).toBeCloseTo(1 - Math.exp(-x), 13);
      expect(incompleteGamma(2, x)).toBeCloseTo(1 - (1 + x) * Math.exp(-x), 13);
      expect(incompleteGammaAbove(2, x) / ((1 + x) * Math.exp(-x))).toBeCloseTo(1, 12);
    }
  });

  it('both tails add up to 1, and the quantile undoes it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        (a, p) => {
          const x = gammaQuantile(p, a);
          fc.pre(x > 1e-300);
          expect(incompleteGamma(a, x)).toBeCloseTo(p, 8);
          expect(incompleteGamma(a, x) + incompleteGammaAbove(a, x)).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it('has ends', () => {
    expect([incompleteGamma(3, 0), incompleteGammaAbove(3, 0)]).toEqual([0, 1]);
    expect([incompleteGamma(0, 0), incompleteGammaAbove(0, 2)]).toEqual([1, 0]);
    expect([incompleteGamma(2, -1), incompleteGammaAbove(2, -1)]).toEqual([0, 1]);
    expect([gammaQuantile(0, 3), gammaQuantile(0.95, 0), gammaQuantile(0.05, 1e-4)]).toEqual([0, 0, 0]);
  });
});

describe('the normal distribution', () => {
  // Any table of the normal distribution.
  it.each([
    [0.5, 0],
    [0.8, 0.841621],
    [0.95, 1.644854],
    [0.975, 1.959964],
    [0.999, 3.090232],
  ])('%d lies below %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 6);
    expect(normalBelow(z)).toBeCloseTo(p, 6);
    expect(normalBelow(-z)).toBeCloseTo(1 - p, 6);
  });

  it('keeps the digits of its lower tail: Φ(−10) = 7.6199 · 10⁻²⁴', () => {
    expect(normalBelow(-10) / 7.619853024160527e-24).toBeCloseTo(1, 9);
  });
});
