/** Usage, cost and benefit month by month from go-live, and what they add up to, trial by trial. */
import { WEEKS_PER_MONTH } from '../../../../domain/money.ts';
import { HORIZON } from '../limits.ts';
import type { Plan } from '../plan.ts';

/**
 * What months 1 … k would add up to if usage were full from the first day, by k (0 … HORIZON). A trial's own sum is this
 * less what the staged rollout takes away in the first months.
 */
export interface FullUsage {
  /** Σ (1 + growth)^(j − 1): times the model cost of a month. */
  readonly growth: Float64Array;
  /** Σ min(1, j / months to full adoption): times the benefit of a month. */
  readonly ramp: Float64Array;
}

export function sumFullUsage(plan: Plan): FullUsage {
  const growth = new Float64Array(HORIZON + 1);
  const ramp = new Float64Array(HORIZON + 1);
  for (let k = 1; k <= HORIZON; k++) {
    growth[k] = growth[k - 1]! + growthOf(plan, k);
    ramp[k] = ramp[k - 1]! + rampOf(plan, k);
  }
  return { growth, ramp };
}

/** (1 + growth)^(k − 1), by repeated multiplication: the same in every engine. */
export function growthOf(plan: Plan, month: number): number {
  let factor = 1;
  for (let j = 1; j < month; j++) factor *= 1 + plan.growth;
  return factor;
}

export function rampOf(plan: Plan, month: number): number {
  return plan.monthsToFull > month ? month / plan.monthsToFull : 1;
}

/**
 * Share of full usage that the rollout takes away from a month: 1 − the mean over the month of the share in force, the
 * deployment stage having equal parts with a share each, 100% after.
 * @param deployment weeks of the deployment stage
 * @param usage share by part, as in [0.15, 0.5, 1]
 * @param month counted from go-live, from 1
 */
export function missingShare(deployment: number, usage: readonly number[], month: number): number {
  const from = (month - 1) * WEEKS_PER_MONTH;
  const to = month * WEEKS_PER_MONTH;
  const part = deployment / usage.length;
  let missing = 0;
  for (let j = 0; j < usage.length; j++) {
    const begin = Math.max(part * j, from);
    const end = Math.min(part * (j + 1), to);
    if (end > begin) missing += (1 - usage[j]!) * (end - begin);
  }
  return missing / WEEKS_PER_MONTH;
}

/** The months to budget, added up: columns in money, but `requests`. */
export interface OperationTrials {
  readonly cost: Float64Array;
  readonly benefit: Float64Array;
  /** Requests in those months. */
  readonly requests: Float64Array;
}
