import { describe, expect, test } from 'vitest';
import { offers, takeOffer } from '../../../src/assessment/model/offers.ts';
import type { Parts } from '../../../src/assessment/model/whole.ts';
import { emptyPlan } from '../../../src/calculators/go-no-go/model/defaults.ts';
import { defaults } from '../../../src/calculators/timeline-and-budget/model/defaults.ts';
import { setStage } from '../../../src/calculators/timeline-and-budget/model/edits.ts';
import { EMPTY_COVER } from '../../../src/shell/codec/document.ts';
import { evaluateWhole, facts } from '../facts.ts';

const scorer = (value: object, currency?: string): Parts => ({
  'use-case-scorer': {
    version: 1,
    answers: {
      useCases: [{ id: 'a', name: 'Triage', scores: {}, value }],
      weights: {},
      chosen: 'a',
      ...(currency ? { currency } : {}),
    },
  },
});
const cases = (casesPerWeek: number): Parts => ({
  'go-no-go': {
    version: 1,
    answers: { metrics: [], locks: [], plan: { ...emptyPlan, floor: 80, hoped: 90, casesPerWeek } },
  },
});
const offered = (parts: Parts) => offers(evaluateWhole(EMPTY_COVER, parts), facts);
const take = (parts: Parts) => {
  const whole = evaluateWhole(EMPTY_COVER, parts);
  return offers(whole, facts).reduce(
    (taken, offer) => takeOffer(taken, evaluateWhole(EMPTY_COVER, taken), offer),
    parts,
  );
};

test('an untouched assessment offers nothing', () => expect(offered({})).toEqual([]));

describe('the chosen use case’s value', () => {
  test('is offered to the budget as its benefit', () =>
    expect(offered(scorer({ low: 1e5, likely: 2e5, high: 4e5 }))).toEqual([
      {
        id: 'benefit',
        useCase: 'a',
        current: null,
        offered: { low: 1e5, likely: 2e5, high: 4e5 },
        currency: 'USD',
        otherCurrency: null,
        tooLarge: false,
      },
    ]));

  test.each([
    [{ likely: 2e5 }, { low: 2e5, likely: 2e5, high: 2e5 }],
    [
      { low: 1e5, high: 3e5 },
      { low: 1e5, likely: 2e5, high: 3e5 },
    ],
    [
      { low: 1e5, likely: 2e5 },
      { low: 1e5, likely: 2e5, high: 2e5 },
    ],
  ])('%o is offered as %o', (value, range) => expect(offered(scorer(value))[0]?.offered).toEqual(range));

  test('is not offered while it is out of order', () =>
    expect(offered(scorer({ low: 3, likely: 2, high: 1 }))).toEqual([]));

  test('is not offered for a use case that is not chosen', () => {
    const parts = scorer({ likely: 1 });
    const { chosen: _, ...answers } = parts['use-case-scorer']!.answers as { chosen: string };
    expect(offered({ 'use-case-scorer': { version: 1, answers } })).toEqual([]);
  });

  test('is shown in another currency, and can’t be taken over', () => {
    const parts = scorer({ likely: 2e5 }, 'EUR');
    expect(offered(parts)[0]).toMatchObject({ currency: 'EUR', otherCurrency: 'USD' });
    expect(take(parts)).toEqual(parts);
  });

  test('is no longer offered once it is taken over', () => {
    const taken = take(scorer({ low: 1e5, likely: 2e5, high: 4e5 }));
    expect(taken['timeline-and-budget']?.answers).toMatchObject({
      budget: { benefit: { annual: { low: 1e5, likely: 2e5, high: 4e5 } } },
    });
    expect(offered(taken)).toEqual([]);
  });
});

describe('the weeks that the cases take', () => {
  test('are offered to the timeline: 94 cases at 10 a week are 10 weeks', () =>
    expect(offered(cases(10))).toEqual([
      { id: 'pilot-weeks', current: null, offered: { low: 10, likely: 10, high: 10 }, weeks: 10 },
    ]));

  test('never below what the framework gives a pilot', () =>
    expect(offered(cases(1000))[0]?.offered).toEqual({ low: 4, likely: 4, high: 8 }));

  test('are offered up to the longest that a plan can hold, five years, and no further', () => {
    expect(offered(cases(94 / 260))[0]).toMatchObject({ id: 'pilot-weeks', weeks: 260 });
    expect(offered(cases(94 / 261))).toEqual([]);
  });

  test('keep a longer high end of one’s own, and raise a lower one', () => {
    const own = (high: number): Parts => ({
      ...cases(10),
      'timeline-and-budget': {
        version: 1,
        answers: setStage(defaults, 'pilot-execution', { weeks: { low: 5, likely: 6, high } }),
      },
    });
    expect(offered(own(14))[0]).toMatchObject({
      current: { low: 5, likely: 6, high: 14 },
      offered: { low: 10, likely: 10, high: 14 },
    });
    expect(offered(own(9))[0]?.offered).toEqual({ low: 10, likely: 10, high: 10 });
  });

  test('taking them over changes nothing else', () => {
    const taken = take(cases(10));
    expect(taken['go-no-go']).toEqual(cases(10)['go-no-go']);
    const timeline = evaluateWhole(EMPTY_COVER, taken).byId['timeline-and-budget'];
    expect(timeline.answers.timeline.stages).toEqual({
      'pilot-execution': { weeks: { low: 10, likely: 10, high: 10 } },
    });
    expect(offered(taken)).toEqual([]);
  });
});

test('nothing is copied by looking', () => {
  const parts = { ...scorer({ likely: 2e5 }), ...cases(10) };
  const before = structuredClone(parts);
  offered(parts);
  expect(parts).toEqual(before);
});
