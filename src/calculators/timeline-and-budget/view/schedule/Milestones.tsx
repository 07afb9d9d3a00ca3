import { formatDate } from '../../../../domain/text/format.ts';
import { messages } from '../../words/en/messages.ts';
import { restMessages } from '../../words/en/rest-messages.ts';
import { criterionOf, titleOf } from '../../words/milestone-words.ts';
import type { ViewProps } from '../view-props.ts';

export function Milestones({ finding, locale }: ViewProps) {
  const say = restMessages.milestones;
  return (
    <section class="sec" aria-labelledby="timeline-and-budget-milestones">
      <h2 id="timeline-and-budget-milestones">{say.title}</h2>
      <p>
        {say.note} {finding.plan.start ? '' : say.noStart}
      </p>
      <table class="cards timeline-and-budget-tight timeline-and-budget-milestones">
        <thead>
          <tr>
            {say.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {finding.timeline.milestones.map((one) => (
            <tr key={`${one.id} ${one.step}`}>
              <th scope="row">{titleOf(one)}</th>
              <td>
                {one.date
                  ? formatDate(one.date, locale, 'full')
                  : messages.stages.week(Math.round(one.weeks * 10) / 10, locale)}
              </td>
              <td>{criterionOf(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
