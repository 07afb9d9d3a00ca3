/** Money out and in, added up month by month from go-live, and the month in which it is back. */

import { WEEKS_PER_MONTH } from '../../../../domain/money.ts';
import { mean } from '../../../../domain/statistics/numeric/columns.ts';
import type { Trials } from '../../../../domain/statistics/simulation.ts';
import { HORIZON } from '../limits.ts';
import type { Plan } from '../plan.ts';
import type { ScheduleTrials } from '../schedule/schedule.ts';
import type { Spread } from '../spread.ts';
import { spreadOf } from '../spread.ts';
import type { BudgetTrials } from './budget.ts';
import { type FullUsage, growthOf, missingShare, type OperationTrials, rampOf } from './operation.ts';

interface CashFlowMonth {
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
const BAND_TRIALS = 2_500;

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
  const lostModel = new Float64Array(HORIZON + 1);
  const lostBenefit = new Float64Array(HORIZON + 1);
  const paidBack = new Uint32Array(HORIZON + 1);
  const { months } = plan;

  walk({
    deployment,
    budget,
    operation,
    net,
    bands,
    growths,
    ramps,
    growthUpTo: full.growth,
    rampUpTo: full.ramp,
    lostModel,
    lostBenefit,
    paidBack,
    usage: plan.usage,
    months,
  });
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
    benefit: means.benefit * ramps[month]! - lostBenefit[month]! / count,
    running: means.model * growths[month]! - lostModel[month]! / count + means.fixed,
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

interface Walk {
  readonly deployment: Float64Array;
  readonly budget: BudgetTrials;
  readonly operation: OperationTrials;
  readonly net: Float64Array;
  readonly bands: readonly Float64Array[];
  readonly growths: Float64Array;
  readonly ramps: Float64Array;
  readonly growthUpTo: Float64Array;
  readonly rampUpTo: Float64Array;
  readonly lostModel: Float64Array;
  readonly lostBenefit: Float64Array;
  readonly paidBack: Uint32Array;
  readonly usage: readonly number[];
  readonly months: number;
}

function walk(into: Walk): void {
  const { deployment, operation, net, bands, growths, ramps, growthUpTo, rampUpTo } = into;
  const { lostModel, lostBenefit, paidBack, usage, months } = into;
  const { build, model, fixed, benefit } = into.budget;
  const { requests } = into.budget.running;
  const { cost, benefit: gains, requests: served } = operation;
  const band = bands[0]!.length;
  for (let t = 0; t < net.length; t++) {
    // One by one: taking a list apart here makes garbage ten thousand times.
    const brings = benefit[t]!;
    const costs = model[t]!;
    const always = fixed[t]!;
    const start = build[t]!;
    const weeks = deployment[t]!;
    const lastLoss = Math.ceil(weeks / WEEKS_PER_MONTH);
    let lostGrowth = 0;
    let lostRamp = 0;
    let waiting = start > 0;
    if (!waiting) paidBack[0]!++;
    for (let month = 1; month <= HORIZON; month++) {
      if (month <= lastLoss) {
        const missing = missingShare(weeks, usage, month);
        lostGrowth += growths[month]! * missing;
        lostRamp += ramps[month]! * missing;
        lostModel[month]! += costs * growths[month]! * missing;
        lostBenefit[month]! += brings * ramps[month]! * missing;
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
        cost[t] = spent;
        gains[t] = gained;
        served[t] = requests[t]! * used;
        net[t] = now;
      }
      if (t < band) bands[month]![t] = now;
      else if (!waiting && month >= months) break;
    }
  }
}
