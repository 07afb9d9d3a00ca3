/** Net present value over the months to budget, discounted to kickoff, trial by trial. */
import { WEEKS_PER_MONTH } from '../../domain/money.ts';
import type { Trials } from '../../domain/simulation.ts';
import type { BudgetTrials } from './budget.ts';
import { growthOf, rampOf, trackRolloutLoss } from './operation.ts';
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

  const weigh = (month: number) => Math.exp(-rate * WEEKS_PER_MONTH * (month - 0.5));
  const loss = trackRolloutLoss(plan, schedule, trials, weigh, 'discounted');
  let [growth, ramp, fixed] = [0, 0, 0];
  for (let month = 1; month <= plan.months; month++) {
    loss.addMonth(month);
    growth += growthOf(plan, month) * weigh(month);
    ramp += rampOf(plan, month) * weigh(month);
    fixed += weigh(month);
  }
  const goLive = schedule.starts[plan.stages.findIndex((stage) => stage.id === 'deployment')]!;
  for (let t = 0; t < trials.count; t++) {
    const net =
      budget.benefit[t]! * (ramp - loss.ramp[t]!) -
      budget.model[t]! * (growth - loss.growth[t]!) -
      budget.fixed[t]! * fixed;
    npv[t]! += net * discount(table, rate, goLive[t]!);
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
