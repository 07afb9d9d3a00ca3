import type { BudgetMethod } from '../../../../domain/content/budget.ts';
import type { Finding } from '../finding.ts';

/** The plan's middle case with the overrun that the tail of other projects had: weeks, and money. */
export function outsideView(
  { timeline, budget }: Pick<Finding, 'timeline' | 'budget'>,
  figures: BudgetMethod['outsideView'],
): { readonly weeks: number; readonly total: number } {
  return {
    weeks: timeline.finish.p50 * (1 + figures.tailSchedule / 100),
    total: budget.total.p50 * (1 + figures.tailCost / 100),
  };
}
