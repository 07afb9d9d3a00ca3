/** Numbers, money, percentages and dates as text, by locale. Formatters are kept: making one costs more than using it. */
import type { CivilDate } from '../civil-date.ts';

const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n ${locale} ${JSON.stringify(options)}`;
  const found = kept.get(key) as Intl.NumberFormat | undefined;
  const format = found ?? new Intl.NumberFormat(locale, options);
  kept.set(key, format);
  return format;
}

/** Typographic minus, as the design asks; a result that rounds to zero has no sign. */
function write(value: number, format: Intl.NumberFormat): string {
  return format.format(value).replace('-', '−');
}

/** `1,234.5`. At most `decimals` places, trailing zeros left out. */
export function formatNumber(value: number, locale: string, decimals = 1): string {
  return write(value, numberFormat(locale, { maximumFractionDigits: decimals, signDisplay: 'negative' }));
}

/** `1234.5`: as a field shows it, without grouping, so that what stands there can be edited without a second reading. */
export function formatPlain(value: number, locale: string): string {
  return write(value, numberFormat(locale, { maximumFractionDigits: 10, useGrouping: false, signDisplay: 'negative' }));
}

/** @param percent 12 for 12% */
export function formatPercent(percent: number, locale: string, decimals = 0): string {
  return write(
    percent / 100,
    numberFormat(locale, { style: 'percent', maximumFractionDigits: decimals, signDisplay: 'negative' }),
  );
}

/** `$1,234` in whole units of the currency. */
export function formatMoney(amount: number, currency: string, locale: string): string {
  return write(
    amount,
    numberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: 0,
      signDisplay: 'negative',
    }),
  );
}

/** `$1,234.50`: with the currency's own decimals, or more for unit prices. */
export function formatMoneyExactly(amount: number, currency: string, locale: string, decimals?: number): string {
  return write(
    amount,
    numberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      ...(decimals === undefined ? {} : { maximumFractionDigits: decimals }),
      signDisplay: 'negative',
    }),
  );
}

/** `$386K`: three significant digits, for readings and marks. */
export function formatMoneyShort(amount: number, currency: string, locale: string): string {
  return write(
    amount,
    numberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumSignificantDigits: 3,
      signDisplay: 'negative',
    }),
  );
}

/** `+$86K`, `−$24K`: for a position that can lie on either side of zero. */
export function formatMoneySigned(amount: number, currency: string, locale: string): string {
  const short = formatMoneyShort(amount, currency, locale);
  return amount > 0 && !/^[^\d]*0$/.test(short) ? `+${short}` : short;
}

/** The symbol that stands for the currency: `$`, `€`, `CHF`. */
export function currencySymbol(currency: string, locale: string): string {
  const parts = numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}

type DateStyle = 'full' | 'long' | 'short' | 'month';

const DATE_STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
};

/** `Jun 23, 2026`; `short` leaves the year out, `full` adds the weekday. */
export function formatDate(date: CivilDate, locale: string, style: DateStyle = 'long'): string {
  const key = `d ${locale} ${style}`;
  const found = kept.get(key) as Intl.DateTimeFormat | undefined;
  // A civil date has no time zone; UTC on both sides keeps it the same day everywhere.
  const format = found ?? new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], timeZone: 'UTC' });
  kept.set(key, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** `a, b and c` in the locale's way. */
export function formatList(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
