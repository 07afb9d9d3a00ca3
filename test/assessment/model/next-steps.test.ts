/** What is left to do, in which order, and who does it. */
import { describe, expect, test } from 'vitest';
import { nextSteps } from '../../../src/assessment/model/next-steps.ts';
import { progressInPhases } from '../../../src/assessment/model/phases.ts';
import type { Whole } from '../../../src/assessment/model/whole.ts';
import type { Answers as Checklist, Entry } from '../../../src/calculators/checklist/model/answers.ts';
import type { Answers as GoNoGo } from '../../../src/calculators/go-no-go/model/answers.ts';
import type { Answers as Timeline } from '../../../src/calculators/timeline-and-budget/model/answers.ts';
import type { Answers as Scorer } from '../../../src/calculators/use-case-scorer/model/answers.ts';
import { EMPTY_COVER } from '../../../src/shell/codec/document.ts';
import { but, decided, whole } from '../decided.ts';
import { evaluateWhole, examples, facts } from '../facts.ts';

const untouched = evaluateWhole(EMPTY_COVER, {});
const troubled = evaluateWhole(examples[1]!.cover, examples[1]!.parts);
const steps = (of: Whole) => nextSteps(of, facts);
const does = (of: Whole) => steps(of).map((step) => step.does);
const cover = (change: object) => whole(decided.parts, { ...decided.cover, ...change });

const required = facts.byId.checklist.items.filter((item) => item.required).sort((a, b) => a.order - b.order);
const checklist = (items: Readonly<Record<string, Entry>>) => but<Checklist>('checklist', () => ({ items, own: [] }));
const itemsOf = (of: Whole) => steps(of).flatMap((step) => (step.does === 'item' ? [step] : []));

describe('checklist items', () => {
  const open = (due?: string, owner?: string): Entry => ({
    status: 'open',
    ...(due ? { due } : {}),
    ...(owner ? { owner } : {}),
  });

  test('come by due date, the earliest first; those without a date last, in the order of the list', () => {
    const [first, second, third, ...rest] = required;
    const list = checklist({
      [first!.id]: open('2026-06-30'),
      [second!.id]: open('2026-05-02'),
      [third!.id]: open('2026-06-01'),
      ...Object.fromEntries(rest.map(({ id }) => [id, open()])),
    });
    expect(itemsOf(list).map(({ item, due }) => [item, due])).toEqual([
      [second!.challenge, '2026-05-02'],
      [third!.challenge, '2026-06-01'],
      [first!.challenge, '2026-06-30'],
      ...rest.map(({ challenge }) => [challenge, null]),
    ]);
  });

  test('of the same day come in the order of the list', () => {
    const list = checklist(Object.fromEntries(required.toReversed().map(({ id }) => [id, open('2026-06-30')])));
    expect(itemsOf(list).map(({ item }) => item)).toEqual(required.map(({ challenge }) => challenge));
  });

  test('are their owner’s, or the pilot lead’s while nobody owns them', () => {
    const done = Object.fromEntries(required.slice(2).map(({ id }) => [id, { status: 'done' } as const]));
    const list = checklist({ ...done, [required[0]!.id]: open(undefined, 'Ada'), [required[1]!.id]: open() });
    expect(itemsOf(list).map(({ who, ownerless }) => [who, ownerless])).toEqual([
      [{ role: 'owner', name: 'Ada' }, false],
      [{ role: 'pilot-lead' }, true],
    ]);
  });

  test('are begun with, where nobody has', () => expect(does(but('checklist', null))).toContain('start-checklist'));
});

describe('the order of the method', () => {
  test('an empty assessment begins with a use case and a sponsor', () =>
    expect(does(untouched)).toEqual([
      'score',
      'name-sponsor',
      'state-criteria',
      'replace-examples',
      'start-checklist',
    ]));

  test('a decided one asks the sponsor to sign, then for the open items', () =>
    expect(does(whole())).toEqual(['sign-decision', 'item', 'item', 'item']));

  test('a troubled one begins with the red flags', () => expect(does(troubled)[0]).toBe('settle-red-flags'));

  test('nothing is left when everything is signed and ready', () => {
    const items = Object.fromEntries(required.map(({ id }) => [id, { status: 'done' }]));
    const all = whole(
      { ...decided.parts, checklist: { version: 1, answers: { items, own: [] } } },
      {
        ...decided.cover,
        signOffs: { ...decided.cover.signOffs, decision: { date: '2026-06-01', by: 'VP' } },
      },
    );
    expect(steps(all)).toEqual([]);
    expect(progressInPhases(all, facts).map(({ state }) => state)).toEqual(Array(5).fill('done'));
  });
});

describe('selection', () => {
  const scorer = (change: (useCase: Scorer['useCases'][number]) => unknown) =>
    but<Scorer>('use-case-scorer', (answers) => {
      change(answers.useCases.find(({ id }) => id === answers.chosen)!);
      return answers;
    });

  test('scored and none chosen: choose', () =>
    expect(does(but<Scorer>('use-case-scorer', ({ chosen: _, ...answers }) => answers))[0]).toBe('choose'));

  test('chosen and a score missing: score', () =>
    expect(does(scorer(({ scores }) => delete scores['team-readiness']))[0]).toBe('score'));

  test.each([undefined, '', '  '])('a vision of %j is still to write', (vision) =>
    expect(
      does(scorer((useCase) => (vision === undefined ? delete useCase.vision : Object.assign(useCase, { vision })))),
    ).toContain('write-vision'),
  );

  test('a sponsor is named, then ranked, then raised, and only then asked to sign', () => {
    const unsigned = { selection: null, decision: null };
    const first = (name: string, level: string | null) =>
      steps(cover({ sponsor: { name, level }, signOffs: unsigned }))[0];
    expect(first('', null)).toMatchObject({ does: 'name-sponsor', who: { role: 'pilot-lead' } });
    expect(first('Ada', null)).toMatchObject({ does: 'state-level', who: { role: 'pilot-lead' } });
    expect(first('Ada', 'director')).toMatchObject({ does: 'raise-sponsor', who: { role: 'sponsor', name: 'Ada' } });
    expect(first('Ada', 'vp')).toMatchObject({ does: 'sign-selection', who: { role: 'sponsor', name: 'Ada' } });
  });

  test('a decision to sign is the sponsor’s, named or not', () => {
    const who = (name: string) =>
      steps(cover({ sponsor: { name, level: null } })).find((step) => step.does === 'sign-decision')?.who;
    expect(who(' Ada ')).toEqual({ role: 'sponsor', name: 'Ada' });
    expect(who(' ')).toEqual({ role: 'sponsor', name: null });
  });
});

describe('design', () => {
  const timeline = (change: (answers: Timeline) => unknown) =>
    but<Timeline>('timeline-and-budget', (answers) => {
      change(answers);
      return answers;
    });
  const point = (value: number) => ({ low: value, likely: value, high: value });

  test('criteria to state, then to lock', () => {
    const goNoGo = (change: Partial<GoNoGo>) => does(but<GoNoGo>('go-no-go', (answers) => ({ ...answers, ...change })));
    expect(goNoGo({ metrics: [] })[0]).toBe('state-criteria');
    expect(goNoGo({ locks: [] })[0]).toBe('lock');
  });

  test('a figure of cost that is an example is to replace, one of benefit is not', () => {
    const { compute: _, ...running } = decidedTimeline().budget.running;
    expect(does(timeline((answers) => Object.assign(answers.budget, { running })))).toContain('replace-examples');
    const { annual: __, ...benefit } = decidedTimeline().budget.benefit;
    expect(does(timeline((answers) => Object.assign(answers.budget, { benefit })))).not.toContain('replace-examples');
  });

  test('a plan without a start is to be dated, once there is a plan', () => {
    expect(does(timeline((answers) => delete answers.timeline.start))).toContain('plan-dates');
    expect(does(but('timeline-and-budget', null))).not.toContain('plan-dates');
  });

  test.each([
    [3.9, true],
    [4, false],
  ])('hardening of %d weeks, to lengthen: %s', (weeks, expected) => {
    const long = timeline((answers) => {
      Object.assign(answers.timeline.stages, { hardening: { weeks: point(weeks) } });
      for (const role of answers.budget.team ?? []) role.fte['hardening'] = 50;
    });
    expect(does(long).includes('lengthen-hardening')).toBe(expected);
  });

  test.each([
    // With one person throughout, 9 of 22.5 weeks are 40% of the effort.
    [8.9, true],
    [9, false],
  ])('hardening of %d weeks beside 13.5 of the rest, to lengthen: %s', (weeks, expected) => {
    const equal = timeline((answers) => {
      for (const { id, weeks } of facts.byId['timeline-and-budget'].stages.stages) {
        Object.assign(answers.timeline.stages, { [id]: { weeks: point(weeks.likely) } });
      }
      Object.assign(answers.timeline.stages, { hardening: { weeks: point(weeks) } });
      answers.timeline.risks = [];
      const [role] = answers.budget.team ?? [];
      for (const id of Object.keys(role!.fte)) role!.fte[id] = 1;
      answers.budget.team = [role!];
    });
    const step = steps(equal).find(({ does }) => does === 'lengthen-hardening');
    expect(step?.who).toEqual(expected ? { role: 'engineering-lead' } : undefined);
  });
});

const decidedTimeline = () => decided.parts['timeline-and-budget']!.answers as Timeline;

describe('the decision', () => {
  test('metrics without a result are counted', () => {
    const unmeasured = but<GoNoGo>('go-no-go', (answers) => ({
      ...answers,
      metrics: answers.metrics.map((metric, i) =>
        i < 2 ? { ...metric, measurement: { kind: 'value', value: null } } : metric,
      ),
    }));
    expect(steps(unmeasured).find(({ does }) => does === 'measure')).toMatchObject({
      count: 2,
      who: { role: 'pilot-lead' },
      where: 'go-no-go',
    });
  });

  test('short of a go, the way out is what is next', () => {
    expect(does(troubled)).toContain('way-out');
    expect(does(troubled)).not.toContain('sign-decision');
  });
});
