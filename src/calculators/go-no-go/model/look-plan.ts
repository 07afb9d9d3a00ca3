/** The plan with one look in the middle, beside the one without. It takes longer, so the page fetches it with the plan. */
import { type LookPlan, planCasesWithLook } from '../../../domain/statistics/planning/middle-look.ts';
import type { Facts } from '../facts.ts';
import type { SampleSize } from './sample-size.ts';

/** Beyond this a look is planned with the metric itself. */
const MAX_CASES = 5_000;

/** @returns null where cases are grouped, where there are very many, or where no plan can be made */
export function lookPlan(plan: Extract<SampleSize, { state: 'complete' }>, facts: Facts): LookPlan | null {
  const { basis, designEffect, cases } = plan;
  const { floor, hoped, direction, power } = basis;
  if (floor === null || hoped === null || designEffect > 1 || cases > MAX_CASES) return null;
  const good = (percent: number): number => (direction === 'higher' ? percent : 100 - percent) / 100;
  return planCasesWithLook(good(floor), good(hoped), power / 100, facts.metrics.confidence / 100);
}
