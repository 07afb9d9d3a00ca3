/** Every word of the timeline. */

import { formatNumber, formatPercent } from '../../../../domain/text/format.ts';
import { pluralsOf } from '../../../../domain/text/plural.ts';
import { insideSentence } from '../../../../domain/words/en/inside-sentence.ts';
import type { End } from '../../model/three-points.ts';

const plural = pluralsOf('en');

const ends: Record<End, string> = { low: 'Low', likely: 'Likely', high: 'High' };

const weeksText = (weeks: number, locale: string) =>
  plural(Number(weeks.toFixed(1)), {
    one: `${formatNumber(weeks, locale)} week`,
    other: `${formatNumber(weeks, locale)} weeks`,
  });

export const messages = {
  ends,
  weeks: weeksText,
  span: (low: number, high: number, locale: string) => `${formatNumber(low, locale)}–${formatNumber(high, locale)}`,
  example: 'Example',
  order: (lower: End, higher: End, kept: string) =>
    `${ends[lower]} must not be above ${insideSentence(ends[higher])}. Until then ${kept} counts.`,
  perWeek: 'weeks',

  readings: {
    finish: 'Finish, even odds',
    weeksFromKickoff: (weeks: string) => `${weeks} from kickoff`,
    range: (low: string, high: string) => `80% range ${low} to ${high}`,
    chance: (date: string) => `Chance of ${date}`,
    chanceNone: 'Name a start and a date to meet below',
    withinWeeks: (weeks: number) => `Within ${weeks} weeks`,
    total: (months: number) => `Build and ${months} months`,
    breakEven: 'Break-even',
    month: (month: number) => `Month ${month}`,
    never: (months: number) => `Not within ${months} months`,
    within: (share: string, months: number) => `${share} within ${months} months`,
    share: 'Hardening share',
    inside: (low: number, high: number) => `Inside ${low}–${high}%`,
    below: (low: number, high: number) => `Below ${low}–${high}%`,
    above: (low: number, high: number) => `Above ${low}–${high}%`,
  },

  stages: {
    title: (count: number, start: string | null) =>
      start ? `${count} stages from ${start}` : `${count} stages, in weeks from kickoff`,
    yours: 'Lighter cells are yours. Weeks of work, Monday to Friday.',
    stage: 'Stage',
    overlap: 'Overlap',
    overlapHint: 'Weeks a stage may begin before the one above it ends',
    field: (stage: string, end: End) => `${stage}: ${insideSentence(ends[end])}, weeks`,
    overlapField: (stage: string) => `${stage}: weeks it begins before the stage above it ends`,
    early: (weeks: number, locale: string) => `starts ${weeksText(weeks, locale)} early`,
    axis: (weeks: number) => `Weeks 0 to ${weeks}`,
    key: 'Bars end where half of the simulated plans do; whiskers hold the middle 80%. The hollow part runs before the stage above it has ended.',
    row: (name: string, start: string, end: string, low: string, high: string) =>
      `${name}: ${start} to ${end}; the middle 80% end between ${low} and ${high}.`,
    week: (week: number, locale: string) => `week ${formatNumber(week, locale)}`,
  },

  dates: {
    start: 'Start',
    deadline: 'Date to meet',
    badDate: 'Not a date that exists.',
  },

  compact: {
    open: 'The whole plan: risks, freezes, team, budget',
  },

  finish: {
    title: 'When it is finished',
    chance: (share: string, date: string) => `${share} chance of being finished by ${date}.`,
    typical: (share: string, weeks: number) => `${share} of the simulated plans finish within ${weeks} weeks.`,
    noDate: 'Name a start and a date to meet, and its chance stands here.',
    tooSoon: 'The date to meet lies before the start.',
    columns: ['Chance', 'Weeks', 'Date'] as [string, string, string],
    of: (percent: number) => `${percent}% by then`,
    outside: (from: number, to: number) => `Usual range, ${from}–${to} weeks`,
    chart: (p10: string, p50: string, p90: string) =>
      `How often the plan finishes when: one in ten by ${p10}, half by ${p50}, nine in ten by ${p90}.`,
  },

  range: (low: string, high: string) => `${low} to ${high}`,
  percent: (share: number, locale: string) => formatPercent(100 * share, locale),
};
