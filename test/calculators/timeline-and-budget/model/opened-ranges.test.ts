/**
 * The worked case with one range opened at a time. All the rest are points, so what follows from the low and the high end can be
 * worked out by hand from the case's own figures: that is done here, in plain sums.
 */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/calculators/timeline-and-budget/model/answers.ts';
import { drawCashLine } from '../../../../src/calculators/timeline-and-budget/model/budget/cash-line.ts';
import { outsideView } from '../../../../src/calculators/timeline-and-budget/model/budget/outside-view.ts';
import { evaluate } from '../../../../src/calculators/timeline-and-budget/model/evaluate.ts';
import { examples } from '../../../../src/calculators/timeline-and-budget/model/examples.ts';
import { HORIZON } from '../../../../src/calculators/timeline-and-budget/model/limits.ts';
import { facts } from '../facts.ts';

const worked = examples.find((example) => example.id === 'plain-arithmetic')!.answers;
const TOTAL = 332_955.64;
const BENEFIT = 489_548.08;
const WEEK_OF_HARDENING = (0.5 * 3000 + 5 * 2800 + 1 * 2600) * 1.15;
const FTE_YEAR = 2800 * 52;
const MODEL_YEAR = 106_060.64 - 12 * (1800 + 900 + 600) - 0.4 * FTE_YEAR;

const range = (low: number, likely: number, high: number) => ({ low, likely, high });
const running = (changed: Partial<Answers['budget']['running']>): Answers => ({
  ...worked,
  budget: { ...worked.budget, running: { ...worked.budget.running, ...changed } },
});
const stages = (changed: Answers['timeline']['stages']): Answers => ({
  ...worked,
  timeline: { ...worked.timeline, stages: { ...worked.timeline.stages, ...changed } },
});
const buying = (buy: Answers['budget']['buy']): Answers => ({ ...worked, budget: { ...worked.budget, buy } });
const point = (value: number) => range(value, value, value);

describe('the one bar of a tornado', () => {
  test.each<[string, Answers, low: number, high: number]>([
    [
      'hardening, 4 / 5 / 8 weeks',
      stages({ hardening: { weeks: range(4, 5, 8), overlap: 2 } }),
      TOTAL - WEEK_OF_HARDENING,
      TOTAL + 3 * WEEK_OF_HARDENING,
    ],
    [
      'a security review, 10,000 / 12,000 / 20,000 with contingency',
      {
        ...worked,
        budget: {
          ...worked.budget,
          oneOffs: [{ id: 'security-review', stage: 'hardening', amount: range(10_000, 12_000, 20_000) }],
        },
      },
      TOTAL - 2000 * 1.15,
      TOTAL + 8000 * 1.15,
    ],
    ['compute, twelve months', running({ compute: range(1000, 1800, 4000) }), TOTAL - 12 * 800, TOTAL + 12 * 2200],
    [
      'maintenance, full-time equivalents for a year',
      running({ maintenance: range(0.2, 0.4, 1) }),
      TOTAL - 0.2 * FTE_YEAR,
      TOTAL + 0.6 * FTE_YEAR,
    ],
    [
      'requests, half and double',
      running({ requests: range(30_000, 60_000, 120_000) }),
      TOTAL - MODEL_YEAR / 2,
      TOTAL + MODEL_YEAR,
    ],
    [
      'price of input tokens, three sevenths of a request’s cost',
      running({ inputPrice: range(1.5, 3, 6) }),
      TOTAL - (MODEL_YEAR * 3) / 14,
      TOTAL + (MODEL_YEAR * 3) / 7,
    ],
  ])('%s', (_, answers, low, high) => {
    const { tornado } = evaluate(answers, facts).budget;
    expect(tornado).toHaveLength(1);
    // The median moves by what the trials looked at move: their noise is well below a thousand here.
    expect(Math.abs(tornado[0]!.total.atLow - low)).toBeLessThan(1000);
    expect(Math.abs(tornado[0]!.total.atHigh - high)).toBeLessThan(1000);
    expect(tornado[0]!.roi!.atLow).toBeCloseTo(BENEFIT / low - 1, 2);
    expect(tornado[0]!.roi!.atHigh).toBeCloseTo(BENEFIT / high - 1, 2);
  });

  test('the benefit moves the return and not the total', () => {
    const answers = {
      ...worked,
      budget: { ...worked.budget, benefit: { ...worked.budget.benefit, annual: range(300_000, 600_000, 1_000_000) } },
    };
    const [bar] = evaluate(answers, facts).budget.tornado;
    expect([bar!.total.atLow, bar!.total.atHigh].map((amount) => amount.toFixed(2))).toEqual([
      '332955.64',
      '332955.64',
    ]);
    expect(bar!.roi!.atLow).toBeCloseTo(BENEFIT / 2 / TOTAL - 1, 1);
    expect(bar!.roi!.atHigh).toBeCloseTo((BENEFIT * 10) / 6 / TOTAL - 1, 1);
  });

  test('the longest bar comes first', () => {
    const answers = running({ compute: range(1000, 1800, 4000), maintenance: range(0.2, 0.4, 1) });
    const { tornado } = evaluate(answers, facts).budget;
    expect(tornado.map(({ driver }) => driver.id)).toEqual(['maintenance', 'compute']);
  });
});

describe('building or buying', () => {
  const offer = { fee: point(3300), perRequest: point(0), stillToDo: point(55), maintenance: point(0.2) };

  test('setup bears contingency as the rest of the build does', () => {
    const { buy } = evaluate(buying({ ...offer, setup: point(10_000) }), facts).budget.buildOrBuy;
    expect(buy.upFront).toBeCloseTo(69_977.5 + 0.55 * 156_917.5 + 10_000 * 1.15, 6);
  });

  test('and so it does in the trials: 100,000 of setup are what makes buying the dearer one', () => {
    // Buying costs 115,000 + 39,600, building 147,553.52 more than what both cost.
    expect(evaluate(buying({ ...offer, setup: point(100_000) }), facts).budget.buildOrBuy.buildCheaper).toBe(1);
    // With a setup of 90,000 it is 103,500 + 39,600.
    expect(evaluate(buying({ ...offer, setup: point(90_000) }), facts).budget.buildOrBuy.buildCheaper).toBe(0);
  });
});

describe('milestones', () => {
  test('the check-in is in the very middle of the pilot, the rollout begins a third at a time', () => {
    const { milestones } = evaluate(worked, facts).timeline;
    const weeks = Object.fromEntries(milestones.map(({ id, step, weeks }) => [step ?? id, Number(weeks.toFixed(4))]));
    expect(weeks).toEqual({
      kickoff: 0,
      'pilot-start': 2.5,
      'check-in': 5.5,
      'final-evaluation': 8.5,
      decision: 9.5,
      'first-users': 12,
      half: Number((12 + 3.5 / 3).toFixed(4)),
      everyone: Number((12 + 7 / 3).toFixed(4)),
      handover: 15.5,
    });
  });

  test('come in order of time', () => {
    for (const { answers } of examples) {
      const weeks = evaluate(answers, facts).timeline.milestones.map((milestone) => milestone.weeks);
      expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
    }
  });
});

describe('the cash line', () => {
  test('runs from kickoff over the decision to go-live', () => {
    const line = drawCashLine(evaluate(worked, facts), HORIZON);
    const month = (weeks: number) => (weeks * 12) / 52;
    expect(line.goLive).toBe(2);
    expect(line.months.slice(0, 3).map((at) => at.toFixed(9))).toEqual(
      [-month(12), -month(12 - 9.5), 0].map((at) => at.toFixed(9)),
    );
    expect(line.p50.slice(0, 3).map((amount) => amount.toFixed(2))).toEqual(['0.00', '-69977.50', '-226895.00']);
  });

  test('never runs backwards, where users come before the decision', () => {
    const early = evaluate(stages({ deployment: { weeks: point(3.5), overlap: 4 } }), facts);
    const { finish } = early.timeline.stages.find(({ id }) => id === 'decision')!;
    const { start } = early.timeline.stages.find(({ id }) => id === 'deployment')!;
    expect(finish.p50).toBeGreaterThan(start);
    const { months } = drawCashLine(early, HORIZON);
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    expect(months[1]).toBe(0);
  });
});

test('the outside view adds the overrun of the tail to weeks and money, each its own', () => {
  const figures = { ...facts.budget.outsideView, tailSchedule: 70, tailCost: 200 };
  const { weeks, total } = outsideView(evaluate(worked, facts), figures);
  expect(weeks).toBeCloseTo(15.5 * 1.7, 9);
  expect(total).toBeCloseTo(TOTAL * 3, 1);
});

describe('notes at their boundaries', () => {
  const pilotOf = (weeks: number) =>
    evaluate(stages({ 'pilot-execution': { weeks: point(weeks), overlap: 0 } }), facts)
      .notes.map(({ id }) => id)
      .filter((id) => id.startsWith('pilot'));
  test.each([
    [3.9, ['pilot-short']],
    [4, []],
    [8, []],
    [8.1, ['pilot-long']],
    [12, ['pilot-long']],
    [12.1, ['pilot-too-long']],
  ])('a pilot of %d weeks', (weeks, expected) => expect(pilotOf(weeks)).toEqual(expected));

  test.each([
    [3.9, true],
    [4, false],
  ])('hardening of %d weeks is short: %s', (weeks, expected) => {
    const { notes } = evaluate(stages({ hardening: { weeks: point(weeks), overlap: 0 } }), facts);
    expect(notes.some(({ id }) => id === 'hardening-short')).toBe(expected);
  });
});
