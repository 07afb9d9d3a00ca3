/** Net present value over the months to budget, discounted to kickoff, trial by trial. */

import { WEEKS_PER_MONTH } from '../../../../domain/money.ts';
import { highest } from '../../../../domain/statistics/numeric/columns.ts';
import type { Trials } from '../../../../domain/statistics/simulation.ts';
import type { Plan } from '../plan.ts';
import type { ScheduleTrials } from '../schedule/schedule.ts';
import type { BudgetTrials } from './budget.ts';
import { growthOf, missingShare, rampOf } from './operation.ts';

/**
 * Build is discounted from the middle of each stage, a month's net from its middle (go-live + k − ½); a year's factor is
 * 1 / (1 + r). Weeks are weeks of work: freezes are left out.
 */
export function simulateNpv(plan: Plan, schedule: ScheduleTrials, budget: BudgetTrials, trials: Trials): Float64Array {
  const npv = trials.column('npv').fill(0);
  const rate = Math.log1p(plan.discount) / 52;
  const table = discountTable(rate, schedule);
  for (const [place, cost] of budget.stageCosts.entries()) {
    subtractBuild(npv, cost, schedule.starts[place]!, schedule.finishes[place]!, table, rate);
  }

  const weights = Float64Array.from({ length: plan.months + 1 }, (_, month) =>
    Math.exp(-rate * WEEKS_PER_MONTH * (month - 0.5)),
  );
  const growths = weights.map((weight, month) => (month > 0 ? weight * growthOf(plan, month) : 0));
  const ramps = weights.map((weight, month) => (month > 0 ? weight * rampOf(plan, month) : 0));
  const sum = (values: Float64Array) => values.subarray(1).reduce((all, one) => all + one, 0);
  const [growth, ramp, fixed] = [sum(growths), sum(ramps), sum(weights)];

  const deployment = plan.stages.findIndex((stage) => stage.id === 'deployment');
  const rollout = schedule.durations[deployment]!;
  const lost = { growth: trials.column('discounted growth'), ramp: trials.column('discounted ramp') };
  sumLoss(rollout, plan, growths, ramps, lost);
  addNet(npv, budget, lost, { growth, ramp, fixed }, schedule.starts[deployment]!, table, rate);
  return npv;
}

function subtractBuild(
  npv: Float64Array,
  cost: Float64Array,
  start: Float64Array,
  finish: Float64Array,
  table: Float64Array,
  rate: number,
): void {
  for (let t = 0; t < npv.length; t++) npv[t]! -= cost[t]! * discount(table, rate, (start[t]! + finish[t]!) / 2);
}

interface Sums<Value> {
  readonly growth: Value;
  readonly ramp: Value;
}

/** What the staged rollout takes away, discounted. */
function sumLoss(
  rollout: Float64Array,
  plan: Plan,
  growths: Float64Array,
  ramps: Float64Array,
  lost: Sums<Float64Array>,
): void {
  const { growth, ramp } = lost;
  const { usage, months } = plan;
  for (let t = 0; t < rollout.length; t++) {
    const weeks = rollout[t]!;
    const lastLoss = Math.min(months, Math.ceil(weeks / WEEKS_PER_MONTH));
    let lostGrowth = 0;
    let lostRamp = 0;
    for (let month = 1; month <= lastLoss; month++) {
      const missing = missingShare(weeks, usage, month);
      lostGrowth += growths[month]! * missing;
      lostRamp += ramps[month]! * missing;
    }
    growth[t] = lostGrowth;
    ramp[t] = lostRamp;
  }
}

function addNet(
  npv: Float64Array,
  { benefit, model, fixed }: BudgetTrials,
  lost: Sums<Float64Array>,
  whole: Sums<number> & { readonly fixed: number },
  goLive: Float64Array,
  table: Float64Array,
  rate: number,
): void {
  const { growth: lostGrowth, ramp: lostRamp } = lost;
  const { growth, ramp, fixed: always } = whole;
  for (let t = 0; t < npv.length; t++) {
    const brings = benefit[t]! * (ramp - lostRamp[t]!);
    const costs = model[t]! * (growth - lostGrowth[t]!) + fixed[t]! * always;
    npv[t]! += (brings - costs) * discount(table, rate, goLive[t]!);
  }
}

/** e^(−rate × weeks) at whole weeks. */
function discountTable(rate: number, { finishes }: ScheduleTrials): Float64Array {
  const longest = highest(finishes.at(-1)!);
  return Float64Array.from({ length: Math.ceil(longest) + 2 }, (_, week) => Math.exp(-rate * week));
}

/** From the table and a series for the rest: within 1e-10 for rates up to 100% a year, and far quicker than Math.exp. */
function discount(table: Float64Array, rate: number, weeks: number): number {
  const whole = (weeks + 0.5) | 0;
  const y = rate * (weeks - whole);
  return table[whole]! * (1 - y * (1 - y * (0.5 - y / 6)));
}
