/** Numbers, money, percentages and dates as text, by locale. Formatters are kept: making one costs more than using it. */
import type { CivilDate } from '../civil-date.ts';

type Format = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat;

const kept = new Map<string, Format>();

function keep<F extends Format>(kind: new (locale: string, options: object) => F, locale: string, options: object): F {
  const key = `${kind.name} ${locale} ${JSON.stringify(options)}`;
  const found = kept.get(key) as F | undefined;
  const format = found ?? new kind(locale, options);
  kept.set(key, format);
  return format;
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return keep(Intl.NumberFormat, locale, options);
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

/** `1.40`: two decimal places at least, `decimals` at most. */
export function formatCents(value: number, locale: string, decimals: number): string {
  return write(value, numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: Math.max(2, decimals) }));
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

type DateStyle = 'full' | 'written' | 'long' | 'short' | 'month';

const DATE_STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  written: { day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
};

/** `Jun 23, 2026`; `short` leaves the year out, `written` has the month in full, `full` adds the weekday. */
export function formatDate(date: CivilDate, locale: string, style: DateStyle = 'long'): string {
  // A civil date has no time zone; UTC on both sides keeps it the same day everywhere.
  const format = keep(Intl.DateTimeFormat, locale, { ...DATE_STYLES[style], timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** `March 20, 2026 at 9:12 AM UTC`: the same instant for every reader. */
export function formatInstant(iso: string, locale: string): string {
  const style = { ...DATE_STYLES.written, hour: 'numeric', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' };
  return keep(Intl.DateTimeFormat, locale, style).format(new Date(iso));
}

/** `Jun 23, 2026, 9:12 AM`, or the time of day alone, where the visitor is. */
export function formatLocalTime(at: Date | number, locale: string, style: 'day' | 'time'): string {
  const options =
    style === 'day' ? { dateStyle: 'medium', timeStyle: 'short' } : { hour: '2-digit', minute: '2-digit' };
  return keep(Intl.DateTimeFormat, locale, options).format(at);
}

/** `a, b and c` in the locale's way. */
export function formatList(items: readonly string[], locale: string): string {
  return keep(Intl.ListFormat, locale, { type: 'conjunction' }).format(items);
}
