import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCivilDate, toCivilDate, toDayNumber, weekday } from '../../src/domain/civil-date.ts';

test('days that exist', () => {
  for (const day of ['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01', '2199-12-31'])
    expect(isCivilDate(day)).toBe(true);
});

test('days that do not', () => {
  for (const day of [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '',
    '2200-01-01',
  ])
    expect(isCivilDate(day), day).toBe(false);
});

test('weekdays', () => {
  expect(weekday(toDayNumber('2026-03-02'))).toBe(0);
  expect(weekday(toDayNumber('1969-12-28'))).toBe(6);
});

test('there and back, over leap days, daylight saving and the ends of years', () => {
  fc.assert(
    fc.property(fc.integer({ min: toDayNumber('1900-01-01'), max: toDayNumber('2199-12-31') }), (day) => {
      expect(toDayNumber(toCivilDate(day))).toBe(day);
      expect(isCivilDate(toCivilDate(day))).toBe(true);
    }),
  );
  expect(toDayNumber('2026-03-30') - toDayNumber('2026-03-28')).toBe(2);
  expect(toDayNumber('2024-03-01') - toDayNumber('2024-02-28')).toBe(2);
});
