import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Entry } from '../../../../src/calculators/checklist/model/answers.ts';
import { datesAt } from '../../../../src/calculators/checklist/model/dates.ts';
import { defaults } from '../../../../src/calculators/checklist/model/defaults.ts';
import { evaluate } from '../../../../src/calculators/checklist/model/evaluate.ts';
import { examples } from '../../../../src/calculators/checklist/model/examples.ts';
import { STATUSES } from '../../../../src/calculators/checklist/model/limits.ts';
import { facts } from '../facts.ts';

const required = facts.items.filter((item) => item.required);
const all = (entry: Entry): Answers => ({ items: Object.fromEntries(required.map(({ id }) => [id, entry])), own: [] });
const example = (id: string) => examples.find((one) => one.id === id)?.answers ?? defaults;

describe('the list', () => {
  test('has the twelve required items of the content, in its order', () => {
    const { items, offered } = evaluate(defaults, facts);
    expect(items).toHaveLength(12);
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(items[0]?.challenge).toBe('Success criteria');
    expect(items[11]?.challenge).toBe('Rollback');
    expect(offered).toHaveLength(8);
  });

  test('grows by optional items that are taken in, then by the team’s own', () => {
    const { items, offered } = evaluate(
      { items: { drift: { included: true } }, own: [{ id: 'a', title: 'Auditors asked' }] },
      facts,
    );
    expect(items.slice(12).map(({ number, source, id }) => [number, source, id])).toEqual([
      [13, 'optional', 'drift'],
      [14, 'own', 'a'],
    ]);
    expect(offered.map(({ id }) => id)).not.toContain('drift');
  });

  test('keeps answers to items that the content no longer has, and names them', () => {
    const found = evaluate(
      { ...all({ status: 'done' }), items: { ...all({ status: 'done' }).items, gone: { status: 'open' } } },
      facts,
    );
    expect(found.unknown).toEqual(['gone']);
    expect(found.ready).toBe(true);
  });
});

describe('ready', () => {
  test('never on an untouched list', () => expect(evaluate(defaults, facts).ready).toBe(false));

  test('when every item is done', () => expect(evaluate(all({ status: 'done' }), facts).state).toBe('complete'));

  test('when every item is not applicable with a reason, but not without, nor with blanks for one', () => {
    expect(evaluate(all({ status: 'not-applicable', reason: 'No model here' }), facts).ready).toBe(true);
    expect(evaluate(all({ status: 'not-applicable' }), facts).ready).toBe(false);
    expect(evaluate(all({ status: 'not-applicable', reason: '  ' }), facts).ready).toBe(false);
  });

  test('not without items at all', () => expect(evaluate(defaults, { ...facts, items: [] }).ready).toBe(false));

  test('an own item holds the list back like any other', () => {
    const answers = { ...all({ status: 'done' }), own: [{ id: 'a', title: 'Auditors asked' }] };
    expect(evaluate(answers, facts).ready).toBe(false);
    expect(evaluate({ ...answers, own: [{ ...answers.own[0]!, status: 'done' }] }, facts).ready).toBe(true);
  });

  test('exactly when no item is missing; missing and met make the whole list', () => {
    const entry = fc.record(
      { status: fc.constantFrom(...STATUSES), reason: fc.constantFrom('', ' ', 'Because'), owner: fc.string() },
      { requiredKeys: [] },
    );
    const ids = facts.items.map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), entry), (items) => {
        const found = evaluate({ items, own: [] } as Answers, facts);
        const missing = found.state === 'incomplete' ? found.missing.length : 0;
        expect(found.met + missing).toBe(found.items.length);
        expect(found.ready).toBe(missing === 0);
        expect(Object.values(found.counts).reduce((a, b) => a + b)).toBe(found.items.length);
        if (found.state === 'incomplete') {
          for (const groups of [found.byOwner, found.byDue, found.byPhase, found.byRootCause]) {
            expect(groups.flatMap((group) => group.items.map((item) => item.id)).sort()).toEqual(
              found.missing.map((item) => item.id).sort(),
            );
          }
        }
      }),
    );
  });
});

describe('what is missing', () => {
  const found = evaluate(example('trouble'), facts);
  if (found.state !== 'incomplete') throw new Error('The example is not ready');

  test('says why: not asked is not the same as open', () => {
    const gap = (id: string) => found.missing.find((item) => item.id === id)?.gap;
    expect(gap('monitoring')).toBe('not-asked');
    expect(gap('ownership')).toBe('open');
    expect(gap('security')).toBe('blocked');
    expect(gap('training')).toBe('no-reason');
    expect(gap('fallback')).toBeUndefined();
  });

  test('by owner: nobody first, spellings of one owner together', () => {
    const answers: Answers = {
      items: {
        rollback: { owner: 'On-call lead' },
        runbook: { owner: ' on-call  LEAD ' },
        security: { owner: 'CISO' },
      },
      own: [],
    };
    const { byOwner } = evaluate(answers, facts) as typeof found;
    expect(byOwner.map(({ key, items }) => [key, items.length])).toEqual([
      [null, 9],
      ['CISO', 1],
      ['on-call LEAD', 2],
    ]);
  });

  test('by date: the earliest first, those without one last', () => {
    expect(found.byDue.map(({ key }) => key)).toEqual(['2026-04-30', '2026-05-08', null]);
  });

  test('by phase and by root cause, in the order of the method', () => {
    const phases = ['pilot-design', 'evaluation-criteria', 'production-hardening', 'deployment'];
    const keys = found.byPhase.map(({ key }) => key);
    expect(keys).toEqual(phases.filter((phase) => keys.includes(phase)));
    expect(found.byRootCause.map(({ key }) => key)).toEqual([
      'no-production-plan',
      'prototype-grade-engineering',
      'no-executive-sponsor',
    ]);
  });
});

describe('dates', () => {
  test('without a date of the review nothing is said about time', () =>
    expect(evaluate({ ...example('trouble'), asOf: undefined! }, facts).dates).toBeNull());

  test('overdue is what is still missing on the day after its due date', () => {
    const answers: Answers = {
      items: { rollback: { due: '2026-05-08' }, runbook: { due: '2026-05-08', status: 'done' } },
      own: [],
    };
    const { items } = evaluate(answers, facts);
    expect(datesAt(items, '2026-05-08').overdue).toEqual([]);
    expect(datesAt(items, '2026-05-09').overdue.map(({ id }) => id)).toEqual(['rollback']);
  });

  test('evidence is fresh for as many days as its item allows, the last one included', () => {
    const days = facts.items.find(({ id }) => id === 'rollback')?.evidenceExpiresAfterDays;
    expect(days).toBe(180);
    const { items } = evaluate({ items: { rollback: { status: 'done', evidenceDate: '2026-01-01' } }, own: [] }, facts);
    expect(items.find(({ id }) => id === 'rollback')?.freshUntil).toBe('2026-06-30');
    expect(datesAt(items, '2026-06-30').expired).toEqual([]);
    expect(datesAt(items, '2026-06-30').expiring.map(({ id }) => id)).toEqual(['rollback']);
    expect(datesAt(items, '2026-07-01').expired.map(({ id }) => id)).toEqual(['rollback']);
    expect(datesAt(items, '2026-06-15').expiring).toEqual([]);
  });

  test('old evidence is said, and does not undo a tick', () => {
    const answers = all({ status: 'done', evidenceDate: '2020-01-01' });
    const found = evaluate({ ...answers, asOf: '2026-05-18' }, facts);
    expect(found.ready).toBe(true);
    expect(found.dates?.expired.map(({ id }) => id).sort()).toEqual(['fallback', 'rollback', 'runbook', 'security']);
  });

  test('evidence that ages and has no date is named', () => {
    const { items } = evaluate(all({ status: 'done' }), facts);
    expect(items.filter((item) => item.undatedEvidence).map(({ id }) => id)).toEqual([
      'security',
      'fallback',
      'runbook',
      'rollback',
    ]);
  });
});

describe('a change of the content', () => {
  const answers = example('nine-of-twelve');
  const before = new Map(evaluate(answers, facts).items.map((item) => [item.id, item.gap]));

  test('that reorders the items moves no tick', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts.items], { minLength: facts.items.length }), (shuffled) => {
        const items = shuffled.map((item, i) => ({ ...item, order: i + 1 }));
        const found = evaluate(answers, { ...facts, items });
        expect(new Map(found.items.map((item) => [item.id, item.gap]))).toEqual(before);
        expect(found.items.map(({ id }) => id)).toEqual(items.filter(({ required }) => required).map(({ id }) => id));
      }),
    );
  });

  test('that rewords every item loses none', () => {
    const items = facts.items.map((item) => ({ ...item, title: 'Reworded', challenge: 'Another', response: 'Anew' }));
    const found = evaluate(answers, { ...facts, items });
    expect(new Map(found.items.map((item) => [item.id, item.gap]))).toEqual(before);
  });

  test('that makes an item optional and required again leaves its answer as it was', () => {
    const items = facts.items.map((item) => ({ ...item, required: item.id !== 'monitoring' && item.required }));
    expect(evaluate(answers, { ...facts, items }).items.map(({ id }) => id)).not.toContain('monitoring');
    expect(evaluate(answers, facts).items.find(({ id }) => id === 'monitoring')?.gap).toBeNull();
  });
});
