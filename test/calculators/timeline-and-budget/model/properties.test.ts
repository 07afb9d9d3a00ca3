/** What holds whatever a visitor enters. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Answers } from '../../../../src/calculators/timeline-and-budget/model/answers.ts';
import { evaluateWith } from '../../../../src/calculators/timeline-and-budget/model/evaluate.ts';
import type { Finding } from '../../../../src/calculators/timeline-and-budget/model/finding.ts';
import { makeTrials } from '../../../../src/domain/statistics/simulation.ts';
import { facts } from '../facts.ts';
import { rangeUpTo, someAnswers } from './arbitrary.ts';

const trials = makeTrials(1000);
const evaluate = (answers: Answers) => evaluateWith(trials, answers, facts);
const close = (a: number, b: number) => a <= b + 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

const finite = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(finite);

test('every figure of every finding is finite, and the finding is plain JSON', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const finding = evaluate(answers);
      expect(finite(finding)).toBe(true);
      expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
    }),
    { numRuns: 150 },
  );
});

test('the same answers give the same finding, whatever was computed in between', () => {
  fc.assert(
    fc.property(someAnswers, someAnswers, (answers, others) => {
      const first = evaluate(answers);
      evaluate(others);
      expect(evaluate(answers)).toEqual(first);
    }),
    { numRuns: 60 },
  );
});

test('low ≤ P10 ≤ P50 ≤ P90 ≤ high', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const { budget, timeline } = evaluate(answers);
      for (const { p10, p50, p90, bounds } of [budget.pilot, budget.production, budget.running, budget.total]) {
        expect(close(bounds.low, p10) && close(p10, p50) && close(p50, p90) && close(p90, bounds.high)).toBe(true);
      }
      const { low, high } = timeline.sums.bounds;
      expect(close(low, timeline.finish.p10) && close(timeline.finish.p90, high)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

const longer = (finding: Finding, than: Finding) =>
  (['p10', 'p50', 'p80', 'p90'] as const).every((key) =>
    close(than.timeline.finish[key], finding.timeline.finish[key]),
  );

test('a longer stage never brings the finish forward', () => {
  const stage = fc.constantFrom(...facts.stages.stages.map(({ id }) => id));
  fc.assert(
    fc.property(
      someAnswers,
      stage,
      rangeUpTo(20),
      fc.double({ min: 0, max: 9, noNaN: true }),
      (answers, id, weeks, more) => {
        const set = (by: number) => {
          const range = { low: weeks.low + by, likely: weeks.likely + by, high: weeks.high + by };
          const stages = { ...answers.timeline.stages, [id]: { ...answers.timeline.stages[id], weeks: range } };
          return evaluate({ ...answers, timeline: { ...answers.timeline, stages } });
        };
        expect(longer(set(more), set(0))).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

test('a higher cost never lowers the total', () => {
  const key = fc.constantFrom(
    'compute',
    'tools',
    'support',
    'inputPrice',
    'outputPrice',
    'requests',
    'maintenance' as const,
  );
  fc.assert(
    fc.property(
      someAnswers,
      key,
      rangeUpTo(900),
      fc.double({ min: 0, max: 90, noNaN: true }),
      (answers, name, range, more) => {
        const set = (by: number) => {
          const value = { low: range.low + by, likely: range.likely + by, high: range.high + by };
          const running = { ...answers.budget.running, [name]: value };
          return evaluate({ ...answers, budget: { ...answers.budget, running } }).budget.total;
        };
        const [before, after] = [set(0), set(more)];
        expect((['p10', 'p50', 'p90'] as const).every((p) => close(before[p], after[p]))).toBe(true);
      },
    ),
    { numRuns: 100 },
  );
});

test('with every range a point, pilot, production and running add up to the total', () => {
  const point = (value: number) => ({ low: value, likely: value, high: value });
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 9, maxLength: 9 }), (values) => {
      const keys = Object.keys(facts.budget.running);
      const answers = Answers.parse({
        timeline: {
          stages: Object.fromEntries(facts.stages.stages.map(({ id, weeks }) => [id, { weeks: point(weeks.likely) }])),
          risks: [],
          freezes: [],
        },
        budget: {
          oneOffs: [],
          running: Object.fromEntries(
            keys.map((key, place) => [key, point(key === 'maintenance' ? 1 : values[place]!)]),
          ),
          benefit: { annual: point(1000), adoption: point(50) },
          buy: {},
        },
      });
      const { budget } = evaluate(answers);
      expect(budget.total.p50).toBeCloseTo(budget.pilot.p50 + budget.production.p50 + budget.running.p50, 4);
      expect(budget.total.p10).toBe(budget.total.p90);
    }),
    { numRuns: 50 },
  );
});

test('answers that name stages of another day are kept apart and named', () => {
  const answers = Answers.parse({
    timeline: {
      stages: { 'old-stage': { weeks: { low: 1, likely: 2, high: 3 } } },
      risks: [{ id: 'r', name: '', stage: 'old-stage', probability: 100, delay: { low: 9, likely: 9, high: 9 } }],
      freezes: [],
    },
    budget: { running: {}, benefit: {}, buy: {} },
  });
  const finding = evaluate(answers);
  expect(finding.plan.unplaced).toEqual(['old-stage']);
  expect(finding.notes.some(({ id }) => id === 'unplaced')).toBe(true);
});
