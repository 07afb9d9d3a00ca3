import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionLowerBound } from '../../../src/domain/statistics/clopper-pearson.ts';
import {
  type Agreement,
  correctedLowerBound,
  correctedShare,
  correctedUpperBound,
} from '../../../src/domain/statistics/judged-share.ts';
import { boundWithFurther, FURTHER, furtherToProve } from '../../../src/domain/statistics/planning/further-labels.ts';
import type { Share } from '../../../src/domain/statistics/sample.ts';
import { sampler } from './sampling.ts';

const share = (passes: number, cases: number): Share => ({ passes, cases });
const agreement = (good: Share, bad: Share): Agreement => ({ good, bad });

const WORKED = [
  [share(900, 1000), agreement(share(48, 50), share(44, 50)), 92.857, 88.23],
  [share(900, 1000), agreement(share(95, 100), share(85, 100)), 93.75, 89.47],
  [share(900, 1000), agreement(share(190, 200), share(170, 200)), 93.75, 90.26],
  [share(90, 100), agreement(share(48, 50), share(45, 50)), 93.023, 84.14],
  [share(840, 1000), agreement(share(95, 100), share(60, 100)), 80, 72.7],
] as const;

describe('a share that a model judged', () => {
  it.each(WORKED)('%o, right on %o: %d%, at least %d%', (judged, right, read, bound) => {
    expect(100 * correctedShare(judged, right)!).toBeCloseTo(read, 3);
    expect(Math.abs(100 * correctedLowerBound(judged, right, 0.95) - bound)).toBeLessThan(0.1);
  });

  it('is the 5% quantile that random draws show', () => {
    const { beta } = sampler(7);
    for (const [judged, { good, bad }] of WORKED) {
      const drawn = Float64Array.from({ length: 60_000 }, () => {
        const p = beta(judged.passes, judged.cases - judged.passes + 1);
        const c = beta(bad.passes, bad.cases - bad.passes + 1);
        const s = beta(good.passes + 1, good.cases - good.passes);
        return s + c <= 1 ? 0 : (p + c - 1) / (s + c - 1);
      }).sort();
      // The quantile of so many random draws is sure to about 0.15 points.
      expect(Math.abs(100 * (correctedLowerBound(judged, { good, bad }, 0.95) - drawn[3000]!))).toBeLessThan(0.2);
    }
  });

  it('with a model that was right on all of a great many, it is the plain bound', () => {
    const sure = share(1e9, 1e9);
    for (const [k, n] of [
      [42, 50],
      [900, 1000],
    ] as const)
      expect(correctedLowerBound(share(k, n), agreement(sure, sure), 0.95)).toBeCloseTo(
        proportionLowerBound(k, n, 0.95),
        3,
      );
  });

  it('a model that is right no more often than chance proves nothing', () => {
    expect(correctedShare(share(90, 100), agreement(share(50, 100), share(50, 100)))).toBeNull();
    expect(correctedLowerBound(share(90, 100), agreement(share(50, 100), share(50, 100)), 0.95)).toBe(0);
    expect(correctedLowerBound(share(900, 1000), agreement(share(10, 20), share(11, 20)), 0.95)).toBe(0);
    expect(correctedUpperBound(share(90, 100), agreement(share(50, 100), share(50, 100)), 0.95)).toBe(1);
  });

  it('no pass proves nothing, no label neither', () => {
    expect(correctedLowerBound(share(0, 100), agreement(share(48, 50), share(45, 50)), 0.95)).toBe(0);
    expect(correctedLowerBound(share(90, 100), agreement(share(48, 50), share(0, 1)), 0.95)).toBe(0);
  });

  const right = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([cases, part]) => share(Math.round(part * cases), cases));

  it('its bounds are shares around what is read, and the same for ever', () => {
    fc.assert(
      fc.property(right, right, right, (judged, good, bad) => {
        const lower = correctedLowerBound(judged, { good, bad }, 0.95);
        const upper = correctedUpperBound(judged, { good, bad }, 0.95);
        expect(lower >= 0 && lower <= upper && upper <= 1, `${lower} ${upper}`).toBe(true);
        const read = correctedShare(judged, { good, bad });
        if (read !== null) {
          expect(lower).toBeLessThanOrEqual(read + 1e-6);
          expect(upper).toBeGreaterThanOrEqual(read - 1e-6);
        }
      }),
      { numRuns: 200 },
    );
    expect(correctedLowerBound(...([WORKED[0][0], WORKED[0][1], 0.95] as const))).toBeCloseTo(0.882221, 6);
  });

  it('the model alone would promise more than a doubtful one can keep', () => {
    const [judged, right] = WORKED[4];
    expect(proportionLowerBound(judged.passes, judged.cases, 0.95)).toBeCloseTo(0.8197, 4);
    expect(correctedLowerBound(judged, right, 0.95)).toBeLessThan(0.73);
  });
});

describe('what further work would raise the bound', () => {
  it('labels of good cases where the model finds most good, labels of bad ones where it misses bad ones', () => {
    const first = boundWithFurther(WORKED[0][0], WORKED[0][1], 0.95, 100);
    expect(first.good).toBeGreaterThan(first.bad);
    const last = boundWithFurther(WORKED[4][0], WORKED[4][1], 0.95, 100);
    expect(last.bad).toBeGreaterThan(last.good);
  });

  it('more judged cases where few were judged and many labeled', () => {
    const few = boundWithFurther(share(90, 100), agreement(share(190, 200), share(170, 200)), 0.95, 100);
    expect(Math.max(few.good, few.bad)).toBeLessThan(few.judged);
  });

  it('none lowers it by more than what the draws leave open', () => {
    for (const [judged, right] of WORKED) {
      const bound = correctedLowerBound(judged, right, 0.95);
      const more = boundWithFurther(judged, right, 0.95, 200);
      for (const kind of FURTHER) expect(more[kind]).toBeGreaterThan(bound - 1e-3);
    }
  });

  it('says how many reach a floor, and that one kind alone may never', () => {
    const [judged, right] = WORKED[0];
    const labels = furtherToProve(judged, right, 0.95, 0.89, 'good')!;
    expect(boundWithFurther(judged, right, 0.95, labels).good).toBeGreaterThanOrEqual(0.89);
    expect(boundWithFurther(judged, right, 0.95, labels - 1).good).toBeLessThan(0.89);
    expect(furtherToProve(judged, right, 0.95, 0.89, 'judged')).toBeNull();
    expect(furtherToProve(judged, right, 0.95, 0.88, 'good')).toBe(0);
  });
});
