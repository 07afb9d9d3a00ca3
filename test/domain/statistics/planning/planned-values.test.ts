import { describe, expect, it } from 'vitest';
import { meanDifferenceLowerBound } from '../../../../src/domain/statistics/mean-difference.ts';
import { pairedShareLowerBound } from '../../../../src/domain/statistics/paired-shares.ts';
import {
  planMeanDifference,
  planPairedShares,
  planShareDifference,
} from '../../../../src/domain/statistics/planning/planned-difference.ts';
import { chanceByStudent, planMean } from '../../../../src/domain/statistics/planning/planned-mean.ts';
import type { Sample } from '../../../../src/domain/statistics/sample.ts';
import { shareDifferenceLowerBound } from '../../../../src/domain/statistics/share-difference.ts';
import { casesToProveMean, meanMargin } from '../../../../src/domain/statistics/t-bound.ts';
import { sampler, shareOf } from '../sampling.ts';

const RUNS = 2000;

function drawn(next: () => number, cases: number): Sample {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < cases; i += 1) {
    const value = next();
    sum += value;
    squares += value * value;
  }
  const mean = sum / cases;
  return { mean, standardDeviation: Math.sqrt((squares - cases * mean * mean) / (cases - 1)), cases };
}

describe('cases for a mean', () => {
  // One-sided t tests at 5% with 80% power: the tables of Cohen (1988, table 2.4.1, one sample), and SciPy's noncentral t.
  it.each([
    [0.2, 156],
    [0.5, 27],
    [0.8, 12],
    [1, 8],
  ])('%d standard deviations above the floor: %d cases', (distance, cases) => {
    expect(planMean(distance, 1, 0.8, 0.95, 1)).toBe(cases);
    expect(chanceByStudent(distance * Math.sqrt(cases), cases - 1, 0.95)).toBeGreaterThanOrEqual(0.8);
    expect(chanceByStudent(distance * Math.sqrt(cases - 1), cases - 2, 0.95)).toBeLessThan(0.8);
  });

  it('at the floor the chance is that of a false pass, far above it certainty', () => {
    for (const degrees of [1, 5, 60, 1e6]) expect(chanceByStudent(0, degrees, 0.95)).toBeCloseTo(0.05, 6);
    expect(chanceByStudent(50, 20, 0.95)).toBeCloseTo(1, 9);
    expect(chanceByStudent(-3, 20, 0.95)).toBeLessThan(1e-4);
    expect(chanceByStudent(3, 1e-4, 0.95)).toBe(0);
  });

  it('is more than double the number that an average result needs', () => {
    const average = casesToProveMean(0.1, 1, 2, 0.95, 1)!;
    expect(planMean(0.1, 1, 0.8, 0.95, 1)! / average).toBeGreaterThan(2.2);
  });

  it('agrees with pilots that are played', () => {
    const { normal } = sampler(3);
    const passes = shareOf(RUNS, () => {
      const { mean, standardDeviation, cases } = drawn(() => 0.5 + normal(), 27);
      return mean - meanMargin(standardDeviation, cases, 0.95, 1) >= 0;
    });
    expect(Math.abs(passes - chanceByStudent(0.5 * Math.sqrt(27), 26, 0.95))).toBeLessThan(0.03);
  });

  it('clusters take about as many times more; no distance, no number', () => {
    expect(planMean(0.2, 1, 0.8, 0.95, 3)! / planMean(0.2, 1, 0.8, 0.95, 1)!).toBeCloseTo(3, 1);
    expect(planMean(0, 1, 0.8, 0.95, 1)).toBeNull();
    expect(planMean(1e-9, 1, 0.8, 0.95, 1)).toBeNull();
  });
});

describe('cases for a difference: played, it is proven about as often as planned', () => {
  it.each([
    [92, 100, 84, 100, 0],
    [46, 50, 80, 100, -0.02],
    [70, 100, 50, 100, 0.05],
  ])('%d of %d against %d of %d, by more than %d', (a, n, b, m, margin) => {
    const planned = planShareDifference({ passes: a, cases: n }, { passes: b, cases: m }, margin, 0.8, 0.95)!;
    expect(planned.baseline / planned.pilot).toBeCloseTo(m / n, 1);
    const { successes } = sampler(5);
    const proven = shareOf(RUNS / 4, () => {
      const pilot = { passes: successes(planned.pilot, a / n), cases: planned.pilot };
      const baseline = { passes: successes(planned.baseline, b / m), cases: planned.baseline };
      return shareDifferenceLowerBound(pilot, baseline, 0.95) >= margin;
    });
    expect(proven).toBeGreaterThan(0.75);
    expect(proven).toBeLessThan(0.87);
  });

  it('on the same cases', () => {
    const seen = { onlyPilot: 12, onlyBaseline: 4, cases: 100 };
    const cases = planPairedShares(seen, 0, 0.8, 0.95)!;
    const { uniform } = sampler(6);
    const proven = shareOf(RUNS, () => {
      let [onlyPilot, onlyBaseline] = [0, 0];
      for (let i = 0; i < cases; i += 1) {
        const u = uniform();
        if (u < 0.12) onlyPilot += 1;
        else if (u < 0.16) onlyBaseline += 1;
      }
      return pairedShareLowerBound({ onlyPilot, onlyBaseline, cases }, 0.95) >= 0;
    });
    expect(proven).toBeGreaterThan(0.75);
    expect(proven).toBeLessThan(0.87);
  });

  it('of two means', () => {
    const pilot: Sample = { mean: 4.3, standardDeviation: 0.7, cases: 97 };
    const baseline: Sample = { mean: 4.1, standardDeviation: 0.8, cases: 120 };
    const planned = planMeanDifference(pilot, baseline, 0.2, 0.8, 0.95)!;
    const { normal } = sampler(8);
    const proven = shareOf(RUNS, () => {
      const a = drawn(() => 4.3 + 0.7 * normal(), planned.pilot);
      const b = drawn(() => 4.1 + 0.8 * normal(), planned.baseline);
      return meanDifferenceLowerBound(a, b, 0.95)! >= 0;
    });
    expect(Math.abs(proven - 0.8)).toBeLessThan(0.03);
  });

  it('none where the gain seen is no more than has to be proven', () => {
    expect(planShareDifference({ passes: 9, cases: 10 }, { passes: 9, cases: 10 }, 0, 0.8, 0.95)).toBeNull();
    expect(planPairedShares({ onlyPilot: 3, onlyBaseline: 3, cases: 60 }, 0, 0.8, 0.95)).toBeNull();
    const same: Sample = { mean: 1, standardDeviation: 1, cases: 10 };
    expect(planMeanDifference(same, same, 0, 0.8, 0.95)).toBeNull();
    const steady: Sample = { mean: 1, standardDeviation: 0, cases: 10 };
    expect(planMeanDifference(steady, steady, 1, 0.8, 0.95)).toBeNull();
  });
});
