import { formatDate, formatMoneyShort, formatPercent } from '../../domain/format.ts';
import { type Reading, Readings } from '../../ui/Readings.tsx';
import { Status } from '../../ui/Status.tsx';
import { messages } from './messages.ts';
import type { ViewProps } from './view-props.ts';

/** When, how likely, how much: each with its range. What rests on examples says so. */
export function Headline({ finding, facts, locale, place }: ViewProps) {
  const { plan, timeline, budget } = finding;
  const say = messages.readings;
  const { finish, finishDates, chance } = timeline;
  const money = (amount: number) => formatMoneyShort(amount, plan.currency, locale);
  const mark = (range: string) =>
    finding.state === 'incomplete' ? (
      <>
        <Status shape="np">{messages.example}</Status> {range}
      </>
    ) : (
      range
    );

  const readings: Reading[] = [
    finishDates
      ? {
          label: say.finish,
          value: formatDate(finishDates.p50, locale),
          range: say.range(formatDate(finishDates.p10, locale, 'short'), formatDate(finishDates.p90, locale, 'short')),
        }
      : {
          label: say.finish,
          value: messages.weeks(finish.p50, locale),
          range: say.range(shortWeeks(finish.p10, locale), messages.weeks(finish.p90, locale)),
        },
    chance !== null && plan.deadline
      ? {
          label: say.chance(formatDate(plan.deadline, locale, 'short')),
          value: messages.percent(chance, locale),
          range: say.weeksFromKickoff(messages.weeks(finish.p50, locale)),
        }
      : {
          label: say.withinWeeks(facts.method.typicalWeeks.high),
          value: messages.percent(timeline.withinTypical, locale),
          range: say.chanceNone,
        },
  ];
  if (place === 'page') {
    const { hardeningShare: share, total, cashFlow } = budget;
    const { low, high } = facts.method.hardeningShare;
    const months = cashFlow.months.length - 1;
    readings.push(
      {
        label: say.total(plan.months),
        value: money(total.p50),
        range: mark(say.range(money(total.p10), money(total.p90))),
      },
      {
        label: say.breakEven,
        value: cashFlow.breakEvenMonth === null ? '–' : say.month(cashFlow.breakEvenMonth),
        range: mark(
          cashFlow.breakEvenMonth === null
            ? say.never(months)
            : say.within(messages.percent(cashFlow.brokenEvenBy[plan.months] ?? 0, locale), plan.months),
        ),
      },
      {
        label: say.share,
        value: share ? formatPercent(share.p50, locale) : '–',
        range: plan.missing.includes('team') ? (
          mark(share ? say.range(formatPercent(share.p10, locale), formatPercent(share.p90, locale)) : '')
        ) : share && share.p50 < low ? (
          <Status shape="cond">{say.below(low, high)}</Status>
        ) : share && share.p50 > high ? (
          <Status shape="cond">{say.above(low, high)}</Status>
        ) : (
          <Status shape="go">{say.inside(low, high)}</Status>
        ),
      },
    );
  }
  return <Readings of={readings} />;
}

function shortWeeks(weeks: number, locale: string): string {
  return messages.weeks(weeks, locale).split(' ')[0] ?? '';
}
