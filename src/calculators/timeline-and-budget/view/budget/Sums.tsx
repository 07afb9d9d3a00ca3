/** Plain addition beside the simulation, and what other projects turned out to be. */
import { formatMoneyShort, formatNumber, formatPercent } from '../../../../domain/text/format.ts';
import { Status } from '../../../../ui/Status.tsx';
import { outsideView } from '../../model/budget/outside-view.ts';
import { messages } from '../../words/en/messages.ts';
import { restMessages } from '../../words/en/rest-messages.ts';
import { ColumnHeads } from '../ColumnHeads.tsx';
import { HowComputed } from '../HowComputed.tsx';
import type { ViewProps } from '../view-props.ts';

export function Sums({ finding, facts, locale }: ViewProps) {
  const { plan, timeline } = finding;
  const { sums } = timeline;
  const say = restMessages.sums;
  const { typicalWeeks } = facts.stages;
  const pilot = plan.stages.find(({ id }) => id === 'pilot-execution')!;
  const number = (weeks: number) => formatNumber(weeks, locale);
  const rows: readonly (readonly [string, number, number | null, number])[] = [
    [say.sequential, sums.sequential.low, sums.sequential.likely, sums.sequential.high],
    [say.overlaps(sums.overlaps, locale), sums.overlapped.low, sums.overlapped.likely, sums.overlapped.high],
    [say.shortPilot(pilot.weeks.low, locale), sums.shortPilot.low, null, sums.shortPilot.high],
    [say.typical, typicalWeeks.low, null, typicalWeeks.high],
  ];
  return (
    <div class="two">
      <section class="sec" aria-labelledby="timeline-and-budget-sums">
        <h2 id="timeline-and-budget-sums">{say.title}</h2>
        <table class="timeline-and-budget-tight">
          <ColumnHeads columns={say.columns} />
          <tbody>
            {rows.map(([name, low, likely, high]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="n">{number(low)}</td>
                <td class="n">{likely === null ? '' : number(likely)}</td>
                <td class="n">{number(high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="src after">{say.note}</p>
        <HowComputed
          lines={[
            restMessages.how.simulation(formatNumber(10_000, locale)),
            restMessages.how.together(formatNumber(plan.correlation, locale)),
            restMessages.how.risks,
            restMessages.how.calendar,
            restMessages.how.rounding,
          ]}
        />
      </section>
      <Outside {...{ finding, facts, locale }} />
    </div>
  );
}

function Outside({ finding, facts, locale }: Pick<ViewProps, 'finding' | 'facts' | 'locale'>) {
  const { outsideView: figures } = facts.budget;
  const applied = outsideView(finding, figures);
  const say = restMessages.outside;
  const percent = (value: number) => formatPercent(value, locale);
  return (
    <section class="sec timeline-and-budget-outside" aria-labelledby="timeline-and-budget-outside">
      <h2 id="timeline-and-budget-outside">{say.title}</h2>
      <p>
        {say.text(
          formatNumber(figures.projects, locale),
          percent(figures.overrun),
          figures.tailShare,
          percent(figures.tailCost),
          percent(figures.tailSchedule),
        )}{' '}
        <a href={`${import.meta.env.BASE_URL.replace(/\/$/, '')}/playbook/sources/#${figures.source}`}>{say.source}</a>
      </p>
      <p class="timeline-and-budget-say">
        {say.applied(
          messages.weeks(applied.weeks, locale),
          formatMoneyShort(applied.total, finding.plan.currency, locale),
          finding.plan.months,
        )}
      </p>
      {finding.state === 'incomplete' && (
        <p>
          <Status shape="np">{messages.example}</Status>
        </p>
      )}
    </section>
  );
}
