import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../../src/calculators/timeline-and-budget/model/answers.ts';
import { defaults } from '../../../../../src/calculators/timeline-and-budget/model/defaults.ts';
import { evaluate } from '../../../../../src/calculators/timeline-and-budget/model/evaluate.ts';
import { makePlan } from '../../../../../src/calculators/timeline-and-budget/model/plan.ts';
import { simulateSchedule } from '../../../../../src/calculators/timeline-and-budget/model/schedule/schedule.ts';
import type { Range } from '../../../../../src/domain/range.ts';
import { pertMean, pertVariance } from '../../../../../src/domain/statistics/beta-pert.ts';
import { makeTrials } from '../../../../../src/domain/statistics/simulation.ts';
import { facts } from '../../facts.ts';

const timeline = (change: Partial<Answers['timeline']>): Answers => ({
  ...defaults,
  timeline: { ...defaults.timeline, ...change },
});
const sequential = (change: Partial<Answers['timeline']> = {}) =>
  evaluate(timeline({ strictlySequential: true, correlation: 0, ...change }), facts).timeline;
const weeks = facts.stages.stages.map((stage) => stage.weeks);
const mean = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length;
const variance = (values: Float64Array) => {
  const middle = mean(values);
  return values.reduce((sum, x) => sum + (x - middle) ** 2, 0) / values.length;
};
const finishes = (answers: Answers) => simulateSchedule(makePlan(answers, facts), makeTrials(10_000)).finishes.at(-1)!;

/** The sum of independent Beta-PERT durations by numerical convolution, in steps of 1/200 week. */
function convolve(ranges: readonly Range[]): (percent: number) => number {
  const step = 1 / 200;
  let sum = [1];
  let offset = 0;
  for (const { low, likely, high } of ranges) {
    offset += low;
    if (high === low) continue;
    const [a, b] = [(4 * (likely - low)) / (high - low), (4 * (high - likely)) / (high - low)];
    const cells = Math.round((high - low) / step);
    const density = Array.from({ length: cells }, (_, i) => ((i + 0.5) / cells) ** a * (1 - (i + 0.5) / cells) ** b);
    const whole = density.reduce((all, one) => all + one, 0);
    const next = new Array<number>(sum.length + cells - 1).fill(0);
    for (const [i, p] of sum.entries()) for (const [j, d] of density.entries()) next[i + j]! += (p * d) / whole;
    // Each cell's weight sits at its middle.
    offset += step / 2;
    sum = next;
  }
  return (percent) => {
    let below = 0;
    const at = sum.findIndex((p) => {
      below += p;
      return below >= percent / 100;
    });
    return offset + at * step;
  };
}

describe('stages strictly one after another, independent', () => {
  const { finish, sums } = sequential();

  test('the framework’s stages: P10, P50, P90 are 17.32, 18.50, 19.69 weeks', () => {
    expect(finish.p10).toBeCloseTo(17.32, 1);
    expect(finish.p50).toBeCloseTo(18.5, 1);
    expect(finish.p90).toBeCloseTo(19.69, 1);
  });

  test('plain addition gives 14 to 23', () => {
    expect(sums.sequential).toEqual({ low: 14, likely: 18.5, high: 23 });
  });

  test('the mean is the sum of means, the variance the sum of variances', () => {
    const values = finishes(timeline({ strictlySequential: true, correlation: 0 }));
    const total = (of: (range: Range) => number) => weeks.reduce((sum, range) => sum + of(range), 0);
    expect(mean(values)).toBeCloseTo(total(pertMean), 2);
    expect(variance(values) / total(pertVariance)).toBeCloseTo(1, 1);
  });

  test.each([
    ['the framework’s stages', weeks],
    [
      'skewed stages',
      [
        { low: 1, likely: 1, high: 6 },
        { low: 2, likely: 3, high: 12 },
        { low: 0, likely: 4, high: 4 },
        { low: 1, likely: 1, high: 1 },
        { low: 3, likely: 4, high: 20 },
        { low: 2, likely: 2.5, high: 3 },
      ],
    ],
  ])('%s: P50, P80, P90 within 0.5%% of an exact convolution', (_, ranges) => {
    const stages = Object.fromEntries(facts.stages.stages.map(({ id }, place) => [id, { weeks: ranges[place]! }]));
    const result = sequential({ stages }).finish;
    const exact = convolve(ranges);
    for (const [percent, value] of [
      [50, result.p50],
      [80, result.p80],
      [90, result.p90],
    ] as const) {
      expect(Math.abs(value / exact(percent) - 1)).toBeLessThan(0.005);
    }
  });
});

describe('overlaps', () => {
  test('the framework’s overlaps save three weeks', () => {
    const strictly = sequential().finish;
    const overlapped = sequential({ strictlySequential: false }).finish;
    for (const key of ['p10', 'p50', 'p90'] as const) expect(strictly[key] - overlapped[key]).toBeCloseTo(3, 6);
  });

  test('12–16 weeks come from the overlaps and a short pilot', () => {
    const { sums } = evaluate(defaults, facts).timeline;
    expect(sums.overlaps).toBe(3);
    expect(sums.shortPilot).toEqual({ low: 11, high: 16 });
  });

  test('a stage never ends before the one it follows', () => {
    const finish = evaluate(timeline({ stages: { deployment: { overlap: 200 } } }), facts).timeline.stages.map(
      (s) => s.finish.p50,
    );
    expect(finish).toEqual(finish.toSorted((a, b) => a - b));
  });
});

describe('stages that slip together', () => {
  const spread = (correlation: 0 | 0.3 | 0.6) => {
    const values = finishes(timeline({ strictlySequential: true, correlation }));
    return { mean: mean(values), variance: variance(values) };
  };

  test('leave the mean and widen the range', () => {
    const [none, some, strong] = [spread(0), spread(0.3), spread(0.6)];
    expect(some.mean).toBeCloseTo(none.mean, 1);
    expect(strong.mean).toBeCloseTo(none.mean, 1);
    expect(some.variance).toBeGreaterThan(1.2 * none.variance);
    expect(strong.variance).toBeGreaterThan(1.2 * some.variance);
  });
});

describe('named risks', () => {
  const risk = (probability: number) =>
    timeline({
      strictlySequential: true,
      risks: [{ id: 'r', name: 'Review', stage: 'hardening', probability, delay: { low: 4, likely: 4, high: 4 } }],
    });

  test('a risk that never happens changes nothing', () => {
    expect(evaluate(risk(0), facts).timeline.finish).toEqual(
      evaluate(timeline({ strictlySequential: true }), facts).timeline.finish,
    );
  });

  test('one that always happens adds its delay to every plan', () => {
    const without = evaluate(timeline({ strictlySequential: true }), facts).timeline.finish;
    expect(evaluate(risk(100), facts).timeline.finish.p50).toBeCloseTo(without.p50 + 4, 9);
  });

  test('one in four adds a quarter of its delay to the mean', () => {
    const [with25, without] = [finishes(risk(25)), finishes(timeline({ strictlySequential: true }))];
    expect(mean(with25) - mean(without)).toBeCloseTo(1, 6);
  });
});

describe('the chance of a date', () => {
  const chance = (deadline: string) => evaluate(timeline({ start: '2026-03-02', deadline }), facts).timeline.chance;

  test('rises with the date, from none to certain', () => {
    const chances = ['2026-05-01', '2026-06-05', '2026-06-19', '2026-07-03', '2026-12-31'].map((day) => chance(day)!);
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(chances[0]).toBe(0);
    expect(chances.at(-1)).toBe(1);
  });

  test('of the P80 date is 80% or a little more: dates are whole days', () => {
    const { finishDates } = evaluate(timeline({ start: '2026-03-02' }), facts).timeline;
    expect(chance(finishDates!.p80)).toBeGreaterThanOrEqual(0.8);
    expect(chance(finishDates!.p80)).toBeLessThan(0.9);
  });

  test('needs a start', () => {
    expect(evaluate(timeline({ deadline: '2026-06-01' }), facts).timeline.chance).toBeNull();
  });
});
