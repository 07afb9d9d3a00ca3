import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../../../../src/calculators/timeline-and-budget/model/schedule/workdays.ts';
import { toCivilDate, toDayNumber } from '../../../../../src/domain/civil-date.ts';

describe('weeks of work from Monday, 2 March 2026', () => {
  const calendar = makeCalendar('2026-03-02', []);

  test('a week of work ends on Friday, and the next begins on Monday', () => {
    expect(calendar.finishDate(1)).toBe('2026-03-06');
    expect(calendar.startDate(1)).toBe('2026-03-09');
  });

  test('half a day more is done the next working day', () => {
    expect(calendar.finishDate(1.1)).toBe('2026-03-09');
    expect(calendar.startDate(1.1)).toBe('2026-03-09');
  });

  test('no work is done at once', () => {
    expect(calendar.finishDate(0)).toBe('2026-03-02');
  });

  test('clocks change on 29 March; days do not', () => {
    expect(calendar.finishDate(4)).toBe('2026-03-27');
    expect(calendar.finishDate(5)).toBe('2026-04-03');
  });

  test('over the end of the year', () => {
    expect(makeCalendar('2026-12-28', []).finishDate(1.2)).toBe('2027-01-04');
  });

  test('over a leap day', () => {
    expect(makeCalendar('2028-02-28', []).finishDate(0.4)).toBe('2028-02-29');
  });
});

test('a start on a weekend begins on Monday', () => {
  expect(makeCalendar('2026-03-07', []).startDate(0)).toBe('2026-03-09');
});

describe('in a freeze nothing advances', () => {
  const freeze = { from: '2026-12-21', to: '2027-01-01' };

  test('work stops before and goes on after', () => {
    const calendar = makeCalendar('2026-12-14', [freeze]);
    expect(calendar.finishDate(1)).toBe('2026-12-18');
    expect(calendar.finishDate(1.2)).toBe('2027-01-04');
  });

  test('overlapping freezes count once', () => {
    const calendar = makeCalendar('2026-12-14', [
      freeze,
      { from: '2026-12-24', to: '2026-12-26' },
      { from: '2026-12-01', to: '2026-12-15' },
    ]);
    expect(calendar.finishDate(0.6)).toBe('2026-12-18');
    expect(calendar.finishDate(0.8)).toBe('2027-01-04');
  });

  test('a freeze of a century does not hang', () => {
    expect(makeCalendar('2026-01-01', [{ from: '2026-01-01', to: '2199-12-31' }]).finishDate(0.2)).toBe('2200-01-01');
  });
});

test('work fits before a date exactly when it is finished by that date', () => {
  const start = toDayNumber('2026-01-01');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 800 }),
      fc.integer({ min: -20, max: 900 }),
      fc.double({ min: 0, max: 90, noNaN: true }),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 60 }),
      (from, until, weeks, freezeFrom, length) => {
        const date = toCivilDate(start + from + until);
        const freeze = {
          from: toCivilDate(start + from + freezeFrom),
          to: toCivilDate(start + from + freezeFrom + length),
        };
        const calendar = makeCalendar(toCivilDate(start + from), [freeze]);
        expect(weeks <= calendar.weeksUntil(date)).toBe(calendar.finishDate(weeks) <= date);
      },
    ),
    { numRuns: 500 },
  );
});
