/** Weeks of work laid on a calendar of Mondays to Fridays, with freezes in which nothing advances. */
import { type CivilDate, type DayNumber, toCivilDate, toDayNumber, weekday } from '../../../../domain/civil-date.ts';
import type { Freeze } from '../answers.ts';

const DAYS_A_WEEK = 5;
/** Absorbs rounding: 0.1 + 0.2 weeks are one and a half days, not a moment more. */
const TINY = 1e-9;
/** 2199 and some: after it every weekday counts, so that a freeze without end does not hang the page. */
const LAST_FROZEN_DAY = toDayNumber('2199-12-31');

export interface Calendar {
  /** The working day on which so many weeks of work are done. No work: the first working day. */
  finishDate(weeks: number): CivilDate;
  /** The working day on which the work begins that follows so many weeks of work. */
  startDate(weeks: number): CivilDate;
  /** Most weeks of work that can be done up to and including the date; 0 or less when it lies before the start. */
  weeksUntil(date: CivilDate): number;
}

export function makeCalendar(start: CivilDate, freezes: readonly Pick<Freeze, 'from' | 'to'>[]): Calendar {
  const first = toDayNumber(start);
  const frozen = freezes
    .map(({ from, to }) => ({ from: toDayNumber(from), to: Math.min(toDayNumber(to), LAST_FROZEN_DAY) }))
    .sort((a, b) => a.from - b.from);
  const days: DayNumber[] = [];
  let next = first;
  let window = 0;

  /** The n-th working day, from 0; finds them as far as they are asked for. */
  function workingDay(index: number): DayNumber {
    while (days.length <= index) {
      while (window < frozen.length && frozen[window]!.to < next) window++;
      const freeze = frozen[window];
      if (freeze && freeze.from <= next) next = freeze.to + 1;
      else {
        if (weekday(next) < DAYS_A_WEEK) days.push(next);
        next++;
      }
    }
    return days[index]!;
  }

  return {
    finishDate: (weeks) => toCivilDate(workingDay(Math.max(0, Math.ceil(weeks * DAYS_A_WEEK - TINY) - 1))),
    startDate: (weeks) => toCivilDate(workingDay(Math.floor(weeks * DAYS_A_WEEK + TINY))),
    weeksUntil(date) {
      const last = toDayNumber(date);
      if (last < first) return -1;
      let count = 0;
      while (workingDay(count) <= last) count++;
      // Work done within the last day counts; the same tolerance as above.
      return count === 0 ? -1 : (count + TINY) / DAYS_A_WEEK;
    },
  };
}
