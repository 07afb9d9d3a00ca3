/** What the whole says, in sentences: for the page, the memo and the command line alike. */

import { changeText } from '../../calculators/go-no-go/words/outcome-sentences.ts';
import type { CalculatorId } from '../../calculators/registry.ts';
import { criterionNames } from '../../calculators/use-case-scorer/words/reason.ts';
import { MAX_MONEY } from '../../domain/money.ts';
import type { Range } from '../../domain/range.ts';
import { formatDate, formatMoneyShort, formatNumber, formatPercent } from '../../domain/text/format.ts';
import type { AssessmentFacts } from '../facts.ts';
import type { NextStep, Who } from '../model/next-steps.ts';
import type { Offer } from '../model/offers.ts';
import type { CauseReason } from '../model/root-causes.ts';
import { chosenUseCase, type Whole } from '../model/whole.ts';
import { messages } from './en/messages.ts';

const weeksText = (weeks: number, locale: string) =>
  messages.weeks(Number(weeks.toFixed(1)), formatNumber(weeks, locale));

/** The initiative's name: the assessment's, else that of the chosen use case. */
export function nameOf(whole: Whole): string {
  return whole.cover.name.trim() || chosenUseCase(whole)?.finding.name.trim() || messages.untitled;
}

/** A calculator's finding in a line. */
export function toolLine(id: CalculatorId, whole: Whole, locale: string): string {
  const { state, conclusion } = whole.byId[id];
  return state === 'answered' ? conclusion(locale) : messages.overview[state];
}

/** Calculators with their names, in the order of the content. */
export const namesOf = ({ names }: Pick<AssessmentFacts, 'names'>) => Object.entries(names) as [CalculatorId, string][];

export function stepText(step: NextStep, facts: AssessmentFacts, locale: string): string {
  const say = messages.steps;
  if (step.does === 'measure') return say.measure(step.count);
  if (step.does === 'way-out') return changeText(step.change, facts.byId['go-no-go'], locale).replace(/\.$/, '');
  if (step.does === 'item') {
    const due = step.due && formatDate(step.due, locale, 'short');
    return step.ownerless ? say.ownerless(step.item, due) : say.item(step.item, due);
  }
  return say[step.does];
}

export function whoText(who: Who): string {
  if (who.role === 'owner') return who.name;
  return who.role === 'sponsor' ? messages.who.sponsor(who.name) : messages.who[who.role];
}

export function reasonText(reason: CauseReason, facts: AssessmentFacts, locale: string): string {
  const say = messages.reasons;
  const day = (date: string | undefined) => (date ? formatDate(date, locale) : '');
  switch (reason.says) {
    case 'scores-missing':
    case 'red-flag':
      return say[reason.says](criterionNames(reason.criteria ?? [], facts.byId['use-case-scorer']), locale);
    case 'path-low':
    case 'path-fair':
      return say[reason.says](reason.score ?? 0);
    case 'budget-incomplete':
      return say[reason.says](reason.missing.length);
    case 'share-low':
      return say[reason.says](formatPercent(reason.share, locale), formatPercent(reason.low, locale));
    case 'share':
      return say[reason.says](formatPercent(reason.share, locale));
    case 'hardening-short':
      return say[reason.says](weeksText(reason.weeks, locale), weeksText(reason.least, locale));
    case 'hardening':
      return say[reason.says](weeksText(reason.weeks, locale));
    case 'sponsor-level':
      return say[reason.says](reason.name);
    case 'sponsor-low':
    case 'sponsor':
      return say[reason.says](reason.name, reason.level);
    case 'locked-no-start':
      return say[reason.says](day(reason.lockedOn));
    case 'locked-in-time':
    case 'locked-late':
      return say[reason.says](day(reason.lockedOn), day(reason.start));
    default:
      return say[reason.says];
  }
}

export interface OfferTexts {
  readonly text: string;
  readonly now: string;
  readonly offered: string;
  /** Why it can't be taken over; null where it can. */
  readonly objection: string | null;
}

export function offerTexts(offer: Offer, whole: Whole, locale: string): OfferTexts {
  const say = messages.offers;
  const money = (range: Range, currency: string) => {
    const show = (amount: number) => formatMoneyShort(amount, currency, locale);
    return say.range(show(range.low), show(range.likely), show(range.high));
  };
  const weeks = (range: Range) => {
    const show = (count: number) => formatNumber(count, locale);
    return say.weeks(say.range(show(range.low), show(range.likely), show(range.high)));
  };
  if (offer.id === 'benefit') {
    const name = chosenUseCase(whole)?.finding.name.trim() || messages.untitled;
    const other = offer.otherCurrency;
    return {
      text: say.benefit(name, money(offer.offered, offer.currency)),
      now: offer.current ? say.now(money(offer.current, other ?? offer.currency)) : say.example,
      offered: say.offered(money(offer.offered, offer.currency)),
      objection: other
        ? say.otherCurrency(offer.currency, other)
        : offer.tooLarge
          ? say.tooLarge(formatMoneyShort(MAX_MONEY, offer.currency, locale))
          : null,
    };
  }
  return {
    text: say['pilot-weeks'](weeksText(offer.weeks, locale)),
    now: offer.current ? say.now(weeks(offer.current)) : say.example,
    offered: say.offered(weeks(offer.offered)),
    objection: null,
  };
}
