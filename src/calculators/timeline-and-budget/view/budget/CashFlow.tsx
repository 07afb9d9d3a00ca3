import { useMemo, useState } from 'preact/hooks';
import { formatMoney, formatMoneyShort, formatMoneySigned, formatNumber } from '../../../../domain/text/format.ts';
import { Chart } from '../../../../ui/chart/Chart.tsx';
import { ChartPicture } from '../../../../ui/chart/ChartPicture.tsx';
import type { LineSpec } from '../../../../ui/chart/chart-spec.ts';
import { Choice } from '../../../../ui/field/Choice.tsx';
import { Scroll } from '../../../../ui/Scroll.tsx';
import { drawCashLine } from '../../model/budget/cash-line.ts';
import { messages } from '../../words/en/messages.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';
import { restMessages } from '../../words/en/rest-messages.ts';
import { HowComputed } from '../HowComputed.tsx';
import type { ViewProps } from '../view-props.ts';

const HEIGHT = 320;

export function CashFlow({ finding, locale }: ViewProps) {
  const [horizon, setHorizon] = useState<'12' | '36'>('36');
  const { plan, budget } = finding;
  const { cashFlow } = budget;
  const say = moneyMessages.cash;
  const months = Number(horizon);
  const last = cashFlow.months.length - 1;
  const signed = (amount: number) => formatMoneySigned(amount, plan.currency, locale);
  const exactly = (amount: number) => formatMoney(amount, plan.currency, locale);
  const share = (month: number) => messages.percent(cashFlow.brokenEvenBy[month] ?? 0, locale);

  const { spec, line } = useMemo(() => {
    const line = drawCashLine(finding, months);
    const even = cashFlow.breakEvenMonth;
    const end = line.months.length - 1;
    const marks = [
      { index: line.goLive, text: say.mark(say.goLive, signed(line.p50[line.goLive]!)) },
      ...(even !== null && even > 0 && even < months
        ? [
            {
              index: line.goLive + even,
              text: say.evenMark(even),
            },
          ]
        : []),
      { index: end, text: signed(line.p50[end]!) },
    ];
    const spec: LineSpec = {
      kind: 'lines',
      x: line.months,
      lines: [{ values: line.p50, role: 'accent' }],
      band: { low: line.p10, high: line.p90 },
      formatX: (x) => formatNumber(x, locale, 0),
      formatY: (y) => formatMoneyShort(y, plan.currency, locale),
      marks,
      axis: say.monthAxis,
    };
    return { spec, line };
  }, [finding, months, locale]);

  const at = cashFlow.months[months]!.cumulative;
  const label = say.chart(signed(line.p50[line.goLive]!), months, signed(at.p10), signed(at.p50), signed(at.p90));
  const read = (index: number) => {
    const when =
      index === 0
        ? say.kickoff
        : index < line.goLive
          ? restMessages.milestones.names.decision
          : index === line.goLive
            ? say.goLive
            : messages.readings.month(index - line.goLive);
    return say.read(when, signed(line.p50[index]!), signed(line.p10[index]!), signed(line.p90[index]!));
  };
  return (
    <section class="sec" aria-labelledby="timeline-and-budget-cash">
      <h2 id="timeline-and-budget-cash">{say.title}</h2>
      <p>
        {cashFlow.breakEvenMonth === null
          ? say.never(last, share(last))
          : say.even(cashFlow.breakEvenMonth, share(plan.months), plan.months)}
      </p>
      <div class="timeline-and-budget-view no-p">
        <Choice
          legend={say.view}
          name="timeline-and-budget-horizon"
          options={[
            ['12', say.views['12']],
            ['36', say.views['36']],
          ]}
          value={horizon}
          onChange={setHorizon}
        />
      </div>
      <figure>
        <Chart
          spec={spec}
          label={label}
          read={read}
          hint={say.caption}
          height={HEIGHT}
          picture={<ChartPicture spec={spec} height={HEIGHT} label={label} />}
        />
      </figure>
      <details class="timeline-and-budget-how">
        <summary>{say.table}</summary>
        <Scroll label={say.table}>
          <table class="timeline-and-budget-tight">
            <thead>
              <tr>
                {say.columns.map((column) => (
                  <th key={column} scope="col" class="n">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cashFlow.months.slice(0, months + 1).map(({ month, benefit, running, cumulative }) => (
                <tr key={month}>
                  <th scope="row" class="n">
                    {month === 0 ? say.goLive : month}
                  </th>
                  {[benefit, running, cumulative.p10, cumulative.p50, cumulative.p90].map((amount, place) => (
                    <td key={place} class="n">
                      {exactly(amount)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
      <HowComputed lines={[moneyMessages.how.benefit, moneyMessages.how.model, moneyMessages.how.breakEven(last)]} />
    </section>
  );
}
