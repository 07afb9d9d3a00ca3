/** Money out and in, added up month by month from go-live, and the month in which it is back. */
import { percentiles } from '../../domain/percentiles.ts';
import type { Trials } from '../../domain/simulation.ts';
import type { BudgetTrials } from './budget.ts';
import {
  type FullUsage,
  growthOf,
  HORIZON,
  type OperationTrials,
  type RolloutLoss,
  rampOf,
  sumOperation,
} from './operation.ts';
import type { Plan } from './plan.ts';

export interface CashFlowMonth {
  /** From go-live: 0 is go-live itself, after everything is built and before anything is earned. */
  readonly month: number;
  /** Means over all trials, of this month alone. */
  readonly benefit: number;
  readonly running: number;
  /** Cumulative since kickoff. */
  readonly cumulative: { readonly p10: number; readonly p50: number; readonly p90: number };
}

export interface CashFlow {
  readonly months: readonly CashFlowMonth[];
  /** First month whose cumulative is 0 or more, in half of the trials; null: not within the horizon. */
  readonly breakEvenMonth: number | null;
  /** Share of trials, 0 … 1, that have broken even by month k, by k. */
  readonly brokenEvenBy: readonly number[];
}

/**
 * Trials that a month's band is taken from, the first so many of all; every twelfth month, whose band is quoted, takes
 * all of them.
 */
const BAND_TRIALS = 2_500;

/**
 * Cumulative at go-live = −build. Walks the months once; adds up `operation` on the way, when the months to budget are
 * complete.
 */
export function simulateCashFlow(
  plan: Plan,
  budget: BudgetTrials,
  full: FullUsage,
  loss: RolloutLoss,
  trials: Trials,
): { readonly cashFlow: CashFlow; readonly operation: OperationTrials } {
  const { count } = trials;
  const { build, model, fixed, benefit } = budget;
  const cumulative = trials.column('cumulative');
  const someTrials = cumulative.subarray(0, BAND_TRIALS);
  const means = { model: mean(model), fixed: mean(fixed), benefit: mean(benefit) };
  let lost = { model: 0, benefit: 0 };
  let operation: OperationTrials | undefined;

  const paidBack = trials.flags('paid back').fill(0);
  const newlyPaidBack = new Array<number>(HORIZON + 1).fill(0);
  for (let t = 0; t < count; t++) cumulative[t] = -build[t]!;
  newlyPaidBack[0] = countPaidBack(cumulative, paidBack);
  const months: CashFlowMonth[] = [{ month: 0, benefit: 0, running: 0, cumulative: bandOf(cumulative) }];
  for (let month = 1; month <= HORIZON; month++) {
    const growth = growthOf(plan, month);
    const ramp = rampOf(plan, month);
    let lostSoFar = lost;
    if (month <= loss.lastMonth) {
      loss.addMonth(month);
      sumUpTo(month, budget, full, loss, cumulative);
      newlyPaidBack[month] = countPaidBack(cumulative, paidBack);
      lostSoFar = { model: meanProduct(model, loss.growth), benefit: meanProduct(benefit, loss.ramp) };
    } else {
      let newly = 0;
      for (let t = 0; t < count; t++) {
        const now = cumulative[t]! + benefit[t]! * ramp - model[t]! * growth - fixed[t]!;
        const back = now >= 0 ? 1 : 0;
        cumulative[t] = now;
        newly += back & ~paidBack[t]!;
        paidBack[t]! |= back;
      }
      newlyPaidBack[month] = newly;
    }
    months.push({
      month,
      benefit: means.benefit * ramp - (lostSoFar.benefit - lost.benefit),
      running: means.model * growth - (lostSoFar.model - lost.model) + means.fixed,
      cumulative: bandOf(month % 12 === 0 || month === plan.months ? cumulative : someTrials),
    });
    lost = lostSoFar;
    if (month === plan.months) operation = sumOperation(plan, budget, full, loss, trials);
  }
  let broken = 0;
  const brokenEvenBy = newlyPaidBack.map((newly) => {
    broken += newly;
    return broken / count;
  });
  const breakEvenMonth = brokenEvenBy.findIndex((share) => share >= 0.5);
  return {
    cashFlow: { months, brokenEvenBy, breakEvenMonth: breakEvenMonth < 0 ? null : breakEvenMonth },
    operation: operation ?? sumOperation(plan, budget, full, loss, trials),
  };
}

/** Counts the trials that are at 0 or above for the first time. */
function countPaidBack(cumulative: Float64Array, paidBack: Uint8Array): number {
  let newly = 0;
  for (let t = 0; t < cumulative.length; t++) {
    const back = cumulative[t]! >= 0 ? 1 : 0;
    newly += back & ~paidBack[t]!;
    paidBack[t]! |= back;
  }
  return newly;
}

function sumUpTo(month: number, budget: BudgetTrials, full: FullUsage, loss: RolloutLoss, out: Float64Array): void {
  const { build, model, fixed, benefit } = budget;
  const [growth, ramp] = [full.growth[month]!, full.ramp[month]!];
  const { growth: growthLoss, ramp: rampLoss } = loss;
  for (let t = 0; t < out.length; t++) {
    const brings = benefit[t]! * (ramp - rampLoss[t]!);
    const costs = model[t]! * (growth - growthLoss[t]!) + fixed[t]! * month;
    out[t] = brings - costs - build[t]!;
  }
}

function bandOf(values: Float64Array): CashFlowMonth['cumulative'] {
  const [p10, p50, p90] = percentiles(values, [10, 50, 90]);
  return { p10: p10!, p50: p50!, p90: p90! };
}

function mean(values: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < values.length; t++) sum += values[t]!;
  return sum / values.length;
}

function meanProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < a.length; t++) sum += a[t]! * b[t]!;
  return sum / a.length;
}
