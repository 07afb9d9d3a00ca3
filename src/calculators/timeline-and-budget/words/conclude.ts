import { formatDate, formatMoneyShort, formatNumber, formatPercent } from '../../../domain/text/format.ts';
import type { Finding } from '../model/finding.ts';
import { concludeMessages as say } from './en/conclude-messages.ts';

interface Concluded {
  readonly finding: Finding;
  readonly locale: string;
}

/** When it is done, how likely its date is, and what it costs; no money while a figure is an example. */
export function conclude({ finding: { plan, timeline, budget }, locale }: Concluded): readonly [string] {
  const { finish, finishDates, chance } = timeline;
  const weeks = say.weeks(Number(finish.p50.toFixed(1)), formatNumber(finish.p50, locale));
  const sentences = [
    finishDates ? say.finish(formatDate(finishDates.p50, locale)) : say.finishWeeks(weeks),
    ...(chance !== null && plan.deadline
      ? [say.chance(formatPercent(100 * chance, locale), formatDate(plan.deadline, locale))]
      : []),
    plan.missing.length > 0
      ? say.examples(plan.missing.length)
      : say.budget(formatMoneyShort(budget.total.p50, plan.currency, locale), plan.months),
  ];
  return [sentences.join(' ')];
}
