/** The memo's timeline: bars in percent of the time shown. */
import { formatDate, formatNumber, formatPercent } from '../../domain/text/format.ts';
import type { Whole } from '../model/whole.ts';
import { memoMessages as say } from './en/memo-messages.ts';

export interface MemoTimeline {
  readonly bars: readonly {
    readonly id: string;
    readonly name: string;
    /** Percent of the width; the middle 80% of its end as a whisker. */
    readonly from: number;
    readonly width: number;
    readonly low: number;
    readonly high: number;
    readonly end: string;
    /** Its name stands before the bar, because there is more room than behind it. */
    readonly nameBefore: boolean;
  }[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly sentences: readonly string[];
  readonly words: string;
}

/** @returns null while there is no plan */
export function memoTimeline(
  {
    byId: {
      'timeline-and-budget': { state, finding },
    },
  }: Whole,
  locale: string,
): MemoTimeline | null {
  if (state !== 'answered') return null;
  const { timeline, plan } = finding;
  const longest = Math.max(...timeline.stages.map(({ finish }) => finish.p90)) * 1.02 || 1;
  const at = (weeks: number) => Math.round((10_000 * weeks) / longest) / 100;
  const dates = timeline.finishDates;
  const weeks = (count: number) => say.plan.week(formatNumber(count, locale));
  const when = (which: 'p10' | 'p50' | 'p90') =>
    dates ? formatDate(dates[which], locale) : weeks(timeline.finish[which]);
  const start = timeline.stages[0]?.dates?.start;
  const steps = longest > 30 ? 8 : 4;
  return {
    bars: timeline.stages.map((stage) => ({
      id: stage.id,
      name: stage.name,
      from: at(stage.start),
      width: at(stage.finish.p50 - stage.start),
      low: at(stage.finish.p10),
      high: at(stage.finish.p90),
      end: stage.dates ? formatDate(stage.dates.finish.p50, locale, 'short') : weeks(stage.finish.p50),
      nameBefore: at(stage.start) > 100 - at(stage.finish.p90),
    })),
    ticks: start
      ? timeline.milestones
          .filter(({ id, date }) => date !== null && ['kickoff', 'pilot-start', 'decision', 'handover'].includes(id))
          .map(({ weeks: count, date }) => ({ at: at(count), text: date ? formatDate(date, locale, 'short') : '' }))
      : Array.from({ length: Math.floor(longest / steps) + 1 }, (_, i) => ({
          at: at(i * steps),
          text: weeks(i * steps),
        })),
    sentences: [
      say.finish(when('p50'), when('p10'), when('p90')),
      timeline.chance !== null && plan.deadline
        ? say.chance(formatDate(plan.deadline, locale), formatPercent(100 * timeline.chance, locale))
        : say.noChance,
    ],
    words: say.gantt(timeline.stages.length, when('p50')),
  };
}
