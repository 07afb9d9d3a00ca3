import { useMemo, useState } from 'preact/hooks';
import { formatMoneyExactly, formatMoneyShort, formatNumber, formatPercent } from '../../../../domain/text/format.ts';
import { Chart } from '../../../../ui/chart/Chart.tsx';
import type { SpanSpec } from '../../../../ui/chart/chart-spec.ts';
import { Choice } from '../../../../ui/field/Choice.tsx';
import type { Driver, TornadoRow } from '../../model/budget/tornado.ts';
import { rankDrivers, type TornadoOf } from '../../model/budget/tornado-ranking.ts';
import { messages } from '../../words/en/messages.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';
import { restMessages } from '../../words/en/rest-messages.ts';
import { ColumnHeads } from '../ColumnHeads.tsx';
import { HowComputed } from '../HowComputed.tsx';
import type { ViewProps } from '../view-props.ts';
import { SpanPicture } from './SpanPicture.tsx';

const MAX_BARS = 10;
const BAR = 34;

export function Tornado({ finding, locale }: ViewProps) {
  const [of, setOf] = useState<TornadoOf>('total');
  const { plan, budget } = finding;
  const say = moneyMessages.tornado;
  const show = (value: number) =>
    of === 'total' ? formatMoneyShort(value, plan.currency, locale) : formatPercent(100 * value, locale);
  const ranked = useMemo(() => rankDrivers(budget.tornado, of), [budget.tornado, of]);
  const shown = ranked.slice(0, MAX_BARS);
  const middle = of === 'total' ? budget.total.p50 : (budget.roi?.p50 ?? 0);
  const spec: SpanSpec = useMemo(
    () => ({
      kind: 'spans',
      rows: shown.map(({ row, atLow, atHigh }) => ({ label: nameOf(row.driver), from: atLow, to: atHigh })),
      middle,
      format: show,
    }),
    [ranked, middle, locale],
  );
  const first = shown[0];
  const label = first ? say.chart(nameOf(first.row.driver), show(first.atLow), show(first.atHigh)) : say.none;
  const height = shown.length * BAR + 16;
  return (
    <section class="sec" aria-labelledby="timeline-and-budget-tornado">
      <h2 id="timeline-and-budget-tornado">{say.title}</h2>
      <p>{say.note}</p>
      {first ? (
        <>
          <div class="timeline-and-budget-view no-p">
            <Choice
              legend={say.view}
              name="timeline-and-budget-tornado-of"
              options={[
                ['total', say.views.total],
                ['roi', say.views.roi],
              ]}
              value={of}
              onChange={setOf}
            />
          </div>
          <figure>
            <Chart
              spec={spec}
              label={label}
              read={(index) => {
                const { row, atLow, atHigh } = shown[index]!;
                return say.driver(
                  nameOf(row.driver),
                  endsOf(row, plan.currency, locale),
                  messages.range(show(atLow), show(atHigh)),
                );
              }}
              hint={label}
              height={height}
              picture={<SpanPicture spec={spec} label={label} />}
            />
            {ranked.length > shown.length && <figcaption>{say.more(ranked.length - shown.length)}</figcaption>}
          </figure>
          <details class="timeline-and-budget-how">
            <summary>{say.table}</summary>
            <table class="timeline-and-budget-tight">
              <ColumnHeads columns={say.columns} />
              <tbody>
                {ranked.map(({ row, atLow, atHigh, width }) => (
                  <tr key={`${row.driver.kind} ${row.driver.id}`}>
                    <th scope="row">
                      {nameOf(row.driver)}
                      <small>{endsOf(row, plan.currency, locale)}</small>
                    </th>
                    <td class="n">{show(atLow)}</td>
                    <td class="n">{show(atHigh)}</td>
                    <td class="n">{show(width)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      ) : (
        <p>{say.none}</p>
      )}
      <HowComputed lines={[moneyMessages.how.tornado]} />
    </section>
  );
}

function nameOf(driver: Driver): string {
  if ('name' in driver) return driver.name || restMessages.settings.unnamed;
  return moneyMessages.tornado.drivers[driver.id];
}

/** What the driver goes from and to, in its own unit. */
function endsOf({ driver, low, high }: TornadoRow, currency: string, locale: string): string {
  const money =
    driver.kind === 'oneOff' ||
    ['inputPrice', 'outputPrice', 'compute', 'tools', 'support', 'annual'].includes(driver.id);
  const show = (value: number) =>
    money ? formatMoneyExactly(value, currency, locale, value < 100 ? 2 : 0) : formatNumber(value, locale, 2);
  const range = messages.range(show(low), show(high));
  if (driver.kind === 'stage' || driver.kind === 'risk') return moneyMessages.tornado.weeks(range);
  return driver.id === 'adoption' ? moneyMessages.tornado.percent(range) : range;
}
