/** What the page needs before the visitor begins; schemas, examples and exports are fetched when they do. */
import type { Answers } from './answers.ts';
import { evaluate } from './evaluate.ts';
import type { Finding } from './finding.ts';

export const defaults: Answers = {
  timeline: { stages: {}, risks: [], freezes: [] },
  budget: { running: {}, benefit: {}, buy: {} },
};

export const light = { id: 'timeline-and-budget', defaults, evaluate, result } as const;

/** What an embedding page is told: numbers in weeks, dates, shares and the currency's unit. */
function result({ state, plan, timeline, budget, notes }: Finding): { readonly [name: string]: unknown } {
  const { finish, finishDates, chance } = timeline;
  return {
    state,
    finishWeeks: finish,
    finishDates,
    chanceOfDate: chance,
    // Examples never pass for a result.
    ...(state === 'complete'
      ? { currency: plan.currency, total: budget.total.p50, breakEvenMonth: budget.cashFlow.breakEvenMonth }
      : {}),
    notes: notes.map(({ id }) => id),
  };
}
