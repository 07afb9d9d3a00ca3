/** What an assessment does not know, said in the memo: an unknown is no pass. */
import { describe, expect, test } from 'vitest';
import { unknowns } from '../../../src/assessment/words/unknowns.ts';
import type { Answers as Checklist } from '../../../src/calculators/checklist/model/answers.ts';
import type { Answers as GoNoGo, Metric } from '../../../src/calculators/go-no-go/model/answers.ts';
import { but, decided, whole } from '../decided.ts';
import { facts } from '../facts.ts';

const said = (of = whole()) => unknowns(of, facts, 'en-US');

/** The decided example, its metrics measured as given, the rest of them as they are. */
const measured = (...measurements: Pick<Metric, 'measurement' | 'faceValue'>[]) =>
  but<GoNoGo>('go-no-go', (answers) => ({
    ...answers,
    metrics: answers.metrics.map((metric, i) => ({ ...metric, ...measurements[i] })),
  }));
const levels = (decided.parts['go-no-go']!.answers as GoNoGo).metrics.map(({ floor, target }) => ({ floor, target }));
/** Good enough, and nothing is known about how many cases it comes from. */
const reading = (i: number, faceValue?: Metric['faceValue']) => ({
  measure: { kind: 'value' as const },
  measurement: { kind: 'value' as const, value: levels[i]!.target },
  ...(faceValue ? { faceValue } : {}),
});
/** The same share on so few cases that it proves nothing. */
const few = { measure: { kind: 'share' as const }, measurement: { kind: 'share' as const, counted: 2, cases: 2 } };

describe('results that are not proven', () => {
  test('readings without a sample are among them', () => {
    expect(said(measured(reading(0), reading(1)))).toContain('2 results are not proven.');
  });

  test('samples that are too small are among them', () => {
    expect(said(measured(few))).toContain('1 result is not proven.');
  });

  test('both together are one number', () => {
    expect(said(measured(few, reading(1)))).toContain('2 results are not proven.');
  });

  test('a reading that was accepted with a reason is not, and is named', () => {
    const accepted = said(measured(reading(0, { accepted: true, reason: 'The invoice total is exact.' })));
    const { name } = (decided.parts['go-no-go']!.answers as GoNoGo).metrics[0]!;
    expect(accepted.join()).not.toContain('not proven');
    expect(accepted.find((text) => text.startsWith('Counted at face value'))).toContain(name);
  });
});

test('metrics without a result are counted', () => {
  const none = { measurement: { kind: 'value' as const, value: null } };
  expect(said(measured(none, none))).toContain('2 metrics have no result.');
});

test('evidence of an item that ages is unknown without the day on which it was made', () => {
  const aging = facts.byId.checklist.items.find((item) => item.evidenceExpiresAfterDays !== undefined)!;
  const done = (evidenceDate?: string) =>
    said(
      but<Checklist>('checklist', ({ items, own }) => ({
        items: { ...items, [aging.id]: { status: 'done', ...(evidenceDate ? { evidenceDate } : {}) } },
        own,
      })),
    );
  expect(done()).toContain('How old the evidence of 1 checklist item is.');
  expect(done('2026-05-01').join()).not.toContain('How old');
});
