import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  casesToProve,
  proportionLowerBound,
  proportionUpperBound,
  provesProportion,
  successesToProve,
} from '../../../src/domain/statistics/clopper-pearson.ts';
import { designEffect } from '../../../src/domain/statistics/design-effect.ts';
import { betaQuantile, incompleteBeta } from '../../../src/domain/statistics/numeric/incomplete-beta.ts';
import { fewestCasesFor, planCases } from '../../../src/domain/statistics/planning/planned-cases.ts';
import { casesToProveMean, meanMargin, studentQuantile } from '../../../src/domain/statistics/t-bound.ts';
import { binomialTail } from './binomial.ts';

describe('the exact lower bound on a proportion', () => {
  it.each([
    [42, 50, 0.7298],
    [27, 30, 0.7614],
    [45, 50, 0.8012],
    [90, 100, 0.8363],
    [180, 200, 0.858],
    [95, 100, 0.8977],
    [190, 200, 0.9167],
    [59, 59, 0.9505],
  ])('%d of %d: the published value', (successes, trials, published) => {
    expect(proportionLowerBound(successes, trials, 0.95)).toBeCloseTo(published, 4);
  });

  it('is where the binomial sum leaves exactly 5%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
        const successes = Math.max(1, Math.round(share * trials));
        const bound = proportionLowerBound(successes, trials, 0.95);
        expect(binomialTail(trials, successes, bound)).toBeCloseTo(0.05, 9);
      }),
    );
  });

  it('has a closed form when every case succeeds, and none when none does', () => {
    for (const trials of [1, 7, 59, 1000]) {
      expect(proportionLowerBound(trials, trials, 0.95)).toBeCloseTo(0.05 ** (1 / trials), 12);
      expect(proportionLowerBound(0, trials, 0.95)).toBe(0);
    }
  });

  it('keeps its digits where it is next to nothing', () => {
    // One event in n: 1 − (1 − p)^n = 5%.
    for (const trials of [1e5, 1e6, 1e7, 1e9])
      expect(proportionLowerBound(1, trials, 0.95) / -Math.expm1(Math.log(0.95) / trials)).toBeCloseTo(1, 9);
  });

  it('is a number at every end: a hundredth of a case, none, all', () => {
    for (const trials of [0.02, 1, 3, 5e6]) {
      for (const successes of [0, 0.01, trials / 2, trials]) {
        for (const bound of [proportionLowerBound, proportionUpperBound]) {
          const at = bound(successes, trials, 0.95);
          expect(at >= 0 && at <= 1, `${successes} of ${trials}: ${at}`).toBe(true);
        }
      }
    }
  });

  it('mirrors the upper bound: no event in n is below about 3/n', () => {
    expect(proportionUpperBound(0, 100, 0.95)).toBeCloseTo(1 - 0.05 ** 0.01, 12);
    expect(proportionUpperBound(0, 1000, 0.95) * 1000).toBeCloseTo(3, 1);
    expect(proportionUpperBound(8, 50, 0.95)).toBeCloseTo(1 - proportionLowerBound(42, 50, 0.95), 12);
  });

  it('holds for a million cases', () => {
    // Normal approximation: p − 1.645 √(p(1 − p)/n) = 0.9 − 0.000493
    expect(proportionLowerBound(900_000, 1_000_000, 0.95)).toBeCloseTo(0.899506, 5);
  });

  it('proves a floor exactly where the bound clears it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (trials, share, floor) => {
          const successes = Math.round(share * trials);
          const bound = proportionLowerBound(successes, trials, 0.95);
          fc.pre(Math.abs(bound - floor) > 1e-9);
          expect(provesProportion(successes, trials, floor, 0.95)).toBe(bound >= floor);
        },
      ),
    );
  });
});

describe('the gate', () => {
  it('passes a system that stands at its floor at most one time in twenty', () => {
    // Every sample size and floor, every outcome weighed by its chance: not sampled, summed.
    for (const floor of [0.5, 0.8, 0.9, 0.95, 0.99]) {
      for (const trials of [10, 30, 50, 94, 203, 400]) {
        const needed = successesToProve(trials, floor, 0.95, 1);
        const passes = needed === null ? 0 : binomialTail(trials, needed, floor);
        expect(passes, `${trials} cases at ${floor}`).toBeLessThanOrEqual(0.05);
      }
    }
  });

  it('is worth its strictness: by the reading alone, 88% passes for 90% one time in three', () => {
    expect(binomialTail(100, 90, 0.88)).toBeCloseTo(0.33, 1);
  });
});

describe('cases that would prove it', () => {
  it('at 84%, a floor of 80% takes 293', () => {
    expect(casesToProve(0.84, 0.8, 50, 0.95, 1)).toBe(293);
    expect(binomialTail(293, 246, 0.8)).toBeLessThanOrEqual(0.05);
  });

  it('is the smallest such number by plain counting', () => {
    for (const [rate, floor] of [
      [0.9, 0.8],
      [0.95, 0.9],
      [0.97, 0.95],
      [0.6, 0.5],
    ] as const) {
      let counted = 1;
      while (binomialTail(counted, Math.floor(rate * counted + 1e-9), floor) > 0.05) counted += 1;
      expect(casesToProve(rate, floor, 1, 0.95, 1)).toBe(counted);
    }
  });

  it('above ten thousand, too, the number proves it, and no smaller one does', () => {
    expect(casesToProve(161 / 200, 0.8, 200, 0.95, 1)).toBe(17_482);
    const proves = (cases: number) => binomialTail(cases, Math.floor((161 * cases) / 200), 0.8) <= 0.05;
    expect([17_482, 17_481, 17_480, 17_479, 17_478, 17_477].map(proves)).toEqual([true, ...Array(5).fill(false)]);
  });

  it.each([
    [0.9, 29],
    [0.95, 59],
    [0.99, 299],
  ])('with no failure at all, %d takes %d', (floor, cases) => {
    expect(casesToProve(1, floor, 1, 0.95, 1)).toBe(cases);
  });

  it('a rate at the floor or below can never prove it', () => {
    expect(casesToProve(0.8, 0.8, 50, 0.95, 1)).toBeNull();
    expect(casesToProve(0.7, 0.8, 50, 0.95, 1)).toBeNull();
  });

  it('a hair above the floor is beyond any pilot', () => {
    expect(casesToProve(0.8001, 0.8, 50, 0.95, 1)).toBeNull();
  });

  it('clusters raise it by about the design effect', () => {
    const independent = casesToProve(0.84, 0.8, 50, 0.95, 1)!;
    const clustered = casesToProve(0.84, 0.8, 50, 0.95, 1.9)!;
    expect(clustered / independent).toBeGreaterThan(1.7);
    expect(clustered / independent).toBeLessThan(1.95);
  });
});

describe('cases to plan for', () => {
  it.each([
    [0.8, 0.9, 94, 82],
    [0.85, 0.95, 68, 63],
    [0.9, 0.95, 203, 190],
    [0.95, 0.98, 286, 278],
  ])('floor %d, hoped for %d: %d cases, %d to pass', (floor, hoped, cases, successes) => {
    expect(planCases(floor, hoped, 0.8, 0.95)).toEqual({ cases, successes });
  });

  it('is the smallest number from which on the chance stays, counted independently', () => {
    for (const [floor, hoped] of [
      [0.7, 0.85],
      [0.5, 0.6],
      [0.05, 0.3],
      [0.9, 0.97],
      [0.6, 1],
    ] as const) {
      let lastShort = 0;
      let k = 0;
      for (let n = 1; n <= 600; n += 1) {
        while (binomialTail(n, k, floor) > 0.05) k += 1;
        if (binomialTail(n, k, hoped) < 0.8) lastShort = n;
      }
      expect(planCases(floor, hoped, 0.8, 0.95)?.cases, `${floor} / ${hoped}`).toBe(lastShort + 1);
    }
  });

  it('asks for successes that prove the floor, and for no fewer', () => {
    const { cases, successes } = planCases(0.85, 0.92, 0.8, 0.95)!;
    expect(successes).toBe(successesToProve(cases, 0.85, 0.95, 1));
  });

  it.each([
    [0.5, 0.505, 62_186, 31_299],
    [0.8, 0.805, 39_607, 31_817],
    [0.9, 0.901, 556_103, 500_861],
    [0.9999, 0.99999, 47_437, 47_436],
  ])('does not give up: floor %d, hoped for %d: %d cases, %d to pass', (floor, hoped, cases, successes) => {
    expect(planCases(floor, hoped, 0.8, 0.95)).toEqual({ cases, successes });
    expect(binomialTail(cases, successes, floor)).toBeLessThanOrEqual(0.05);
    expect(binomialTail(cases, successes - 1, floor)).toBeGreaterThan(0.05);
    expect(binomialTail(cases, successes, hoped)).toBeGreaterThanOrEqual(0.8);
    // One case fewer falls short, with the fewest successes that prove the floor then.
    const fewer = binomialTail(cases - 1, successes - 1, floor) <= 0.05 ? successes - 1 : successes;
    expect(binomialTail(cases - 1, fewer, hoped)).toBeLessThan(0.8);
  });

  it('for billions of cases agrees with the normal approximation', () => {
    // (1.644854 + 0.841621)² × ¼ ÷ (10⁻⁶)²
    expect(planCases(0.5, 0.500001, 0.8, 0.95)!.cases / 1.5456e12).toBeCloseTo(1, 4);
  });

  it('is null where hope is not above the floor, or no number can count the cases', () => {
    expect(planCases(0.9, 0.9, 0.8, 0.95)).toBeNull();
    expect(planCases(0.5, 0.5 + 1e-8, 0.8, 0.95)).toBeNull();
  });

  it('a floor of 0% needs no case', () => {
    expect(planCases(0, 0.4, 0.8, 0.95)).toEqual({ cases: 0, successes: 0 });
  });

  it('the smallest number at all lies before the smallest from which on: .80 / .90 takes 82, .85 / .95 takes 59', () => {
    expect(fewestCasesFor(0.8, 0.9, 0.8, 0.95)?.cases).toBe(82);
    expect(fewestCasesFor(0.85, 0.95, 0.8, 0.95)?.cases).toBe(59);
  });

  it('the smallest number, counted independently', () => {
    for (const [floor, hoped] of [
      [0.7, 0.85],
      [0.05, 0.3],
      [0.9, 0.97],
      [0.6, 1],
    ] as const) {
      const chance = (n: number) => {
        let k = 0;
        while (binomialTail(n, k, floor) > 0.05) k += 1;
        return binomialTail(n, k, hoped);
      };
      let cases = 1;
      while (chance(cases) < 0.8) cases += 1;
      expect(fewestCasesFor(floor, hoped, 0.8, 0.95)?.cases).toBe(cases);
    }
  });
});

describe('bounds on a mean', () => {
  // Student's t, one-sided 95%: the table in every textbook.
  it.each([
    [1, 6.3138],
    [4, 2.1318],
    [9, 1.8331],
    [29, 1.6991],
    [99, 1.6604],
    [1_000_000, 1.6449],
  ])('t with %d degrees of freedom', (degrees, t) => {
    expect(studentQuantile(0.95, degrees)).toBeCloseTo(t, 4);
  });

  it('with less than one degree of freedom, as a few clustered cases leave, t is what the tail of its density says', () => {
    // For t this large I_w(d/2, ½) is w^(d/2) ÷ (d/2 · B(d/2, ½)); B(d/2, ½) from its product (DLMF 5.12.1, 5.8.2).
    for (const degrees of [0.05, 0.1, 0.14, 0.15, 0.2]) {
      let beta = (2 * (degrees + 1)) / degrees;
      for (let k = 1; k < 4e6; k += 1) beta *= (1 + (degrees + 1) / (2 * k)) / ((1 + degrees / 2 / k) * (1 + 0.5 / k));
      const w = (0.1 * (degrees / 2) * beta) ** (2 / degrees);
      expect(studentQuantile(0.95, degrees) / Math.sqrt(degrees / w)).toBeCloseTo(1, 4);
    }
    expect(studentQuantile(0.95, 0.5)).toBeCloseTo(41.136, 3);
  });

  it('is infinite without a degree of freedom, and 0 in the middle', () => {
    expect(studentQuantile(0.95, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(studentQuantile(0.95, 1e-4)).toBe(Number.POSITIVE_INFINITY);
    expect(studentQuantile(0.5, 7)).toBe(0);
  });

  it('is the normal quantile for any number of degrees', () => {
    for (const degrees of [1e8, 1e10, 1e12]) expect(studentQuantile(0.95, degrees)).toBeCloseTo(1.6448536, 7);
  });

  it('margin is t s / √n', () => {
    expect(meanMargin(2, 10, 0.95, 1)).toBeCloseTo((1.833113 * 2) / Math.sqrt(10), 5);
    expect(meanMargin(0, 10, 0.95, 1)).toBe(0);
  });

  it('one case, or clusters that weigh as one, bound nothing', () => {
    expect(meanMargin(2, 1, 0.95, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(meanMargin(2, 10, 0.95, 10)).toBe(Number.POSITIVE_INFINITY);
  });

  it('cases that would prove it are the fewest that do', () => {
    const cases = casesToProveMean(0.1, 1, 20, 0.95, 1)!;
    expect(meanMargin(1, cases, 0.95, 1)).toBeLessThanOrEqual(0.1);
    expect(meanMargin(1, cases - 1, 0.95, 1)).toBeGreaterThan(0.1);
    expect(casesToProveMean(0, 1, 20, 0.95, 1)).toBeNull();
  });
});

describe('clusters', () => {
  it('300 cases in tens at a correlation of 0.1 weigh as 158', () => {
    expect(300 / designEffect(10, 0.1)).toBeCloseTo(158, 0);
  });

  it('single cases and no correlation change nothing', () => {
    expect(designEffect(1, 0.5)).toBe(1);
    expect(designEffect(10, 0)).toBe(1);
  });
});

describe('the incomplete beta function', () => {
  it('is symmetric: I_x(a, b) = 1 − I_{1−x}(b, a)', () => {
    const parameter = fc.double({ min: 0.5, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), parameter, parameter, (x, a, b) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is the sum of binomial terms, for thousands of cases and more', () => {
    for (const [cases, successes, rate] of [
      [2_000, 1_017, 0.5],
      [90_000, 45_200, 0.5],
      [300_000, 271_000, 0.9],
      [300_000, 270, 0.001],
    ] as const)
      expect(incompleteBeta(rate, successes, cases - successes + 1)).toBeCloseTo(
        binomialTail(cases, successes, rate),
        8,
      );
  });

  it('does not jump where one way to compute it gives way to another', () => {
    const at = (b: number) => incompleteBeta(0.4, 20_000, b);
    expect(at(29_999.999) - at(30_000.001)).toBeLessThan(1e-7);
    expect(at(29_999.999)).toBeLessThan(at(30_000.001));
  });

  it('is undone by its quantile', () => {
    const parameter = fc.double({ min: 0.1, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), parameter, parameter, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        fc.pre(x > 1e-300 && x < 1 - 1e-9);
        expect(incompleteBeta(x, a, b)).toBeCloseTo(p, 8);
      }),
    );
  });

  it('has closed forms: I_x(a, 1) = x^a and I_x(1, b) = 1 − (1 − x)^b', () => {
    expect(incompleteBeta(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 14);
    expect(incompleteBeta(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 14);
  });
});
