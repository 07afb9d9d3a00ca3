import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionLowerBound, proportionUpperBound } from '../../../src/domain/statistics/clopper-pearson.ts';
import { groupedMean } from '../../../src/domain/statistics/grouped-mean.ts';
import { effectiveShare } from '../../../src/domain/statistics/grouped-share.ts';
import type { Share } from '../../../src/domain/statistics/sample.ts';
import {
  effectiveCases,
  type StatedGroups,
  sizeSeenByCases,
  statedMeanMargin,
} from '../../../src/domain/statistics/stated-groups.ts';
import { meanMargin } from '../../../src/domain/statistics/t-bound.ts';

const share = (passes: number, cases: number): Share => ({ passes, cases });
const groups = (...each: readonly (readonly [number, number])[]): Share[] => each.map(([a, b]) => share(a, b));
const lower = ({ passes, cases }: Share) => proportionLowerBound(passes, cases, 0.95);

describe('a share of grouped cases', () => {
  it.each([
    [groups([2, 3], [1, 1], [2, 2], [1, 3], [2, 2]), 5.8906, 31.724],
    [groups([9, 10], [10, 10], [6, 10], [10, 10], [8, 10], [10, 10], [9, 10], [7, 10]), 29.6425, 71.4246],
    [Array.from({ length: 11 }, () => share(3, 3)), 11, 76.1596],
    [groups([48, 50], [47, 50], [49, 50], [46, 50]), 109.4252, 90.0792],
  ])('%o weighs as %d cases: at least %d%', (each, cases, bound) => {
    expect(effectiveShare(each).cases).toBeCloseTo(cases, 4);
    expect(100 * lower(effectiveShare(each))).toBeCloseTo(bound, 3);
  });

  it('keeps the share, and never weighs more, nor proves more, than independent cases', () => {
    const group = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([cases, part]) => share(Math.round(part * cases), cases));
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 40 }), (each) => {
        const cases = each.reduce((sum, g) => sum + g.cases, 0);
        const passes = each.reduce((sum, g) => sum + g.passes, 0);
        const effective = effectiveShare(each);
        expect(effective.cases).toBeGreaterThan(0);
        expect(effective.cases).toBeLessThanOrEqual(cases);
        expect(effective.passes / effective.cases).toBeCloseTo(passes / cases, 9);
        expect(lower(effective)).toBeLessThanOrEqual(proportionLowerBound(passes, cases, 0.95) + 1e-9);
        expect(proportionUpperBound(effective.passes, effective.cases, 0.95)).toBeGreaterThanOrEqual(
          proportionUpperBound(passes, cases, 0.95) - 1e-9,
        );
      }),
    );
  });

  it('one group alone says nothing of others, or counts as one case', () => {
    expect(effectiveShare(groups([7, 9]))).toEqual({ passes: 0, cases: 0 });
    expect(lower(effectiveShare(groups([7, 9])))).toBe(0);
    expect(effectiveShare(groups([9, 9]))).toEqual({ passes: 1, cases: 1 });
    expect(effectiveShare(groups([0, 9]))).toEqual({ passes: 0, cases: 1 });
  });

  it('groups of one case weigh as one fewer at most, and groups all alike in their share as all cases', () => {
    const single = groups(...Array.from({ length: 40 }, (_, i) => [i < 31 ? 1 : 0, 1] as const));
    expect(effectiveShare(single).cases).toBeCloseTo(39, 9);
    expect(effectiveShare(groups([4, 5], [8, 10], [4, 5])).cases).toBe(20);
  });
});

describe('a mean of grouped cases', () => {
  const values = [
    [0.9, 0.8, 0.45, 0.95],
    [0.6, 0.3, 0.85],
    [0.4, 0.75],
    [0.9, 0.65],
  ];

  it('has the error of its groups', () => {
    const { mean, standardError, margin } = groupedMean(values, 0.95);
    expect(mean).toBeCloseTo(0.686364, 6);
    expect(standardError).toBeCloseTo(0.057713, 6);
    expect(mean - margin!).toBeCloseTo(0.550543, 6);
  });

  it('is that of independent cases in groups of one', () => {
    const each = values.flat().map((value) => [value]);
    const mean = values.flat().reduce((sum, value) => sum + value, 0) / 11;
    const deviation = Math.sqrt(values.flat().reduce((sum, value) => sum + (value - mean) ** 2, 0) / 10);
    expect(groupedMean(each, 0.95).margin).toBeCloseTo(meanMargin(deviation, 11, 0.95, 1), 12);
  });

  it('never proves more than independent cases: not even where groups vary less than chance would have it', () => {
    const balanced = [
      [1, 9],
      [2, 8],
      [3, 7],
      [4, 6],
    ];
    const found = groupedMean(balanced, 0.95);
    expect(found.standardError).toBeCloseTo(0, 12);
    // Their spread is √(60 ÷ 7).
    expect(found.margin).toBeCloseTo(meanMargin(Math.sqrt(60 / 7), 8, 0.95, 1), 12);
  });

  it('has no margin with one group, or with no spread', () => {
    expect(groupedMean([[1, 2, 3]], 0.95)).toEqual({ mean: 2, standardError: null, margin: null });
    expect(groupedMean([[4, 4], [4]], 0.95).margin).toBeNull();
  });
});

describe('groups whose size and correlation are stated', () => {
  it('the size that a case finds itself in is the mean of the sizes, weighed by themselves', () => {
    const sizes = [...Array(10).fill(1), ...Array(10).fill(29)];
    const seen = sizes.reduce((sum, m) => sum + m * m, 0) / sizes.reduce((sum, m) => sum + m, 0);
    const variation = 14 / 15;
    expect(sizeSeenByCases({ size: 15, correlation: 0.2, sizes: { variation } })).toBeCloseTo(seen, 12);
    expect(sizeSeenByCases({ size: 15, correlation: 0.2, sizes: { largest: 29 } })).toBeCloseTo(seen, 12);
    expect(sizeSeenByCases({ size: 15, correlation: 0.2 })).toBe(15);
  });

  it('with only the largest known it is the most that any sizes make it', () => {
    // All ways to split 12 cases into 4 groups of at most 6.
    let most = 0;
    for (let a = 1; a <= 6; a += 1)
      for (let b = 1; b <= 6; b += 1)
        for (let c = 1; c <= 6; c += 1) {
          const d = 12 - a - b - c;
          if (d >= 1 && d <= 6) most = Math.max(most, (a * a + b * b + c * c + d * d) / 12);
        }
    const bound = sizeSeenByCases({ size: 3, correlation: 0.2, sizes: { largest: 6 } });
    expect(bound).toBeGreaterThanOrEqual(most);
    expect(bound).toBeLessThan(most + 1);
  });

  it('weighs as Kish says, and less where groups are few', () => {
    const many = effectiveCases(30_000, { size: 10, correlation: 0.1 });
    expect(many / (30_000 / 1.9)).toBeCloseTo(1, 2);
    // Student’s t at 97.5%: 1.9679 with 299 degrees of freedom, 2.0930 with 19.
    expect(effectiveCases(300, { size: 15, correlation: 0.2 })).toBeCloseTo((300 / 3.8) * (1.9679 / 2.093) ** 2, 1);
  });

  it('changes nothing where cases are independent: no correlation, or groups of one', () => {
    expect(effectiveCases(50, { size: 10, correlation: 0 })).toBe(50);
    expect(effectiveCases(50, { size: 1, correlation: 0.5 })).toBe(50);
    expect(statedMeanMargin(2, 50, { size: 1, correlation: 0.5 }, 0.95)).toBeCloseTo(meanMargin(2, 50, 0.95, 1), 12);
  });

  it('a group larger than the sample counts as the sample, and one single group proves nothing', () => {
    const sample = effectiveCases(34, { size: 34, correlation: 0.2 });
    expect(effectiveCases(34, { size: 50, correlation: 0.2 })).toBe(sample);
    expect(sample).toBe(0);
    expect(statedMeanMargin(2, 34, { size: 50, correlation: 0.2 }, 0.95)).toBe(Number.POSITIVE_INFINITY);
  });

  const stated = fc.record({
    size: fc.double({ min: 1, max: 200, noNaN: true }),
    correlation: fc.double({ min: 0, max: 1, noNaN: true }),
    sizes: fc.oneof(
      fc.record({ largest: fc.integer({ min: 1, max: 400 }) }),
      fc.record({ variation: fc.double({ min: 0, max: 4, noNaN: true }) }),
    ),
  }) as fc.Arbitrary<StatedGroups>;

  it('never proves more than independent cases, also at none and at all of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.constantFrom(0, 0.3, 0.5, 0.9, 1),
        stated,
        (cases, part, each) => {
          const passes = Math.round(part * cases);
          const weight = effectiveCases(cases, each) / cases;
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
          const [k, n] = [passes * weight, cases * weight];
          expect(proportionLowerBound(k, n, 0.95)).toBeLessThanOrEqual(
            proportionLowerBound(passes, cases, 0.95) + 1e-9,
          );
          expect(proportionUpperBound(k, n, 0.95)).toBeGreaterThanOrEqual(
            proportionUpperBound(passes, cases, 0.95) - 1e-9,
          );
          expect(statedMeanMargin(1, cases, each, 0.95)).toBeGreaterThanOrEqual(meanMargin(1, cases, 0.95, 1) - 1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });
});
