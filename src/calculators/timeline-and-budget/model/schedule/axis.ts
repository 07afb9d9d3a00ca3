/** The time axis of the Gantt: a round number of weeks, with marks. */
import { type CivilDate, toCivilDate, toDayNumber } from '../../../../domain/civil-date.ts';
import type { Calendar } from './workdays.ts';

export interface Axis {
  readonly weeks: number;
  /** Every so many weeks a mark. */
  readonly step: number;
  readonly marks: readonly number[];
  /** First days of months, as a share of the axis, 0 … 1. */
  readonly months: readonly { readonly at: number; readonly date: CivilDate }[];
}

const STEPS = [1, 2, 4, 8, 13, 26, 52, 104, 260];

/** Four to six steps that hold `longest` weeks with a little room. */
export function makeAxis(longest: number, calendar: Calendar | null): Axis {
  const wanted = Math.max(1, longest * 1.04);
  const step = STEPS.find((one) => wanted / one <= 6) ?? 520;
  const weeks = Math.ceil(wanted / step) * step;
  const marks = Array.from({ length: weeks / step + 1 }, (_, place) => place * step);
  return { weeks, step, marks, months: calendar ? monthMarks(weeks, step, calendar) : [] };
}

function monthMarks(weeks: number, step: number, calendar: Calendar): Axis['months'] {
  const everyMonths = Math.max(1, Math.round(step / 4));
  const first = calendar.startDate(0);
  const last = toDayNumber(calendar.finishDate(weeks));
  const marks: { at: number; date: CivilDate }[] = [{ at: 0, date: first }];
  let [year, month] = first.split('-').map(Number) as [number, number];
  for (;;) {
    month += everyMonths;
    while (month > 12) {
      month -= 12;
      year++;
    }
    const date = `${year}-${String(month).padStart(2, '0')}-01`;
    const day = toDayNumber(date);
    if (day > last || marks.length > 60) return marks;
    const done = Math.max(0, calendar.weeksUntil(toCivilDate(day - 1)));
    marks.push({ at: Math.min(1, done / weeks), date });
  }
}
