/** Dates without a time of day or a time zone, in the Gregorian calendar. */

/** `2026-03-02`, a day that exists, 1900 to 2199. Its schema stands apart: reckoning with dates needs no zod. */
export type CivilDate = string;

/** Days since Monday, 1970-01-05: `dayNumber % 7` is 0 on Mondays, 5 and 6 on weekends. */
export type DayNumber = number;

const MONDAY_OFFSET = 4;
const DAY_MS = 86_400_000;

export function isCivilDate(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Month 1 to 12. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function toDayNumber(date: CivilDate): DayNumber {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // UTC has no daylight saving: every day is as long as the other.
  return Date.UTC(year, month - 1, day) / DAY_MS - MONDAY_OFFSET;
}

export function toCivilDate(day: DayNumber): CivilDate {
  return new Date((day + MONDAY_OFFSET) * DAY_MS).toISOString().slice(0, 10);
}

/** 0 Monday to 6 Sunday. */
export function weekday(day: DayNumber): number {
  return ((day % 7) + 7) % 7;
}
