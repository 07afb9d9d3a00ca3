import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceQuantile } from '../../../../src/domain/statistics/difference-quantile.ts';
import {
  betaDistribution,
  type ConfidenceDistribution,
  gammaDistribution,
} from '../../../../src/domain/statistics/numeric/confidence-distribution.ts';
import { betaPower, binomialChance, gammaPower } from '../../../../src/domain/statistics/numeric/densities.ts';
import { fixedDraws } from '../../../../src/domain/statistics/numeric/fixed-draws.ts';
import { gaussLegendre } from '../../../../src/domain/statistics/numeric/gauss-legendre.ts';
import { betaQuantile, incompleteBeta } from '../../../../src/domain/statistics/numeric/incomplete-beta.ts';
import { gammaQuantile, incompleteGamma } from '../../../../src/domain/statistics/numeric/incomplete-gamma.ts';
import { crossing } from '../../../../src/domain/statistics/numeric/root.ts';

describe('densities', () => {
  it('have closed forms', () => {
    // B(3, 2) = 1/12; Γ(3) = 2.
    expect(betaPower(0.3, 3, 2)).toBeCloseTo(12 * 0.3 ** 3 * 0.7 ** 2, 14);
    expect(gammaPower(2.5, 3)).toBeCloseTo((2.5 ** 3 * Math.exp(-2.5)) / 2, 14);
    expect(binomialChance(2, 5, 0.3)).toBeCloseTo(10 * 0.09 * 0.343, 14);
    expect(binomialChance(0, 5, 0.3)).toBeCloseTo(0.7 ** 5, 14);
    expect(binomialChance(5, 5, 0.3)).toBeCloseTo(0.3 ** 5, 14);
  });

  it('of a certain or an impossible success', () => {
    expect([binomialChance(0, 5, 0), binomialChance(1, 5, 0)]).toEqual([1, 0]);
    expect([binomialChance(5, 5, 1), binomialChance(4, 5, 1)]).toEqual([1, 0]);
  });

  it('of all results add up to 1, for thousands of cases too', () => {
    for (const [cases, rate] of [
      [1, 0.5],
      [30, 0.02],
      [5000, 0.9],
    ] as const) {
      let sum = 0;
      for (let k = 0; k <= cases; k += 1) sum += binomialChance(k, cases, rate);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it('at the middle of a billion cases: 1 ÷ √(π n ÷ 2)', () => {
    expect(binomialChance(5e8, 1e9, 0.5) * Math.sqrt((Math.PI * 1e9) / 2)).toBeCloseTo(1, 8);
  });
});

describe('Gauss–Legendre quadrature', () => {
  it('is the published rule for four places', () => {
    const { places, weights } = gaussLegendre(4);
    expect(places[3]).toBeCloseTo(0.8611363115940526, 14);
    expect(places[2]).toBeCloseTo(0.3399810435848563, 14);
    expect(weights[3]).toBeCloseTo(0.3478548451374538, 14);
    expect(weights[2]).toBeCloseTo(0.6521451548625461, 14);
  });

  it('is exact for x^30 with 16 places', () => {
    const { places, weights } = gaussLegendre(16);
    const sum = places.reduce((total, x, i) => total + weights[i]! * x ** 30, 0);
    expect(sum).toBeCloseTo(2 / 31, 14);
    expect(weights.reduce((total, w) => total + w, 0)).toBeCloseTo(2, 13);
  });
});

describe('where a rising function crosses zero', () => {
  it.each([
    ['a cube', (x: number) => x ** 3 - 2, 0, 2, 2 ** (1 / 3)],
    ['a steep logarithm', (x: number) => Math.log(x) + 5, 1e-9, 1, Math.exp(-5)],
    ['a step', (x: number) => (x < 0.7 ? -1 : 1), 0, 1, 0.7],
    ['a flat stretch', (x: number) => (x - 0.5) ** 9, 0, 1.3, 0.5],
  ])('%s', (_name, rising, low, high, at) => {
    expect(crossing(rising, low, high, 1e-12)).toBeCloseTo(at, 10);
  });

  it('is the nearer end where there is no crossing', () => {
    expect(crossing((x) => x + 1, 0, 1, 1e-9)).toBe(0);
    expect(crossing((x) => x - 3, 0, 1, 1e-9)).toBe(1);
  });

  it('takes few calls', () => {
    let calls = 0;
    crossing(
      (x) => {
        calls += 1;
        return Math.atan(x - 0.3);
      },
      -5,
      5,
      1e-9,
    );
    expect(calls).toBeLessThan(14);
  });
});

describe('confidence distributions', () => {
  const parameter = fc.double({ min: 0.5, max: 3000, noNaN: true });
  const sum = ({ values, weights }: ReturnType<ConfidenceDistribution['nodes']>, of: (x: number) => number) =>
    values.reduce((total, x, i) => total + weights[i]! * of(x), 0);

  it('Beta: what lies below, its quantiles and its moments', () => {
    fc.assert(
      fc.property(parameter, parameter, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, p) => {
        const beta = betaDistribution(a, b);
        const x = betaQuantile(p, a, b);
        expect(beta.below(x)).toBeCloseTo(incompleteBeta(x, a, b), 6);
        expect(beta.below(beta.quantiles(Float64Array.of(p))[0]!)).toBeCloseTo(p, 6);
        expect(sum(beta.nodes(), (v) => v)).toBeCloseTo(a / (a + b), 7);
        const variance = sum(beta.nodes(), (v) => (v - beta.mean) ** 2);
        expect(variance / beta.standardDeviation ** 2).toBeCloseTo(1, 5);
        expect(variance / ((a * b) / ((a + b) ** 2 * (a + b + 1)))).toBeCloseTo(1, 5);
      }),
    );
  });

  it('Gamma: what lies below, its quantiles and its moments', () => {
    fc.assert(
      fc.property(parameter, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (shape, p) => {
        const gamma = gammaDistribution(shape, 3);
        const x = 3 * gammaQuantile(p, shape);
        expect(gamma.below(x)).toBeCloseTo(incompleteGamma(shape, x / 3), 6);
        expect(gamma.below(gamma.quantiles(Float64Array.of(p))[0]!)).toBeCloseTo(p, 6);
        expect(sum(gamma.nodes(), (v) => v) / (3 * shape)).toBeCloseTo(1, 7);
        expect(sum(gamma.nodes(), (v) => (v - gamma.mean) ** 2) / (9 * shape)).toBeCloseTo(1, 5);
      }),
    );
  });

  it('corners cost no digits', () => {
    // E max(X − ½, 0) of a uniform variable is 1/8, of which the corner at ½ takes nothing.
    const corner = (x: number) => Math.max(0, x - 0.5);
    expect(sum(betaDistribution(1, 1).nodes([0.5, 7, -1]), corner)).toBeCloseTo(1 / 8, 7);
  });

  it('without one parameter all lies at one end', () => {
    for (const [variable, at] of [
      [betaDistribution(0, 5), 0],
      [betaDistribution(5, 0), 1],
      [gammaDistribution(0, 3), 0],
    ] as const) {
      expect([variable.mean, variable.standardDeviation]).toEqual([at, 0]);
      expect([variable.below(at - 1e-9), variable.below(at)]).toEqual([0, 1]);
      expect([...variable.quantiles(Float64Array.of(0.05, 0.95))]).toEqual([at, at]);
      expect(sum(variable.nodes(), (v) => v + 2)).toBe(at + 2);
    }
  });

  it('the difference of two uniform variables is a triangle', () => {
    // P(A − B ≤ d) = (1 + d)² ÷ 2 for d below 0.
    const uniform = betaDistribution(1, 1);
    expect(differenceQuantile(0.05, uniform, uniform)).toBeCloseTo(Math.sqrt(0.1) - 1, 6);
    expect(differenceQuantile(0.5, uniform, uniform)).toBeCloseTo(0, 6);
    expect(differenceQuantile(0.95, uniform, uniform)).toBeCloseTo(1 - Math.sqrt(0.1), 6);
    expect(differenceQuantile(0.05, betaDistribution(5, 0), betaDistribution(0, 5))).toBe(1);
  });
});

describe('draws at fixed places', () => {
  const uniform = betaDistribution(1, 1);
  const share = (values: Float64Array, most: number) => values.filter((v) => v <= most).length / values.length;

  it('are 2¹⁴, and cover every single variable evenly', () => {
    for (const of of [(a: number) => a, (_: number, b: number) => b, (_: number, __: number, c: number) => c]) {
      const values = fixedDraws([uniform, uniform, uniform], of);
      expect(values.length).toBe(16_384);
      for (const most of [0.05, 0.5, 0.95]) expect(share(values, most)).toBeCloseTo(most, 3);
    }
  });

  it('make independent variables: sums of two and three uniform ones', () => {
    // P(A + B ≤ 0.4) = 0.4² ÷ 2, P(A + B + C ≤ 0.9) = 0.9³ ÷ 6.
    expect(
      share(
        fixedDraws([uniform, uniform, uniform], (a, b) => a + b),
        0.4,
      ),
    ).toBeCloseTo(0.08, 3);
    expect(
      share(
        fixedDraws([uniform, uniform, uniform], (a, _, c) => a + c),
        0.4,
      ),
    ).toBeCloseTo(0.08, 3);
    expect(
      share(
        fixedDraws([uniform, uniform, uniform], (_, b, c) => b + c),
        0.4,
      ),
    ).toBeCloseTo(0.08, 3);
    expect(
      share(
        fixedDraws([uniform, uniform, uniform], (a, b, c) => a + b + c),
        0.9,
      ),
    ).toBeCloseTo(0.1215, 3);
  });
});
