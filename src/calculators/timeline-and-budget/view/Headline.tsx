import { formatMoneyShort, formatPercent } from '../../../domain/text/format.ts';
import { Readings } from '../../../ui/Readings.tsx';
import { Status } from '../../../ui/Status.tsx';
import { messages } from '../words/en/messages.ts';
import { timelineReadings } from '../words/timeline-readings.ts';
import type { ViewProps } from './view-props.ts';

/** When, how likely, how much: each with its range. What rests on examples says so. */
export function Headline(props: ViewProps) {
  const { finding, facts, locale } = props;
  const { plan, budget } = finding;
  const say = messages.readings;
  const money = (amount: number) => formatMoneyShort(amount, plan.currency, locale);
  const mark = (range: string) =>
    finding.state === 'incomplete' ? (
      <>
        <Status shape="np">{messages.example}</Status> {range}
      </>
    ) : (
      range
    );
  const { hardeningShare: share, total, cashFlow } = budget;
  const { low, high } = facts.stages.hardeningShare;
  const months = cashFlow.months.length - 1;
  return (
    <Readings
      of={[
        ...timelineReadings(finding, facts, locale),
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
      ]}
    />
  );
}
