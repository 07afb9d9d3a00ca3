import { describe, expect, test } from 'vitest';
import { Answers } from '../../../../src/calculators/timeline-and-budget/model/answers.ts';
import { defaults } from '../../../../src/calculators/timeline-and-budget/model/defaults.ts';
import {
  adoptExamples,
  setFigure,
  setFte,
  setRole,
  setStage,
} from '../../../../src/calculators/timeline-and-budget/model/edits.ts';
import { evaluate } from '../../../../src/calculators/timeline-and-budget/model/evaluate.ts';
import { examples } from '../../../../src/calculators/timeline-and-budget/model/examples.ts';
import { makePlan } from '../../../../src/calculators/timeline-and-budget/model/plan.ts';
import { readRange } from '../../../../src/calculators/timeline-and-budget/model/three-points.ts';
import { describeNote } from '../../../../src/calculators/timeline-and-budget/words/note-words.ts';
import { evidence, facts } from '../facts.ts';

const point = (value: number) => ({ low: value, likely: value, high: value });
const pilot = (weeks: number) => evaluate(setStage(defaults, 'pilot-execution', { weeks: point(weeks) }), facts);
const ids = ({ notes }: ReturnType<typeof evaluate>) => notes.map(({ id }) => id);

describe('findings in words', () => {
  test.each([
    [3, 'pilot-short'],
    [9, 'pilot-long'],
    [12, 'pilot-long'],
    [13, 'pilot-too-long'],
  ] as const)('a pilot of %d weeks: %s', (weeks, id) => {
    expect(ids(pilot(weeks))).toContain(id);
  });

  test('a pilot of 4 to 8 weeks is as planned', () => {
    for (const weeks of [4, 6, 8]) expect(ids(pilot(weeks)).filter((id) => id.startsWith('pilot'))).toEqual([]);
  });

  test('a plan of four weeks or less cuts corners', () => {
    let answers = defaults;
    for (const { id } of facts.stages.stages) answers = setStage(answers, id, { weeks: point(0.6), overlap: 0 });
    expect(ids(evaluate(answers, facts))).toContain('plan-too-short');
  });

  test('hardening before the decision: two weeks of six and a half people are at risk', () => {
    const { atRisk } = evaluate(defaults, facts).timeline;
    expect(atRisk.weeks).toBeCloseTo(2, 9);
    expect(atRisk.personWeeks.p50).toBeCloseTo(13, 9);
  });

  test('an equal team falls short of hardening’s share, and by how much', () => {
    let answers = setRole(
      { ...defaults, budget: { ...defaults.budget, team: [{ id: 'a', rate: 1000, fte: {} }] } },
      makePlan(defaults, facts),
      'a',
      {},
    );
    for (const { id } of facts.stages.stages) answers = setFte(answers, makePlan(answers, facts), 'a', id, 1);
    const finding = evaluate(answers, facts);
    expect(finding.budget.hardeningShare!.p50).toBeCloseTo((100 * 5) / 18.5, 0);
    // 0.4 / 0.6 × 13.5 − 5 = 4 person-weeks
    expect(finding.budget.hardeningShort).toBeCloseTo(4, 0);
    expect(ids(finding)).toContain('share-low');
  });

  test('what rests on the example team is no verdict, and says so', () => {
    const note = evaluate(defaults, facts).notes.find(({ id }) => id === 'work-at-risk')!;
    expect(describeNote(note, 'en-US')).toEqual({
      tone: 'np',
      text: 'Hardening begins 2 weeks before the decision is made: 13 person-weeks are at risk should it be a no-go (with the example team).',
    });
  });
});

describe('examples stand in, and never pass for a result', () => {
  test('an untouched budget is incomplete and names everything', () => {
    const finding = evaluate(defaults, facts);
    expect(finding.state).toBe('incomplete');
    expect(finding.state === 'incomplete' && finding.missing).toHaveLength(13);
  });

  test('a figure of one’s own is no longer missing', () => {
    const finding = evaluate(setFigure(defaults, 'running', 'compute', point(5)), facts);
    expect(finding.state === 'incomplete' && finding.missing).not.toContain('compute');
  });

  test('taking the examples over makes it complete, with the same figures', () => {
    const before = evaluate(defaults, facts);
    const after = evaluate(adoptExamples(defaults, before.plan), facts);
    expect(after.state).toBe('complete');
    expect(after.budget).toEqual(before.budget);
  });

  test('rates are those of their source', () => {
    const wages = evidence.sources.find(({ id }) => id === 'us-median-wages')!.figures!;
    const rate = (id: string) => facts.budget.team.find((role) => role.id === id)!.rate;
    expect([rate('engineers'), rate('data-scientist')]).toEqual([wages['developer'], wages['data-scientist']]);
  });

  test('the outside view is that of its source', () => {
    const { source, projects, overrun, tailShare, tailCost, tailSchedule } = facts.budget.outsideView;
    expect(evidence.sources.find(({ id }) => id === source)!.figures).toMatchObject({
      projects,
      overrun,
      'tail-share': tailShare,
      'tail-cost': tailCost,
      'tail-schedule': tailSchedule,
    });
  });

  test('every source of an example is on the evidence page', () => {
    for (const { source } of Object.values(facts.budget.origins)) {
      if (source) expect(evidence.sources.map(({ id }) => id)).toContain(source);
    }
  });
});

describe('build or buy', () => {
  const buy = (perRequest: number, fee: number) => {
    let answers = examples[1]!.answers;
    for (const [key, value] of Object.entries({ setup: 0, fee, perRequest, stillToDo: 100, maintenance: 0.4 }))
      answers = setFigure(answers, 'buy', key as 'setup', point(value));
    return evaluate(answers, facts).budget.buildOrBuy;
  };

  test('the same fixed cost and a dearer request: building is cheaper from the first request on', () => {
    expect(buy(0.02, 3300)).toMatchObject({ cheaperAtEnd: 'build', crossRequests: null });
  });

  test('they cross where the saving on requests pays for the fixed cost', () => {
    // Building costs 3,300 a month and (1,500 × 3 + 400 × 15) / 10⁶ = 0.0105 a request; buying 2,250 and 0.0455.
    const { crossRequests, cheaperAboveCross, build } = buy(0.0455, 2250);
    const used =
      (build.cumulative[36]! - build.cumulative[0]! - 36 * (3300 + 0.4 * 2800 * (52 / 12))) / (60_000 * 0.0105);
    expect(crossRequests).toBeCloseTo((36 * 1050) / (0.035 * used), 3);
    expect(cheaperAboveCross).toBe('build');
  });

  test('with nothing uncertain every plan agrees', () => {
    expect(buy(0.02, 3300).buildCheaper).toBe(1);
    expect(buy(0.001, 0).buildCheaper).toBe(0);
  });
});

describe('three fields on their way to a range', () => {
  test('one number is a point; low and high have their middle', () => {
    expect(readRange({ low: null, likely: 5, high: null })).toEqual({ ok: true, range: point(5) });
    expect(readRange({ low: 2, likely: null, high: 6 })).toEqual({ ok: true, range: { low: 2, likely: 4, high: 6 } });
  });

  test('out of order is refused and says which', () => {
    expect(readRange({ low: 7, likely: 5, high: 9 })).toMatchObject({ why: 'order', lower: 'low', higher: 'likely' });
    expect(readRange({ low: 1, likely: 5, high: 4 })).toMatchObject({ why: 'order', lower: 'likely', higher: 'high' });
    expect(readRange({ low: 9, likely: null, high: 4 })).toMatchObject({ why: 'order', lower: 'low', higher: 'high' });
  });
});

test('every example is what the newest schema accepts', () => {
  for (const { answers } of [...examples, { answers: defaults }]) expect(Answers.parse(answers)).toEqual(answers);
});

test.each([
  ['a low above its high', { stages: { hardening: { weeks: { low: 9, likely: 5, high: 6 } } } }],
  ['a negative number', { stages: { hardening: { overlap: -1 } } }],
  ['a trillion weeks', { stages: { hardening: { weeks: point(1e12) } } }],
  ['a day that does not exist', { start: '2026-02-30' }],
  ['a freeze that ends before it begins', { freezes: [{ id: 'f', name: '', from: '2026-02-02', to: '2026-02-01' }] }],
  [
    'two risks of one id',
    { risks: [1, 2].map(() => ({ id: 'r', name: '', stage: 'decision', probability: 1, delay: point(1) })) },
  ],
])('%s never gets into answers', (_, change) => {
  expect(Answers.safeParse({ ...defaults, timeline: { ...defaults.timeline, ...change } }).success).toBe(false);
});
