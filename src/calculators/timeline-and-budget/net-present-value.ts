/** Net present value over the months to budget, discounted to kickoff, trial by trial. */
import { WEEKS_PER_MONTH } from '../../domain/money.ts';
import type { Trials } from '../../domain/simulation.ts';
import type { BudgetTrials } from './budget.ts';
import { growthOf, missingShare, rampOf } from './operation.ts';
import type { Plan } from './plan.ts';
import type { ScheduleTrials } from './schedule.ts';

/**
 * Build is discounted from the middle of each stage, a month's net from its middle (go-live + k − ½); a year's factor is
 * 1 / (1 + r). Weeks are weeks of work: freezes are left out.
 */
export function simulateNpv(plan: Plan, schedule: ScheduleTrials, budget: BudgetTrials, trials: Trials): Float64Array {
  const npv = trials.column('npv').fill(0);
  const rate = Math.log1p(plan.discount) / 52;
  const table = discountTable(rate, schedule);
  for (const [place, cost] of budget.stageCosts.entries()) {
    const start = schedule.starts[place]!;
    const finish = schedule.finishes[place]!;
    for (let t = 0; t < trials.count; t++) npv[t]! -= cost[t]! * discount(table, rate, (start[t]! + finish[t]!) / 2);
  }

  const weights = Float64Array.from({ length: plan.months + 1 }, (_, month) =>
    Math.exp(-rate * WEEKS_PER_MONTH * (month - 0.5)),
  );
  const growths = weights.map((weight, month) => (month > 0 ? weight * growthOf(plan, month) : 0));
  const ramps = weights.map((weight, month) => (month > 0 ? weight * rampOf(plan, month) : 0));
  const sum = (values: Float64Array) => values.subarray(1).reduce((all, one) => all + one, 0);
  const [growth, ramp, fixed] = [sum(growths), sum(ramps), sum(weights)];

  const deployment = plan.stages.findIndex((stage) => stage.id === 'deployment');
  const goLive = schedule.starts[deployment]!;
  const rollout = schedule.durations[deployment]!;
  for (let t = 0; t < trials.count; t++) {
    const weeks = rollout[t]!;
    const lastLoss = Math.min(plan.months, Math.ceil(weeks / WEEKS_PER_MONTH));
    let [lostGrowth, lostRamp] = [0, 0];
    for (let month = 1; month <= lastLoss; month++) {
      const missing = missingShare(weeks, plan.usage, month);
      lostGrowth += growths[month]! * missing;
      lostRamp += ramps[month]! * missing;
    }
    const brings = budget.benefit[t]! * (ramp - lostRamp);
    const costs = budget.model[t]! * (growth - lostGrowth) + budget.fixed[t]! * fixed;
    npv[t]! += (brings - costs) * discount(table, rate, goLive[t]!);
  }
  return npv;
}

/** e^(−rate × weeks) at whole weeks. */
function discountTable(rate: number, { finishes }: ScheduleTrials): Float64Array {
  const last = finishes.at(-1)!;
  let longest = 0;
  for (let t = 0; t < last.length; t++) if (last[t]! > longest) longest = last[t]!;
  return Float64Array.from({ length: Math.ceil(longest) + 2 }, (_, week) => Math.exp(-rate * week));
}

/** From the table and a series for the rest: within 1e-10 for rates up to 100% a year, and far quicker than Math.exp. */
function discount(table: Float64Array, rate: number, weeks: number): number {
  const whole = (weeks + 0.5) | 0;
  const y = rate * (weeks - whole);
  return table[whole]! * (1 - y * (1 - y * (0.5 - y / 6)));
}
