/** When, and how likely: each with its range, in words. */
import { formatDate } from '../../../domain/text/format.ts';
import type { Facts } from '../facts.ts';
import type { Finding } from '../model/finding.ts';
import { messages } from './en/messages.ts';

interface TimelineReading {
  readonly label: string;
  readonly value: string;
  readonly range: string;
}

export function timelineReadings(
  finding: Finding,
  { stages: method }: Facts,
  locale: string,
): readonly TimelineReading[] {
  const { finish, finishDates, chance } = finding.timeline;
  const { deadline } = finding.plan;
  const say = messages.readings;
  return [
    finishDates
      ? {
          label: say.finish,
          value: formatDate(finishDates.p50, locale),
          range: say.range(formatDate(finishDates.p10, locale, 'short'), formatDate(finishDates.p90, locale, 'short')),
        }
      : {
          label: say.finish,
          value: messages.weeks(finish.p50, locale),
          range: say.range(shortWeeks(finish.p10, locale), messages.weeks(finish.p90, locale)),
        },
    chance !== null && deadline
      ? {
          label: say.chance(formatDate(deadline, locale, 'short')),
          value: messages.percent(chance, locale),
          range: say.weeksFromKickoff(messages.weeks(finish.p50, locale)),
        }
      : {
          label: say.withinWeeks(method.typicalWeeks.high),
          value: messages.percent(finding.timeline.withinTypical, locale),
          range: say.chanceNone,
        },
  ];
}

function shortWeeks(weeks: number, locale: string): string {
  return messages.weeks(weeks, locale).split(' ')[0] ?? '';
}
