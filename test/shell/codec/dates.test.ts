/** Dates are days that exist, wherever they come from; what holds another is read without it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCalculator } from '../../../src/calculators/registry.ts';
import { isInstant } from '../../../src/domain/instant.ts';
import { EMPTY_COVER, emptyAssessment, readAnswers, readAssessment } from '../../../src/shell/codec/document.ts';
import { openLink } from '../../../src/shell/codec/link.ts';
import { readFile } from '../../../src/shell/file/import-file.ts';
import { keyOf, parse } from '../../../src/shell/keep/assessments.ts';
import { FakeBrowser } from '../fake-browser.ts';

const NOW = '2026-01-05T09:00:00Z';
const BAD_DAYS = ['9999-99-99', '2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '1899-12-31', '2200-01-01'];

describe('an instant', () => {
  it.each(['2026-01-05T09:00:00Z', '2024-02-29T23:59:59.999Z', '1970-01-01T00:00:00.000Z', '2199-12-31T00:00:00Z'])(
    '%s is one',
    (text) => expect(isInstant(text)).toBe(true),
  );
  it.each([
    ...BAD_DAYS.map((day) => `${day}T09:00:00Z`),
    '2026-01-05T24:00:00Z',
    '2026-01-05T09:60:00Z',
    '2026-01-05T09:00:60Z',
    '2026-01-05T09:00:00+01:00',
    '2026-01-05',
    '',
  ])('%s is none', (text) => expect(isInstant(text)).toBe(false));
  it('of every clock is one', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (date) => isInstant(date.toISOString())));
  });
});

describe('the cover', () => {
  it.each(BAD_DAYS)('a sign-off on %s is left out, and the rest is read', (date) => {
    const file = {
      schema: 1,
      ...emptyAssessment('a', NOW),
      name: 'Autumn',
      signOffs: { selection: { date, by: 'Ada' }, decision: { date: '2026-03-02', by: 'Ada' } },
    };
    expect(readAssessment(file)).toMatchObject({
      ok: true,
      assessment: { name: 'Autumn', signOffs: { selection: null, decision: { date: '2026-03-02' } } },
      leftOut: [{ path: 'signOffs.selection.date', message: 'must be a date that exists, as in 2026-03-02' }],
    });
  });

  it('an instant that does not exist is taken from the other one', () => {
    const file = { schema: 1, ...emptyAssessment('a', NOW), updated: '2026-99-99T00:00:00Z' };
    expect(readAssessment(file)).toMatchObject({
      ok: true,
      assessment: { updated: NOW },
      leftOut: [{ path: 'updated' }],
    });
  });

  it('what is no text is refused as before', () => {
    expect(readAssessment({ schema: 1, ...emptyAssessment('a', NOW), updated: 5 })).toMatchObject({ ok: false });
  });
});

describe('the link of a sign-off on 9999-99-99', () => {
  it('opens without it, and says how many dates are missing', async () => {
    expect(await openLink('#a=1Y8b-uqOgv6S4vhKa3DGHPjGev', loadCalculator)).toMatchObject({
      ok: true,
      shared: { cover: { signOffs: { selection: null, decision: null } } },
      leftOut: 1,
    });
  });
});

const checklist = (await loadCalculator('checklist'))!;
const timeline = (await loadCalculator('timeline-and-budget'))!;
const goNoGo = (await loadCalculator('go-no-go'))!;
const lock = { id: 'l', lockedAt: NOW, criteria: [], fingerprint: '0123456789ab', measured: [] };

describe('answers', () => {
  it.each([
    [
      'an item’s due day',
      checklist,
      { items: { rollback: { due: '2026-02-30', owner: 'Ada' } }, own: [] },
      { items: { rollback: { owner: 'Ada' } }, own: [] },
    ],
    ['the day of the review', checklist, { items: {}, own: [], asOf: '2026-99-99' }, { items: {}, own: [] }],
    [
      'a lock',
      goNoGo,
      {
        metrics: [],
        locks: [
          { ...lock, lockedAt: '2026-99-99T00:00:00Z' },
          { ...lock, id: 'm' },
        ],
      },
      { metrics: [], locks: [{ ...lock, id: 'm' }] },
    ],
    [
      'an unlocking',
      goNoGo,
      { metrics: [], locks: [{ ...lock, unlocked: { at: '2026-02-30T00:00:00Z', measured: [], revised: [] } }] },
      { metrics: [], locks: [lock] },
    ],
    [
      'two locks',
      goNoGo,
      {
        metrics: [],
        locks: [
          { ...lock, lockedAt: '2026-99-99T00:00:00Z' },
          { ...lock, id: 'm', lockedAt: '2026-02-30T00:00:00Z' },
        ],
      },
      { metrics: [], locks: [] },
    ],
  ])('%s is left out, and nothing else', (_, calculator, answers, left) => {
    const read = readAnswers(calculator, { version: 1, answers });
    const { leftOut: gone, ...rest } = read as typeof read & { leftOut?: readonly unknown[] };
    expect(rest).toEqual(readAnswers(calculator, { version: 1, answers: left }));
    expect(gone?.length).toBeGreaterThan(0);
  });

  it('a freeze whose first day does not exist is left out whole, the start and the other freeze stay', () => {
    const freeze = { id: 'a', name: 'Year end', from: '2026-12-20', to: '2027-01-05' };
    const answers = timeline.defaults as { timeline: object };
    const part = {
      ...answers,
      timeline: {
        ...answers.timeline,
        start: '2026-05-04',
        freezes: [freeze, { ...freeze, id: 'b', from: '2026-02-30' }],
      },
    };
    expect(readAnswers(timeline, { version: 1, answers: part })).toMatchObject({
      state: 'answers',
      answers: { timeline: { start: '2026-05-04', freezes: [freeze] } },
    });
  });

  it('that are wrong in another way too are refused', () => {
    const answers = { items: { rollback: { due: '2026-02-30', owner: 5 } }, own: [] };
    expect(readAnswers(checklist, { version: 1, answers }).state).toBe('invalid');
  });
});

it('a file is read without them, says which, and can be kept', async () => {
  const answers = { items: { rollback: { due: '2026-02-30', owner: 'Ada' } }, own: [] };
  const file = { schema: 1, ...emptyAssessment('a', NOW), parts: { checklist: { version: 1, answers } } };
  expect(await readFile(JSON.stringify(file), loadCalculator)).toMatchObject({
    ok: true,
    assessment: { parts: { checklist: { answers: { items: { rollback: { owner: 'Ada' } } } } } },
    leftOut: [{ path: 'parts.checklist.answers.items.rollback.due' }],
  });
});

describe('a stored assessment with a date that does not exist', () => {
  it('opens without it, and what was stored is set aside unchanged', () => {
    const browser = new FakeBrowser();
    const text = JSON.stringify({
      schema: 1,
      revision: 'r',
      follows: [],
      ...emptyAssessment('first', NOW),
      ...EMPTY_COVER,
      notes: 'mine',
      signOffs: { selection: { date: '9999-99-99', by: 'Ada' }, decision: null },
    });
    browser.storage.texts.set(keyOf('first'), text);
    expect(parse(text, 'first').state).toBe('read');
    const tab = browser.tab();
    expect(tab.get()).toMatchObject({ assessment: { notes: 'mine', signOffs: { selection: null } }, aside: ['first'] });
    expect(tab.asides()).toMatchObject([{ text }]);
  });
});
