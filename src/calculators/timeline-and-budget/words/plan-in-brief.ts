/** What went into the plan, in a few lines: on paper the fields that hold it have no room. */

import type { Range } from '../../../domain/range.ts';
import { formatDate, formatList, formatMoney, formatNumber } from '../../../domain/text/format.ts';
import type { Plan } from '../model/plan.ts';
import { messages } from './en/messages.ts';
import { restMessages } from './en/rest-messages.ts';

export interface BriefLine {
  readonly title: string;
  readonly text: string;
}

export function planInBrief(plan: Plan, locale: string): BriefLine[] {
  const say = restMessages.brief;
  const number = (value: number) => formatNumber(value, locale, 2);
  const money = (amount: number) => formatMoney(amount, plan.currency, locale);
  const span = ({ low, high }: Range, show: (value: number) => string) =>
    low === high ? show(low) : messages.range(show(low), show(high));
  const name = (one: { readonly name: string }) => one.name || restMessages.settings.unnamed;
  const stage = (place: number) => plan.stages[place]!.name;
  const line = (title: string, items: readonly string[]): BriefLine => ({
    title,
    text: items.length > 0 ? formatList(items, locale) : say.none,
  });
  return [
    line(
      restMessages.settings.risks,
      plan.risks.map((risk) =>
        say.risk(name(risk), messages.percent(risk.probability, locale), span(risk.delay, number), stage(risk.stage)),
      ),
    ),
    line(
      restMessages.settings.freezes,
      plan.freezes.map((freeze) =>
        say.freeze(name(freeze), formatDate(freeze.from, locale, 'short'), formatDate(freeze.to, locale, 'short')),
      ),
    ),
    line(
      say.team,
      plan.team.map((role) => say.role(name(role), money(role.rate), role.fte.map(number).join('/'))),
    ),
    line(
      say.oneOffs,
      plan.oneOffs.map((cost) => say.oneOff(name(cost), span(cost.amount, money), stage(cost.stage))),
    ),
  ];
}
