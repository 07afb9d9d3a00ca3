/** Answers and facts in, finding out. */
import { makeTrials, type Trials } from '../../../domain/statistics/simulation.ts';
import type { Facts } from '../facts.ts';
import type { Answers } from './answers.ts';
import { simulateBudget } from './budget/budget.ts';
import { evaluateBudget } from './budget/evaluate-budget.ts';
import type { Finding } from './finding.ts';
import { noteFindings } from './notes.ts';
import { makePlan } from './plan.ts';
import { evaluateTimeline } from './schedule/evaluate-timeline.ts';
import { simulateSchedule } from './schedule/schedule.ts';
import { makeCalendar } from './schedule/workdays.ts';

const TRIALS = 10_000;
let kept: Trials | undefined;

/** Pure to its callers: the trials that are kept hold draws that never change, and room to work in. */
export function evaluate(answers: Answers, facts: Facts): Finding {
  kept ??= makeTrials(TRIALS);
  return evaluateWith(kept, answers, facts);
}

/** With another number of trials: for benchmarks and tests of convergence. */
export function evaluateWith(trials: Trials, answers: Answers, facts: Facts): Finding {
  const plan = makePlan(answers, facts);
  const schedule = simulateSchedule(plan, trials);
  const costs = simulateBudget(plan, schedule, trials);
  const calendar = plan.start === null ? null : makeCalendar(plan.start, plan.freezes);
  const timeline = evaluateTimeline(plan, facts.stages, schedule, costs, calendar, trials);
  const budget = evaluateBudget(plan, facts.stages, schedule, costs, trials);
  const figures = { plan, timeline, budget, notes: noteFindings(plan, facts.stages, timeline, budget) };
  return plan.missing.length > 0
    ? { state: 'incomplete', missing: plan.missing, ...figures }
    : { state: 'complete', ...figures };
}
