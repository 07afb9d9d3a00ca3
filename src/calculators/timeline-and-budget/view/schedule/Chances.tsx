/** The distribution to explore: how likely by when. */
import { useMemo } from 'preact/hooks';
import { formatDate, formatNumber } from '../../../../domain/text/format.ts';
import { Chart } from '../../../../ui/chart/Chart.tsx';
import { ChartPicture } from '../../../../ui/chart/ChartPicture.tsx';
import type { LineSpec } from '../../../../ui/chart/chart-spec.ts';
import { drawChanceLine } from '../../model/schedule/chance-line.ts';
import { makeCalendar } from '../../model/schedule/workdays.ts';
import { messages } from '../../words/en/messages.ts';
import { restMessages } from '../../words/en/rest-messages.ts';
import type { ViewProps } from '../view-props.ts';

const HEIGHT = 240;

export function Chances({ finding, locale }: ViewProps) {
  const { plan, timeline } = finding;
  const say = restMessages.chances;
  const line = useMemo(() => drawChanceLine(timeline.histogram), [timeline.histogram]);
  const calendar = useMemo(
    () => (plan.start ? makeCalendar(plan.start, plan.freezes) : null),
    [plan.start, plan.freezes],
  );
  const when = (weeks: number) =>
    calendar ? formatDate(calendar.finishDate(weeks), locale) : messages.stages.week(weeks, locale);
  const share = (index: number) => messages.percent(line.shares[index]!, locale);
  const read = (index: number) => say.point(share(index), when(line.weeks[index]!));
  const spec: LineSpec = useMemo(
    () => ({
      kind: 'lines',
      x: line.weeks,
      lines: [{ values: line.shares, role: 'accent' }],
      formatX: (weeks) => formatNumber(weeks, locale),
      formatY: (part) => messages.percent(part, locale),
      marks: [line.half, line.fourFifths].map((index) => ({ index, text: read(index) })),
      axis: say.axis,
    }),
    [line, calendar, locale],
  );
  const { p10, p50, p90 } = timeline.finish;
  const label = messages.finish.chart(when(p10), when(p50), when(p90));
  return (
    <section class="sec timeline-and-budget-chances" aria-labelledby="timeline-and-budget-chances">
      <h2 id="timeline-and-budget-chances">{say.title}</h2>
      <p>{say.note}</p>
      <figure>
        <Chart
          spec={spec}
          label={label}
          read={read}
          hint={label}
          height={HEIGHT}
          picture={<ChartPicture spec={spec} height={HEIGHT} label={label} />}
        />
      </figure>
      <details class="timeline-and-budget-how">
        <summary>{say.table}</summary>
        <table class="timeline-and-budget-tight">
          <thead>
            <tr>
              <th scope="col">{say.week}</th>
              {calendar && <th scope="col">{say.date}</th>}
              <th scope="col" class="n">
                {say.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {line.weeks.map((weeks, index) => (
              <tr key={weeks}>
                <th scope="row">{formatNumber(weeks, locale)}</th>
                {calendar && <td>{when(weeks)}</td>}
                <td class="n">{share(index)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
