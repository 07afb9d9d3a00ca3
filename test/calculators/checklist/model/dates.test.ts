/** What a day does to a list, at its boundaries. */
import { describe, expect, test } from 'vitest';
import { datesAt, expiry } from '../../../../src/calculators/checklist/model/dates.ts';
import { evaluate } from '../../../../src/calculators/checklist/model/evaluate.ts';
import { facts } from '../facts.ts';

/** Evidence of a rollback counts for ninety days here. */
const aging = {
  ...facts,
  items: facts.items.map((item) => (item.id === 'rollback' ? { ...item, evidenceExpiresAfterDays: 90 } : item)),
};
const evidenceOf = (evidenceDate: string) =>
  evaluate({ items: { rollback: { status: 'done', evidence: 'https://example.org/', evidenceDate } }, own: [] }, aging)
    .items;
const dueOn = (due: string) => evaluate({ items: { rollback: { status: 'open', due } }, own: [] }, facts).items;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('evidence that ages', () => {
  test('counts on its last day, and no longer on the day after', () => {
    expect(expiry('2026-01-01', 90)).toBe('2026-04-01');
    const items = evidenceOf('2026-01-01');
    expect(ids(datesAt(items, '2026-04-01').expired)).toEqual([]);
    expect(ids(datesAt(items, '2026-04-01').expiring)).toEqual(['rollback']);
    expect(ids(datesAt(items, '2026-04-02').expired)).toEqual(['rollback']);
    expect(ids(datesAt(items, '2026-04-02').expiring)).toEqual([]);
  });

  test('is named from fourteen days before its last day on, not earlier', () => {
    const items = evidenceOf('2026-01-01');
    expect(ids(datesAt(items, '2026-03-17').expiring)).toEqual([]);
    expect(ids(datesAt(items, '2026-03-18').expiring)).toEqual(['rollback']);
  });
});

describe('a due date', () => {
  test('is overdue on the day after', () => {
    const items = dueOn('2026-04-01');
    expect(ids(datesAt(items, '2026-04-01').overdue)).toEqual([]);
    expect(ids(datesAt(items, '2026-04-02').overdue)).toEqual(['rollback']);
  });

  test('the longest overdue comes first', () => {
    const { items } = evaluate(
      {
        items: {
          rollback: { status: 'open', due: '2026-03-01' },
          training: { status: 'open', due: '2026-02-01' },
          monitoring: { status: 'open', due: '2026-03-15' },
        },
        own: [],
      },
      facts,
    );
    expect(ids(datesAt(items, '2026-04-01').overdue)).toEqual(['training', 'rollback', 'monitoring']);
  });
});
