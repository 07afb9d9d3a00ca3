/** What one calculator knows, offered to the next: shown with where it comes from, copied only when asked. */

import type { Answers as TimelineAnswers } from '../../calculators/timeline-and-budget/model/answers.ts';
import { isOrdered } from '../../calculators/use-case-scorer/model/evaluate.ts';
import { MAX_MONEY } from '../../domain/money.ts';
import type { Range } from '../../domain/range.ts';
import type { AssessmentFacts } from '../facts.ts';
import { chosenUseCase, type Parts, type Whole } from './whole.ts';

export type Offer = {
  /** What the other calculator holds now; null while it holds only the example of the method. */
  readonly current: Range | null;
  readonly offered: Range;
} & (
  | {
      readonly id: 'benefit';
      readonly useCase: string;
      /** Of the amounts offered; amounts are never converted. */
      readonly currency: string;
      /** The budget is in another currency: shown, and not to be taken over. */
      readonly otherCurrency: string | null;
      /** More than the budget can hold: shown, and not to be taken over. */
      readonly tooLarge: boolean;
    }
  | { readonly id: 'pilot-weeks'; readonly weeks: number }
);

/** Offers that would change something, in the order of the method. */
export function offers(whole: Whole, facts: AssessmentFacts): Offer[] {
  return [...benefitOffer(whole, facts), ...pilotOffer(whole)];
}

function benefitOffer(whole: Whole, facts: AssessmentFacts): Offer[] {
  const chosen = chosenUseCase(whole);
  const value = chosen?.useCase.value;
  if (!chosen || !value || !isOrdered(value)) return [];
  const { low, high } = value;
  const likely = value.likely ?? (low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high));
  if (likely === undefined) return [];
  const offered = { low: low ?? likely, likely, high: high ?? likely };
  const current = whole.byId['timeline-and-budget'].answers.budget.benefit.annual ?? null;
  if (same(current, offered)) return [];
  const currency = whole.byId['use-case-scorer'].answers.currency ?? facts.byId['use-case-scorer'].currency;
  const budgetCurrency = whole.byId['timeline-and-budget'].finding.plan.currency;
  return [
    {
      id: 'benefit',
      useCase: chosen.finding.id,
      current,
      offered,
      currency,
      otherCurrency: currency === budgetCurrency ? null : budgetCurrency,
      tooLarge: offered.high > MAX_MONEY,
    },
  ];
}

function pilotOffer({ byId: { 'go-no-go': goNoGo, 'timeline-and-budget': timeline } }: Whole): Offer[] {
  const weeks = goNoGo.finding.plannedPilotWeeks;
  const stage = timeline.finding.plan.stages.find(({ id }) => id === 'pilot-execution');
  if (weeks === null || !stage || weeks > MAX_PILOT_WEEKS) return [];
  // Cases come no faster for being wanted: the weeks they need are the least the pilot takes.
  const offered = { low: weeks, likely: weeks, high: Math.max(weeks, stage.weeks.high) };
  const current = stage.own ? stage.weeks : null;
  return same(current ?? stage.weeks, offered) ? [] : [{ id: 'pilot-weeks', current, offered, weeks }];
}

/** Longer than any plan can hold. */
const MAX_PILOT_WEEKS = 260;

function same(a: Range | null, b: Range): boolean {
  return a !== null && a.low === b.low && a.likely === b.likely && a.high === b.high;
}

/** The parts of the assessment with the offer taken over. */
export function takeOffer(parts: Parts, whole: Whole, offer: Offer): Parts {
  const { answers, state, version } = whole.byId['timeline-and-budget'];
  if (state === 'newer' || (offer.id === 'benefit' && (offer.otherCurrency || offer.tooLarge))) return parts;
  const next: TimelineAnswers =
    offer.id === 'benefit'
      ? { ...answers, budget: { ...answers.budget, benefit: { ...answers.budget.benefit, annual: offer.offered } } }
      : {
          ...answers,
          timeline: {
            ...answers.timeline,
            stages: {
              ...answers.timeline.stages,
              'pilot-execution': { ...answers.timeline.stages['pilot-execution'], weeks: offer.offered },
            },
          },
        };
  return { ...parts, 'timeline-and-budget': { version, answers: next } };
}
