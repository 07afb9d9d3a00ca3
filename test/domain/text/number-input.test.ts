import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '../../../src/domain/text/number-input.ts';

const value = (text: string, rules = {}) => {
  const reading = readNumber(text, rules);
  return reading.ok ? reading.value : reading.why;
};

describe('a number is understood in the writing of any country', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['1234', 1234],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['5.', 5],
    ['1,234.50', 1234.5],
    ['1.234,50', 1234.5],
    ['1 234,50', 1234.5],
    ['1\u202f234,50', 1234.5],
    ['1\u00a0234\u00a0567', 1234567],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['12,34,567.8', 1234567.8],
    ['1,234,567.8', 1234567.8],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['12.3456', 12.3456],
    ['1234.567', 1234.567],
    ['-3', -3],
    ['−3', -3],
    ['1e3', 1000],
    ['١٢٫٥', 12.5],
    ['１２', 12],
    [' 42 ', 42],
  ])('%j is %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test('with its unit before or after it', () => {
    expect(value('12 %', { units: ['%'] })).toBe(12);
    expect(value('12%', { units: ['%'] })).toBe(12);
    expect(value('3 weeks', { units: ['weeks', 'week'] })).toBe(3);
    expect(value('1 Week', { units: ['weeks', 'week'] })).toBe(1);
    expect(value('$ 1,200.50', { units: ['$', 'USD'] })).toBe(1200.5);
    expect(value('USD 12', { units: ['$', 'USD'] })).toBe(12);
    expect(value('-$12', { units: ['$'] })).toBe(-12);
    expect(value('$-12', { units: ['$'] })).toBe(-12);
  });

  test('with a multiplier', () => {
    expect(value('12k')).toBe(12_000);
    expect(value('$1.1k', { units: ['$'] })).toBe(1100);
    expect(value('2.5 million')).toBe(2_500_000);
    expect(value('1,25 Mio.')).toBe(1_250_000);
    expect(value('1.2345k', { decimals: 2 })).toBe(1234.5);
  });
});

describe('a text with two readings is asked about', () => {
  test.each([
    ['1,234', 1234, 1.234],
    ['1.234', 1234, 1.234],
    ['12,500', 12500, 12.5],
    ['999.000', 999000, 999],
    ['-1,234', -1234, -1.234],
  ])('%j may be %d or %d', (text, grouped, decimal) => {
    expect(readNumber(text)).toEqual({ ok: false, why: 'ambiguous', readings: [grouped, decimal] });
  });

  test('unless only one of them is possible in the field', () => {
    expect(value('1.234', { max: 104 })).toBe(1.234);
    expect(value('1,234', { min: 100 })).toBe(1234);
    expect(value('12,500', { decimals: 2 })).toBe(12_500);
    expect(value('1.234', { decimals: 0 })).toBe(1234);
  });
});

describe('what is not a number is refused with the reason', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['weeks', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['1e999', 'not-a-number'],
    ['1-2', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['1..2', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['1,23,4', 'not-a-number'],
    ['1,234.567,8', 'not-a-number'],
    ['1.5.', 'not-a-number'],
    ['2024-01-05', 'not-a-number'],
    ['1/2', 'not-a-number'],
    ['٣٠ ٤', 'not-a-number'],
  ])('%j: %s', (text, why) => {
    expect(value(text)).toBe(why);
  });

  test('an unknown unit is named', () => {
    expect(readNumber('3 apples', { units: ['weeks'] })).toEqual({ ok: false, why: 'unknown-unit', unit: 'apples' });
    expect(readNumber('12 %', { units: ['weeks'] })).toEqual({ ok: false, why: 'unknown-unit', unit: '%' });
    expect(readNumber('<b>1</b>')).toMatchObject({ ok: false });
  });

  test('limits', () => {
    expect(value('-1', { min: 0 })).toBe('below');
    expect(value('1e12', { max: 520 })).toBe('above');
    expect(value('1.5', { decimals: 0 })).toBe('too-precise');
  });
});

describe('properties', () => {
  test('whatever is typed, an answer comes back, and a value is always finite and within the limits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readNumber(text, { min: 0, max: 100 });
        if (reading.ok) expect(reading.value).toSatisfy((v: number) => v >= 0 && v <= 100);
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'sv-SE', 'ar-EG', 'fa-IR', 'hi-IN', 'pl-PL', 'es-ES'])(
    'a number printed in %s is read back',
    (locale) => {
      const print = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      fc.assert(
        fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
          expect(value(print.format(cents / 100), { decimals: 2 })).toBe(cents === 0 ? 0 : cents / 100);
        }),
      );
    },
  );
});
