import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  currencySymbol,
  formatDate,
  formatMoney,
  formatMoneyExactly,
  formatMoneyShort,
  formatMoneySigned,
  formatNumber,
  formatPercent,
  formatPlain,
} from '../../../src/domain/text/format.ts';
import { readNumber } from '../../../src/domain/text/number-input.ts';

describe('numbers as text', () => {
  test('numbers', () => {
    expect(formatNumber(1234.56, 'en-US')).toBe('1,234.6');
    expect(formatNumber(1234.56, 'de-DE', 2)).toBe('1.234,56');
    expect(formatNumber(-0.01, 'en-US')).toBe('0');
    expect(formatNumber(-2, 'en-US')).toBe('−2');
    expect(formatPercent(49.06, 'en-US')).toBe('49%');
    expect(formatPercent(49.06, 'en-US', 1)).toBe('49.1%');
  });

  test('money', () => {
    expect(formatMoney(226894.6, 'USD', 'en-US')).toBe('$226,895');
    expect(formatMoneyExactly(0.135468, 'USD', 'en-US', 4)).toBe('$0.1355');
    expect(formatMoneyExactly(5002.5, 'USD', 'en-US')).toBe('$5,002.50');
    expect(formatMoneyExactly(5002.5, 'JPY', 'en-US')).toBe('¥5,003');
    expect(formatMoneyShort(386_400, 'USD', 'en-US')).toBe('$386K');
    expect(formatMoneySigned(86_000, 'USD', 'en-US')).toBe('+$86K');
    expect(formatMoneySigned(-24_000, 'USD', 'en-US')).toBe('−$24K');
    expect(formatMoneySigned(0, 'USD', 'en-US')).toBe('$0');
    expect(currencySymbol('EUR', 'de-DE')).toBe('€');
  });

  test('a date is the same day in every time zone', () => {
    expect(formatDate('2026-06-23', 'en-US')).toBe('Jun 23, 2026');
    expect(formatDate('2026-06-23', 'de-DE', 'full')).toBe('Dienstag, 23. Juni 2026');
  });

  test.each(['en-US', 'de-DE', 'fr-FR', 'de-CH'])(
    'what a field shows in %s is never read as something else',
    (locale) => {
      fc.assert(
        fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
          const reading = readNumber(formatPlain(thousandths / 1000, locale));
          const readings = reading.ok ? [reading.value] : reading.why === 'ambiguous' ? reading.readings : [];
          expect(readings).toContain(thousandths / 1000);
        }),
      );
    },
  );
});
