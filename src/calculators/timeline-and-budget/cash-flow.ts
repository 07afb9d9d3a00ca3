/** Money out and in, added up month by month from go-live, and the month in which it is back. */
import { WEEKS_PER_MONTH } from '../../domain/money.ts';
import type { Trials } from '../../domain/simulation.ts';
import type { BudgetTrials } from './budget.ts';
import type { Spread } from './finding.ts';
import { type FullUsage, growthOf, HORIZON, missingShare, type OperationTrials, rampOf } from './operation.ts';
import type { Plan } from './plan.ts';
import type { ScheduleTrials } from './schedule.ts';
import { spreadOf } from './spread.ts';

export interface CashFlowMonth {
  /** From go-live: 0 is go-live itself, after everything is built and before anything is earned. */
  readonly month: number;
  /** Means over all trials, of this month alone. */
  readonly benefit: number;
  readonly running: number;
  /** Cumulative since kickoff. */
  readonly cumulative: Spread;
}

export interface CashFlow {
  readonly months: readonly CashFlowMonth[];
  /** First month whose cumulative is 0 or more, in half of the trials; null: not within the horizon. */
  readonly breakEvenMonth: number | null;
  /** Share of trials, 0 … 1, that have broken even by month k, by k. */
  readonly brokenEvenBy: readonly number[];
}

/** Trials that a month's band is taken from: the first so many. The last month to budget, which is quoted, takes all. */
export const BAND_TRIALS = 2_500;

/**
 * Cumulative at go-live = −build. One walk over the trials, each through its months: a trial that is not looked at for the
 * band stops when its money is back and its months to budget are over.
 */
export function simulateCashFlow(
  plan: Plan,
  schedule: ScheduleTrials,
  budget: BudgetTrials,
  full: FullUsage,
  trials: Trials,
): { readonly cashFlow: CashFlow; readonly operation: OperationTrials } {
  const { count } = trials;
  const { build, model, fixed, benefit } = budget;
  const { requests } = budget.running;
  const operation = {
    cost: trials.column('operation cost'),
    benefit: trials.column('operation benefit'),
    requests: trials.column('operation requests'),
  };
  const deployment = schedule.durations[plan.stages.findIndex((stage) => stage.id === 'deployment')]!;
  const band = Math.min(BAND_TRIALS, count);
  const bands = Array.from({ length: HORIZON + 1 }, (_, month) => trials.column(`month ${month}`).subarray(0, band));
  const net = trials.column('net');
  const growths = Float64Array.from({ length: HORIZON + 1 }, (_, month) => growthOf(plan, month));
  const ramps = Float64Array.from({ length: HORIZON + 1 }, (_, month) => rampOf(plan, month));
  /** What the rollout takes from each month, summed over the trials. */
  const lost = { model: new Float64Array(HORIZON + 1), benefit: new Float64Array(HORIZON + 1) };
  const paidBack = new Uint32Array(HORIZON + 1);
  const { growth: growthUpTo, ramp: rampUpTo } = full;
  const { usage, months } = plan;

  for (let t = 0; t < count; t++) {
    const [brings, costs, always, start, weeks] = [benefit[t]!, model[t]!, fixed[t]!, build[t]!, deployment[t]!];
    const lastLoss = Math.ceil(weeks / WEEKS_PER_MONTH);
    let [lostGrowth, lostRamp] = [0, 0];
    let waiting = start > 0;
    if (!waiting) paidBack[0]!++;
    for (let month = 1; month <= HORIZON; month++) {
      if (month <= lastLoss) {
        const missing = missingShare(weeks, usage, month);
        lostGrowth += growths[month]! * missing;
        lostRamp += ramps[month]! * missing;
        lost.model[month]! += costs * growths[month]! * missing;
        lost.benefit[month]! += brings * ramps[month]! * missing;
      }
      const used = growthUpTo[month]! - lostGrowth;
      const gained = brings * (rampUpTo[month]! - lostRamp);
      const spent = costs * used + always * month;
      const now = gained - spent - start;
      if (waiting && now >= 0) {
        waiting = false;
        paidBack[month]!++;
      }
      if (month === months) {
        operation.cost[t] = spent;
        operation.benefit[t] = gained;
        operation.requests[t] = requests[t]! * used;
        net[t] = now;
      }
      if (t < band) bands[month]![t] = now;
      else if (!waiting && month >= months) break;
    }
  }

  for (let t = 0; t < band; t++) bands[0]![t] = 0 - build[t]!;
  const means = { model: mean(model), fixed: mean(fixed), benefit: mean(benefit) };
  const atGoLive = spreadOf(build);
  let broken = 0;
  const brokenEvenBy = Array.from(paidBack, (newly) => {
    broken += newly;
    return broken / count;
  });
  const breakEvenMonth = brokenEvenBy.findIndex((share) => share >= 0.5);
  const at = (month: number): CashFlowMonth => ({
    month,
    benefit: means.benefit * ramps[month]! - lost.benefit[month]! / count,
    running: means.model * growths[month]! - lost.model[month]! / count + means.fixed,
    cumulative: spreadOf(month === months ? net : bands[month]!),
  });
  return {
    cashFlow: {
      months: [
        {
          month: 0,
          benefit: 0,
          running: 0,
          cumulative: { p10: 0 - atGoLive.p90, p50: 0 - atGoLive.p50, p90: 0 - atGoLive.p10 },
        },
        ...Array.from({ length: HORIZON }, (_, place) => at(place + 1)),
      ],
      brokenEvenBy,
      breakEvenMonth: breakEvenMonth < 0 ? null : breakEvenMonth,
    },
    operation,
  };
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < values.length; t++) sum += values[t]!;
  return sum / values.length;
}
