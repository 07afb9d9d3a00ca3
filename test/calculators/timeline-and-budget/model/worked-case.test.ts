/** Every range a point: plain arithmetic, worked through by hand, to the cent. */
import { describe, expect, test } from 'vitest';
import { missingShare } from '../../../../src/calculators/timeline-and-budget/model/budget/operation.ts';
import { evaluate } from '../../../../src/calculators/timeline-and-budget/model/evaluate.ts';
import { examples } from '../../../../src/calculators/timeline-and-budget/model/examples.ts';
import { facts } from '../facts.ts';

const { answers } = examples.find((example) => example.id === 'plain-arithmetic')!;
const finding = evaluate(answers, facts);
const { timeline, budget } = finding;
const cents = (amount: number) => Math.round(amount * 100) / 100;

describe('the worked case', () => {
  test('is complete', () => {
    expect(finding.state).toBe('complete');
  });

  test('stages start and end', () => {
    expect(timeline.stages.map((stage) => [stage.start, stage.finish.p50])).toEqual([
      [0, 1.5],
      [1, 2.5],
      [2.5, 8.5],
      [8.5, 9.5],
      [7.5, 12.5],
      [12, 15.5],
    ]);
  });

  test('effort and hardening share', () => {
    expect(timeline.stages.map((stage) => stage.effort)).toEqual([1.5, 2.25, 16.5, 1.25, 32.5, 12.25]);
    expect(budget.hardeningShare!.p50.toFixed(2)).toBe('49.06');
    expect(budget.hardeningShort).toBe(0);
  });

  test('stage costs, pilot and production', () => {
    expect(timeline.stages.map((stage) => cents(stage.cost.p50))).toEqual([
      5002.5, 7417.5, 53475, 4082.5, 117875, 39042.5,
    ]);
    expect(cents(budget.pilot.p50)).toBe(69_977.5);
    expect(cents(budget.production.p50)).toBe(156_917.5);
  });

  test('running cost by month', () => {
    expect((1 - missingShare(3.5, [0.15, 0.5, 1], 1)).toFixed(6)).toBe('0.636538');
    const { months } = budget.cashFlow;
    expect([1, 2, 12].map((k) => cents(months[k]!.running))).toEqual([8554.35, 8795.93, 8936.66]);
    expect(cents(budget.running.p50)).toBe(106_060.64);
  });

  test('benefit by month', () => {
    expect([1, 2, 3].map((k) => cents(budget.cashFlow.months[k]!.benefit))).toEqual([9548.08, 30_000, 45_000]);
    expect(cents(budget.benefit.p50)).toBe(489_548.08);
  });

  test('what comes of it', () => {
    expect(cents(budget.total.p50)).toBe(332_955.64);
    expect(budget.roi!.p50.toFixed(4)).toBe('0.4703');
    expect(budget.cashFlow.breakEvenMonth).toBe(8);
    expect(cents(budget.net.p50)).toBe(156_592.44);
    expect(cents(budget.npv.p50)).toBe(137_152.51);
    expect(cents(budget.costOfDelay.p50)).toBe(8357.69);
    expect(budget.perTransaction!.p50.toFixed(6)).toBe('0.135468');
    expect(timeline.atRisk.personWeeks.p50).toBe(13);
  });

  test('every percentile of everything is the same amount', () => {
    for (const spread of [budget.pilot, budget.production, budget.running, budget.total]) {
      expect([spread.p10, spread.p90].map(cents)).toEqual([spread.bounds.low, spread.bounds.high].map(cents));
    }
    expect(budget.tornado).toEqual([]);
  });
});
