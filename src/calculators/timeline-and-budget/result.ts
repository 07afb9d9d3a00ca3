import type { Finding } from './model/finding.ts';

/** For a host page: weeks, dates, shares 0–1, and money in the plan's currency. Names of roles, costs and risks are the visitor's. */
export function result({ state, plan, timeline, budget, notes }: Finding): { readonly [name: string]: unknown } {
  const { finish, finishDates, chance } = timeline;
  return {
    state,
    finishWeeks: finish,
    finishDates,
    chanceOfDate: chance,
    // Examples never pass for a result.
    ...(state === 'complete'
      ? {
          currency: plan.currency,
          pilotCost: percentiles(budget.pilot),
          totalCost: percentiles(budget.total),
          roi: budget.roi,
          breakEvenMonth: budget.cashFlow.breakEvenMonth,
          hardeningShare: budget.hardeningShare,
        }
      : {}),
    notes: notes.map(({ id }) => id),
  };
}

const percentiles = ({ p10, p50, p90 }: { readonly p10: number; readonly p50: number; readonly p90: number }) => ({
  p10,
  p50,
  p90,
});
