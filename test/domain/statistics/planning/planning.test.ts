import { describe, expect, it } from 'vitest';
import { casesToProve } from '../../../../src/domain/statistics/clopper-pearson.ts';
import {
  chanceStillToProve,
  chanceToProve,
  chanceToRead,
} from '../../../../src/domain/statistics/planning/chance-to-prove.ts';
import { jointChance, powerOfEach } from '../../../../src/domain/statistics/planning/joint-chance.ts';
import {
  lookChances,
  planCasesWithLook,
  planLook,
  spentAtHalf,
} from '../../../../src/domain/statistics/planning/middle-look.ts';
import { planCases } from '../../../../src/domain/statistics/planning/planned-cases.ts';
import { chanceWithShare, planCasesInAll } from '../../../../src/domain/statistics/planning/random-count.ts';
import {
  chanceToProveAtAnyLook,
  chanceToReadBelowAtAnyLook,
} from '../../../../src/domain/statistics/planning/repeated-looks.ts';
import { binomialTail } from '../binomial.ts';
import { sampler, shareOf } from '../sampling.ts';

/** P(X = k), as the difference of two sums. */
const exactly = (cases: number, successes: number, rate: number) =>
  binomialTail(cases, successes, rate) - binomialTail(cases, successes + 1, rate);
const counted = new Map<string, number>();
/** The fewest successes that leave the chance `level` at the floor, counted up from below the mean. */
const needed = (cases: number, floor: number, level = 0.05) => {
  const key = `${cases} ${floor} ${level}`;
  let k = counted.get(key) ?? Math.floor(cases * floor);
  while (binomialTail(cases, k, floor) > level) k += 1;
  counted.set(key, k);
  return k;
};
const range = (from: number, to: number, step = 1) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);

describe('several metrics together', () => {
  it.each([
    [4, 0.41, 0.2, 94.57],
    [5, 0.33, 0, 95.64],
    [10, 0.11, 0, 97.79],
  ])('%d with 80% each pass all with %d, at worst %d; each needs %d% for 80% together', (metrics, all, worst, each) => {
    const joint = jointChance(Array(metrics).fill(0.8));
    expect(joint.independent).toBeCloseTo(all, 2);
    expect(joint.worst).toBeCloseTo(worst, 12);
    expect(100 * powerOfEach(0.8, metrics)).toBeCloseTo(each, 2);
  });

  it('takes more cases each: four of .80 / .90', () => {
    const { cases } = planCases(0.8, 0.9, powerOfEach(0.8, 4), 0.95)!;
    expect(chanceToProve(cases, 0.8, 0.9, 0.95) ** 4).toBeGreaterThanOrEqual(0.8);
    expect(chanceToProve(cases - 1, 0.8, 0.9, 0.95) ** 4).toBeLessThan(0.8);
  });

  it('none pass always, one passes as often as it does alone', () => {
    expect(jointChance([])).toEqual({ independent: 1, worst: 1 });
    expect(jointChance([0.7])).toEqual({ independent: 0.7, worst: expect.closeTo(0.7, 12) });
    expect(powerOfEach(0.8, 0)).toBe(0.8);
  });

  it('six, each truly at its target, all read at or above it in about 2% of pilots', () => {
    const six = jointChance(Array(6).fill(chanceToRead(0.9, 94, 0.9))).independent;
    expect(six).toBeGreaterThan(0.5 ** 6);
    expect(six).toBeCloseTo(0.02, 2);
  });
});

describe('the chance to prove', () => {
  it('is the power at what is hoped for, and the false pass at the floor', () => {
    expect(chanceToProve(94, 0.8, 0.9, 0.95)).toBeCloseTo(binomialTail(94, 82, 0.9), 9);
    expect(chanceToProve(94, 0.8, 0.8, 0.95)).toBeCloseTo(binomialTail(94, 82, 0.8), 9);
    expect(chanceToProve(28, 0.9, 1, 0.95)).toBe(0);
    expect(chanceToProve(29, 0.9, 1, 0.95)).toBe(1);
    expect(chanceToProve(0, 0.9, 1, 0.95)).toBe(0);
  });

  it('at 84%, 293 cases prove 80% with a chance of only 55%; 619 with 80%, 832 with 90%', () => {
    expect(casesToProve(0.84, 0.8, 50, 0.95, 1)).toBe(293);
    expect(chanceToProve(293, 0.8, 0.84, 0.95)).toBeCloseTo(0.55, 2);
    expect(planCases(0.8, 0.84, 0.8, 0.95)?.cases).toBe(619);
    expect(planCases(0.8, 0.84, 0.9, 0.95)?.cases).toBe(832);
  });

  it('so far: the chance that the end still proves it, at the rate seen', () => {
    // 40 of 47 and 82 of 94 needed: 42 of the other 47 at 40 ÷ 47.
    expect(chanceStillToProve(40, 47, 94, 82)).toBeCloseTo(binomialTail(47, 42, 40 / 47), 9);
    expect(chanceStillToProve(47, 47, 94, 47)).toBe(1);
    expect(chanceStillToProve(30, 47, 94, 82)).toBe(0);
    expect(chanceStillToProve(82, 94, 94, 82)).toBe(1);
  });

  it('read at a level, with no proof asked: one half and a little, for the case that falls on it', () => {
    expect(chanceToRead(0.8, 10, 0.8)).toBeCloseTo(binomialTail(10, 8, 0.8), 12);
    expect(chanceToRead(0.84, 50, 0.84)).toBeCloseTo(binomialTail(50, 42, 0.84), 12);
    expect(chanceToRead(0, 10, 0)).toBe(1);
    expect(chanceToRead(1, 10, 1)).toBe(1);
  });
});

describe('one look in the middle', () => {
  it('spends 0.557% of 5%', () => {
    expect(100 * spentAtHalf(0.95)).toBeCloseTo(0.557, 3);
  });

  it.each([
    [94, 0.8, 0.9, 45, 47, 82, 4.748, 85.68, 13.83],
    [68, 0.85, 0.95, 34, 34, 63, 4.814, 87.69, 17.48],
    [203, 0.9, 0.95, 99, 101, 191, 2.842, 78.3, 11.42],
    [120, 0.8, 0.9, 56, 60, 104, 4.029, 91.11, 27.1],
  ])(
    '%d cases, %d → %d: %d of %d at half, %d at the end',
    (cases, floor, hoped, atHalf, half, end, falsePass, power, early) => {
      const plan = planLook(cases, floor, 0.95)!;
      expect(plan).toEqual({ cases, half, passesAtHalf: atHalf, passes: end });
      expect(100 * lookChances(plan, floor).pass).toBeCloseTo(falsePass, 3);
      expect(100 * lookChances(plan, hoped).pass).toBeCloseTo(power, 2);
      expect(100 * lookChances(plan, hoped).early).toBeCloseTo(early, 2);
    },
  );

  it('is exact: every pair of results weighed by its chance', () => {
    for (const [cases, floor, rate] of [
      [40, 0.7, 0.7],
      [41, 0.7, 0.85],
      [59, 0.5, 0.6],
    ] as const) {
      const plan = planLook(cases, floor, 0.95)!;
      let pass = 0;
      for (let x = 0; x <= plan.half; x += 1)
        for (let y = 0; y <= cases - plan.half; y += 1)
          if (x >= (plan.passesAtHalf ?? cases) || x + y >= plan.passes)
            pass += exactly(plan.half, x, rate) * exactly(cases - plan.half, y, rate);
      expect(lookChances(plan, rate).pass).toBeCloseTo(pass, 9);
      expect(plan.passesAtHalf).toBe(needed(plan.half, floor, spentAtHalf(0.95)));
    }
  });

  it('never passes a system at its floor more than one time in twenty, and asks for no more than that takes', () => {
    for (const floor of [0.5, 0.8, 0.95]) {
      for (const cases of range(20, 320, 23)) {
        const plan = planLook(cases, floor, 0.95);
        if (!plan) continue;
        expect(lookChances(plan, floor).pass).toBeLessThanOrEqual(0.05);
        if (plan.passes > needed(cases, floor))
          expect(lookChances({ ...plan, passes: plan.passes - 1 }, floor).pass).toBeGreaterThan(0.05);
      }
    }
  });

  it('too few cases to stop early are judged at the end alone; far too few not at all', () => {
    expect(planLook(29, 0.9, 0.95)).toEqual({ cases: 29, half: 14, passesAtHalf: null, passes: 29 });
    expect(planLook(28, 0.9, 0.95)).toBeNull();
  });

  it.each([
    [0.8, 0.9, { cases: 94, half: 47, passesAtHalf: 45, passes: 82 }],
    [0.85, 0.95, { cases: 68, half: 34, passesAtHalf: 34, passes: 63 }],
    [0.9, 0.95, { cases: 204, half: 102, passesAtHalf: 100, passes: 191 }],
  ])('cases to plan for, %d → %d, with it: %o', (floor, hoped, plan) => {
    expect(planCasesWithLook(floor, hoped, 0.8, 0.95)).toEqual(plan);
  });

  it('they are the smallest number from which on the power holds', () => {
    for (const [floor, hoped] of [
      [0.7, 0.85],
      [0.5, 0.62],
      [0.9, 1],
    ] as const) {
      const holds = (cases: number) => {
        const plan = planLook(cases, floor, 0.95);
        return plan !== null && lookChances(plan, hoped).pass >= 0.8;
      };
      const short = range(2, 600).findLast((cases) => !holds(cases))!;
      expect(planCasesWithLook(floor, hoped, 0.8, 0.95)?.cases).toBe(short + 1);
    }
  });

  it('so they are for thousands of cases, and for one failure in thousands', () => {
    for (const [floor, hoped] of [
      [0.97, 0.98],
      [0.999, 0.9999],
    ] as const) {
      const { cases } = planCasesWithLook(floor, hoped, 0.8, 0.95)!;
      const power = (n: number) => lookChances(planLook(n, floor, 0.95)!, hoped).pass;
      expect(power(cases - 1)).toBeLessThan(0.8);
      expect(Math.min(...range(cases, cases + 1500).map(power))).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('tens of thousands of cases are planned for too, a few percent on the safe side', () => {
    const plan = planCasesWithLook(0.5, 0.505, 0.8, 0.95)!;
    expect(lookChances(plan, 0.505).pass).toBeGreaterThanOrEqual(0.8);
    expect(plan.cases / 62_186).toBeLessThan(1.05);
    expect(planCasesWithLook(0.9, 0.9, 0.8, 0.95)).toBeNull();
    expect(planCasesWithLook(0, 0.9, 0.8, 0.95)).toBeNull();
  });
});

describe('looking again and again', () => {
  const falsePass = (looks: readonly number[], floor: number) =>
    100 * chanceToProveAtAnyLook(looks, floor, floor, 0.95);

  it('passes a system at its floor more often than one time in twenty', () => {
    expect(falsePass([94], 0.8)).toBeCloseTo(100 * binomialTail(94, 82, 0.8), 9);
    expect(falsePass([...range(10, 90, 10), 94], 0.8)).toBeCloseTo(11, 0);
    expect(falsePass(range(1, 94), 0.8)).toBeCloseTo(16, 0);
    // Twelve weeks of twenty cases.
    expect(falsePass(range(20, 240, 20), 0.8)).toBeCloseTo(13, 0);
  });

  it('is exact: all 2¹² courses of twelve cases', () => {
    for (const looks of [[4, 8, 12], range(1, 12), [7]]) {
      const rate = 0.55;
      let chance = 0;
      for (let course = 0; course < 2 ** 12; course += 1) {
        const passesBy = (cases: number) => range(0, cases - 1).filter((i) => (course >> i) & 1).length;
        if (looks.some((cases) => passesBy(cases) >= needed(cases, 0.4)))
          chance += rate ** passesBy(12) * (1 - rate) ** (12 - passesBy(12));
      }
      expect(chanceToProveAtAnyLook(looks, 0.4, rate, 0.95)).toBeCloseTo(chance, 12);
    }
  });

  it('more cases after a failed look, as many as an average result would need: 8.4%, with a second extension 10.6%', () => {
    const floor = 0.8;
    /** Extends by what the rate seen asks for, and weighs each course by its chance. */
    const pass = (passes: number, cases: number, extensions: number): number => {
      if (passes >= needed(cases, floor)) return 1;
      const more = extensions === 0 ? null : casesToProve(passes / cases, floor, cases, 0.95, 1);
      // A rate that close to the floor asks for more than anybody gathers.
      if (more === null || more > 2000) return 0;
      const added = more - cases;
      if (extensions === 1) return binomialTail(added, needed(more, floor) - passes, floor);
      return range(0, added).reduce((sum, k) => {
        const chance = exactly(added, k, floor);
        return chance < 1e-7 ? sum : sum + chance * pass(passes + k, more, extensions - 1);
      }, 0);
    };
    const atStart = (extensions: number) =>
      100 * range(0, 50).reduce((sum, k) => sum + exactly(50, k, floor) * pass(k, 50, extensions), 0);
    expect(atStart(0)).toBeLessThan(5);
    expect(atStart(1)).toBeCloseTo(8.4, 1);
    expect(atStart(2)).toBeCloseTo(10.5, 0);
    // For one extension fixed beforehand the price is named exactly.
    const fixed = range(0, 50).reduce(
      (sum, k) =>
        sum + exactly(50, k, floor) * (k >= needed(50, floor) ? 1 : binomialTail(243, needed(293, floor) - k, floor)),
      0,
    );
    expect(falsePass([50, 293], floor)).toBeCloseTo(100 * fixed, 9);
  });

  it('one bare reading below the floor, watched to 94 cases, would roll back a good system 44% of the time', () => {
    expect(100 * chanceToReadBelowAtAnyLook(range(1, 94), 0.8, 0.9)).toBeCloseTo(44, 0);
    expect(chanceToReadBelowAtAnyLook([10], 0.8, 0.9)).toBeCloseTo(1 - binomialTail(10, 8, 0.9), 12);
  });

  it('no look stops nothing, and a perfect system reads below nowhere', () => {
    expect(chanceToProveAtAnyLook([], 0.8, 0.9, 0.95)).toBe(0);
    expect(chanceToProveAtAnyLook([14], 0.8, 1, 0.95)).toBe(1);
    expect(chanceToReadBelowAtAnyLook(range(1, 50), 0.8, 1)).toBe(0);
  });
});

describe('where only a share of all cases counts', () => {
  it('hoping for 100% against 90%, the 29 cases needed come with a chance of 53%', () => {
    expect(planCases(0.9, 1, 0.8, 0.95)?.cases).toBe(29);
    for (const share of [0.02, 0.05, 0.1])
      expect(chanceWithShare(29 / share, share, 0.9, 1, 0.95)).toBeCloseTo(binomialTail(29 / share, 29, share), 9);
    expect(chanceWithShare(1450, 0.02, 0.9, 1, 0.95)).toBeCloseTo(0.53, 2);
  });

  it('plans as many more as make it likely', () => {
    const casesInAll = planCasesInAll(0.02, 0.9, 1, 0.8, 0.95)!;
    expect(binomialTail(casesInAll, 29, 0.02)).toBeGreaterThanOrEqual(0.8);
    expect(binomialTail(casesInAll - 1, 29, 0.02)).toBeLessThan(0.8);
  });

  it('80 → 90 with a share of 2%: 4,700 cases, of which 94 count on average', () => {
    expect(planCasesInAll(0.02, 0.8, 0.9, 0.8, 0.95)).toBe(4700);
  });

  it('weighs every number that may count by its chance', () => {
    let chance = 0;
    for (let n = 0; n <= 60; n += 1) {
      const k = needed(n, 0.7);
      if (k <= n) chance += exactly(60, n, 0.6) * binomialTail(n, k, 0.85);
    }
    expect(chanceWithShare(60, 0.6, 0.7, 0.85, 0.95)).toBeCloseTo(chance, 9);
  });

  it('has ends: all count, none counts, a floor of 0% or 100%', () => {
    expect(chanceWithShare(94, 1, 0.8, 0.9, 0.95)).toBeCloseTo(chanceToProve(94, 0.8, 0.9, 0.95), 12);
    expect(planCasesInAll(1, 0.8, 0.9, 0.8, 0.95)).toBe(94);
    expect(chanceWithShare(94, 0, 0.8, 0.9, 0.95)).toBe(0);
    expect(chanceWithShare(10, 0.5, 0, 0.9, 0.95)).toBe(1);
    expect(chanceWithShare(10, 0.5, 1, 1, 0.95)).toBe(0);
    expect(planCasesInAll(0.5, 0.9, 0.9, 0.8, 0.95)).toBeNull();
    expect(planCasesInAll(0.5, 0, 0.9, 0.8, 0.95)).toBe(0);
  });

  it('agrees with pilots that are played', () => {
    const { successes } = sampler(11);
    const played = shareOf(4000, () => {
      const count = successes(300, 0.3);
      return successes(count, 0.9) >= needed(count, 0.8);
    });
    expect(Math.abs(chanceWithShare(300, 0.3, 0.8, 0.9, 0.95) - played)).toBeLessThan(0.025);
  });
});
