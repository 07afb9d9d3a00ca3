import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Plan } from '../../../../src/calculators/go-no-go/model/answers.ts';
import { emptyPlan } from '../../../../src/calculators/go-no-go/model/defaults.ts';
import { setGuardrails, setHard, setStep, setStepResult } from '../../../../src/calculators/go-no-go/model/edits.ts';
import { evaluate } from '../../../../src/calculators/go-no-go/model/evaluate.ts';
import { lookPlan } from '../../../../src/calculators/go-no-go/model/look-plan.ts';
import { promotionFinding } from '../../../../src/calculators/go-no-go/model/promotion.ts';
import { facts, four, PROVEN, share } from '../facts.ts';

const planned = (patch: Partial<Plan>) => {
  const answers = { ...four(), plan: { ...emptyPlan, ...patch } };
  const { plan, plannedPilotWeeks } = evaluate(answers, facts);
  return { plan, plannedPilotWeeks };
};
const complete = (patch: Partial<Plan>) => {
  const { plan, plannedPilotWeeks } = planned(patch);
  if (plan.state !== 'complete') throw new Error(plan.state);
  return { ...plan, plannedPilotWeeks };
};

describe('cases to plan for', () => {
  it.each([
    [80, 90, 94, 82],
    [85, 95, 68, 63],
    [90, 95, 203, 190],
    [95, 98, 286, 278],
  ])('floor %d%%, hoped for %d%%: %d cases, %d passes', (floor, hoped, cases, passes) => {
    expect(complete({ floor, hoped })).toMatchObject({ cases, passes, failuresAllowed: cases - passes });
  });

  it('lower is better: the same numbers, counted as failures', () => {
    expect(complete({ floor: 20, hoped: 10, direction: 'lower' })).toMatchObject({ cases: 94, failuresAllowed: 12 });
  });

  it('takes floor, target and direction from the metric it is planned for', () => {
    expect(complete({ metric: 'm0' })).toMatchObject({ cases: 94, passes: 82, basis: { floor: 80, hoped: 90 } });
    expect(complete({ metric: 'm0', hoped: 95 }).cases).toBeLessThan(94);
  });

  it('with cases a week: whole weeks, and never less than the shortest pilot', () => {
    expect(complete({ floor: 80, hoped: 90, casesPerWeek: 18 })).toMatchObject({
      weeksForCases: 6,
      plannedPilotWeeks: 6,
      againstFramework: 'within',
    });
    expect(complete({ floor: 80, hoped: 90, casesPerWeek: 94 })).toMatchObject({
      weeksForCases: 1,
      plannedPilotWeeks: facts.pilotWeeks.low,
      againstFramework: 'shorter',
    });
    expect(complete({ floor: 80, hoped: 90, casesPerWeek: 10 })).toMatchObject({
      plannedPilotWeeks: 10,
      againstFramework: 'longer',
    });
    expect(complete({ floor: 80, hoped: 90 }).plannedPilotWeeks).toBeNull();
    expect(complete({ floor: 80, hoped: 90, casesPerWeek: 0 }).plannedPilotWeeks).toBeNull();
  });

  it.each([
    [3, 'shorter'],
    [4, 'within'],
    [8, 'within'],
    [9, 'longer'],
  ])('cases of %d weeks are %s, where the framework gives a pilot 4 to 8', (weeks, againstFramework) => {
    const plan = complete({ floor: 80, hoped: 90, casesPerWeek: 94 / weeks });
    expect(plan).toMatchObject({ weeksForCases: weeks, plannedPilotWeeks: Math.max(4, weeks), againstFramework });
  });

  it('in clusters of ten at 0.1, as many cases as weigh 94, and passes that still prove it', () => {
    const plan = complete({ floor: 80, hoped: 90, cluster: { size: 10, correlation: 0.1 } });
    // 94 × 1.9 = 179 would weigh as much if twenty groups told as much as many: (t(0.975, 19.2) ÷ t(0.975, 201))² = 1.125.
    expect(plan.cases).toBe(202);
    const result = { measurement: share(plan.passes, plan.cases), cluster: { size: 10, correlation: 0.1 } };
    expect(evaluate(four(result), facts).metrics[0]?.standing).not.toBe('not-proven');
    const short = { ...result, measurement: share(plan.passes - 1, plan.cases) };
    expect(evaluate(four(short), facts).metrics[0]?.standing).toBe('not-proven');
  });

  it('where only a twentieth of the cases counts, twenty times as many are gathered', () => {
    expect(complete({ floor: 80, hoped: 90, share: 5 })).toMatchObject({ cases: 94, casesInAll: 1880 });
  });

  it('the base rate seen through the gate: Bayes', () => {
    // 12 in 100 are good: 9.6 pass, and 4.4 of the other 88.
    expect(complete({ floor: 80, hoped: 90, baseRate: 12 }).deserved).toBeCloseTo((100 * 9.6) / 14, 6);
    expect(complete({ floor: 80, hoped: 90, baseRate: 54 }).deserved).toBeCloseTo((100 * 43.2) / 45.5, 6);
    expect(complete({ floor: 80, hoped: 90 }).deserved).toBeNull();
  });

  it('hope close to the floor takes many cases, and is no reason to give up', () => {
    expect(complete({ floor: 90, hoped: 90.1 })).toMatchObject({ cases: 556_103, passes: 500_861 });
  });

  it('says what is missing, and what is impossible', () => {
    expect(evaluate(four(), facts).plan.state).toBe('none');
    expect(planned({}).plan).toMatchObject({ state: 'incomplete', missing: ['floor', 'hoped'] });
    expect(planned({ floor: 90 }).plan).toMatchObject({ state: 'incomplete', missing: ['hoped'] });
    expect(planned({ floor: 90, hoped: 90 }).plan).toMatchObject({ state: 'impossible', why: 'hoped-not-better' });
    expect(planned({ floor: 50, hoped: 50.000001 }).plan).toMatchObject({ state: 'impossible', why: 'too-close' });
    expect(planned({ floor: 80, hoped: 90, share: 0 }).plan).toMatchObject({
      state: 'impossible',
      why: 'outside-range',
    });
  });

  it('plans whose system is as good as hoped pass the gate as often as planned', () => {
    // The planned passes prove the floor, one fewer does not, whatever floor and hope.
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 94 }), fc.integer({ min: 4, max: 20 }), (floor, gap) => {
        const hoped = Math.min(99, floor + gap);
        const { cases, passes } = complete({ floor, hoped });
        const standing = (k: number) =>
          evaluate(four({ floor, target: floor, stretch: floor, measurement: share(k, cases) }), facts).metrics[0]
            ?.standing;
        expect(standing(passes)).toBe('stretch');
        expect(standing(passes - 1)).not.toBe('stretch');
      }),
      { numRuns: 60 },
    );
  });
});

const rollout = (answers: Answers) => promotionFinding(answers, evaluate(answers, facts).plan, facts);

describe('the promotion gate', () => {
  const [first, second] = facts.rollout.map((step) => step.id) as [string, string];
  const good = share(190, 200);
  const watched = setGuardrails(four(PROVEN, PROVEN, PROVEN, PROVEN), ['m0']);
  const gates = (answers: typeof watched) => rollout(answers).map((step) => step.gate);
  const seen = (answers: typeof watched, id: string, measurement = good, cases = 200) =>
    setStep(setStepResult(answers, id, 'm0', measurement), id, { cases, casesNeeded: 200 });

  it('has a step for each of the rollout, and holds before anything is seen', () => {
    expect(gates(watched)).toEqual(['hold', 'waiting', 'waiting']);
  });

  it('promotes on enough cases and guardrails that hold', () => {
    expect(gates(seen(watched, first))).toEqual(['promote', 'hold', 'waiting']);
    expect(gates(seen(seen(watched, first), second))).toEqual(['promote', 'promote', 'hold']);
  });

  it('holds for want of cases, of a number to reach, of a result', () => {
    expect(gates(seen(watched, first, good, 199))[0]).toBe('hold');
    expect(gates(setStep(seen(watched, first), first, { casesNeeded: null }))[0]).toBe('hold');
    expect(gates(seen(watched, first, share(null, null)))[0]).toBe('hold');
  });

  it('promotes on a reading above the floor, proven or not: what was agreed on is the number of cases', () => {
    expect(gates(seen(watched, first, share(42, 50)))[0]).toBe('promote');
  });

  it('rolls back when a breach is proven, however many cases: 150 of 200 is at most 79.97%', () => {
    expect(gates(seen(watched, first, share(150, 200)))).toEqual(['roll-back', 'waiting', 'waiting']);
  });

  it('holds while it reads below without proof, and rolls back then only where the team set it as hard', () => {
    const below = seen(watched, first, share(79, 100));
    expect(gates(below)[0]).toBe('hold');
    expect(rollout(below)[0]?.below).toHaveLength(1);
    expect(gates(setHard(below, 'm0', true))[0]).toBe('roll-back');
    expect(gates(setHard(setHard(below, 'm0', true), 'm0', false))[0]).toBe('hold');
  });

  it('takes the number planned for the pilot where no other is agreed', () => {
    const answers = { ...seen(watched, first), plan: { ...emptyPlan, floor: 80, hoped: 90 } };
    const open = setStep(answers, first, { casesNeeded: null });
    expect(rollout(open)[0]).toMatchObject({
      casesNeeded: 94,
      neededFromPlan: true,
      gate: 'promote',
    });
  });

  it('watches every metric unless some are chosen, and nothing passes unwatched', () => {
    const all = setGuardrails(watched, null);
    expect(rollout(all)[0]?.guardrails).toHaveLength(4);
    expect(gates(seen(setGuardrails(watched, []), first))[0]).toBe('hold');
  });
});

describe('the smallest number, and one look in the middle', () => {
  it.each([
    [80, 90, 82, 94, 82, 45],
    [85, 95, 59, 68, 63, 34],
    [90, 95, 179, 204, 191, 100],
  ])(
    'floor %d%%, hoped for %d%%: %d at all; with a look %d (%d), %d at half',
    (floor, hoped, fewest, cases, passes, early) => {
      const plan = complete({ floor, hoped });
      expect(plan.fewest?.cases).toBe(fewest);
      expect(lookPlan(plan, facts)).toMatchObject({ cases, passes, passesAtHalf: early });
    },
  );

  it('where a share of 2% counts: 4,700 cases, of which 94 count, of which 82 must pass', () => {
    expect(complete({ floor: 80, hoped: 90, share: 2 })).toMatchObject({ casesInAll: 4700, cases: 94, passes: 82 });
  });

  it('every case is hoped to pass, and how many count is random: more cases than the share says', () => {
    // 29 of 1,450 would do on average, and do it in 53% of pilots.
    const plan = complete({ floor: 90, hoped: 100, share: 2 });
    expect(plan.cases).toBe(29);
    expect(plan.casesInAll).toBeGreaterThan(1450);
  });
});
