/** When: percentiles of every stage's end, the chance of a date, milestones. */

import type { TimelineMethod } from '../../../../domain/content/stage.ts';
import { countSteps, countUpTo, highest, lowest } from '../../../../domain/statistics/numeric/columns.ts';
import type { Trials } from '../../../../domain/statistics/simulation.ts';
import type { BudgetTrials } from '../budget/budget.ts';
import type { DatesSpread, StageFinding, TimelineFinding } from '../finding.ts';
import type { Plan } from '../plan.ts';
import type { WeeksSpread } from '../spread.ts';
import { spreadOf, weeksSpreadOf } from '../spread.ts';
import { makeAxis } from './axis.ts';
import { listMilestones } from './milestones.ts';
import { type ScheduleTrials, sumPlainly } from './schedule.ts';
import type { Calendar } from './workdays.ts';

export function evaluateTimeline(
  plan: Plan,
  method: TimelineMethod,
  schedule: ScheduleTrials,
  costs: BudgetTrials,
  calendar: Calendar | null,
  trials: Trials,
): TimelineFinding {
  let before = 0;
  const stages = plan.stages.map((stage, place): StageFinding => {
    const finish = weeksSpreadOf(schedule.finishes[place]!);
    // A start is the finish before it less a constant, never below 0: so is its median.
    const start = Math.max(0, before - stage.overlap);
    const early = before - start;
    before = finish.p50;
    return {
      id: stage.id,
      name: stage.name,
      part: stage.part,
      weeks: stage.weeks,
      start,
      finish,
      early,
      dates: calendar && { start: calendar.startDate(start), finish: datesOf(finish, calendar) },
      effort: stage.fte * stage.weeks.likely,
      cost: spreadOf(costs.stageCosts[place]!),
    };
  });
  const finish = stages.at(-1)!.finish;
  const finishes = schedule.finishes.at(-1)!;
  const last = plan.deadline && calendar ? calendar.weeksUntil(plan.deadline) : null;
  return {
    stages,
    finish,
    finishDates: calendar && datesOf(finish, calendar),
    sums: sumPlainly(plan),
    histogram: histogramOf(finishes),
    chance: last === null ? null : shareUpTo(finishes, last),
    withinTypical: shareUpTo(finishes, method.typicalWeeks.high),
    axis: makeAxis(finish.p90, calendar),
    milestones: listMilestones(stages, method, calendar),
    atRisk: workAtRisk(plan, schedule, trials),
  };
}

function datesOf(weeks: WeeksSpread, calendar: Calendar): DatesSpread {
  return {
    p10: calendar.finishDate(weeks.p10),
    p50: calendar.finishDate(weeks.p50),
    p80: calendar.finishDate(weeks.p80),
    p90: calendar.finishDate(weeks.p90),
  };
}

function shareUpTo(values: Float64Array, most: number): number {
  return countUpTo(values, most) / values.length;
}

/** Steps of a round width, about twenty to forty of them. */
function histogramOf(values: Float64Array): TimelineFinding['histogram'] {
  const [min, max] = [lowest(values), highest(values)];
  const step = [0.2, 0.5, 1, 2, 5, 10, 20, 50].find((width) => (max - min) / width <= 40) ?? 100;
  const from = Math.floor(min / step) * step;
  const counts = new Uint32Array(Math.floor((max - from) / step) + 1);
  countSteps(values, from, step, counts);
  return { from, step, counts: Array.from(counts) };
}

/** Weeks from the start of hardening to the end of the decision × the people who harden. */
function workAtRisk(plan: Plan, schedule: ScheduleTrials, trials: Trials): TimelineFinding['atRisk'] {
  const hardening = plan.stages.findIndex((stage) => stage.id === 'hardening');
  const decided = schedule.finishes[plan.stages.findIndex((stage) => stage.id === 'decision')]!;
  const begun = schedule.starts[hardening]!;
  const early = trials.column('early');
  setEarly(early, decided, begun);
  const { p10, p50, p90 } = spreadOf(early);
  const people = plan.stages[hardening]!.fte;
  return { weeks: p50, personWeeks: { p10: p10 * people, p50: p50 * people, p90: p90 * people } };
}

function setEarly(early: Float64Array, decided: Float64Array, begun: Float64Array): void {
  for (let t = 0; t < early.length; t++) early[t] = Math.max(0, decided[t]! - begun[t]!);
}
