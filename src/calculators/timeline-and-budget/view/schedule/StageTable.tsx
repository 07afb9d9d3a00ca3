/** Six rows: what the visitor says on the left, what follows from it on the right. */
import { formatDate, formatPlain } from '../../../../domain/text/format.ts';
import { NumberField } from '../../../../ui/field/NumberField.tsx';
import { tableRoles } from '../../../../ui/table-roles.ts';
import { setStage } from '../../model/edits.ts';
import type { StageFinding } from '../../model/finding.ts';
import { LIMITS } from '../../model/limits.ts';
import { ENDS, type End } from '../../model/three-points.ts';
import { messages } from '../../words/en/messages.ts';
import { RangeCells } from '../RangeCells.tsx';
import type { ViewProps } from '../view-props.ts';
import { FinishPicture } from './FinishPicture.tsx';
import { GanttAxis, GanttBar } from './Gantt.tsx';

const WEEKS = ['weeks', 'week', 'wk', 'w'];

export function StageTable(props: ViewProps) {
  const { answers, facts, finding, locale, readOnly, onChange } = props;
  const { plan, timeline } = finding;
  const say = messages.stages;
  const { axis } = timeline;
  const sequential = answers.timeline.strictlySequential ?? false;

  return (
    <section class="panel timeline-and-budget-panel" aria-labelledby="timeline-and-budget-stages">
      <header>
        <h2 class="h-ui" id="timeline-and-budget-stages">
          {say.title(plan.stages.length, plan.start && formatDate(plan.start, locale))}
        </h2>
        <span class="src">{say.yours}</span>
      </header>
      <table {...tableRoles.table} class="timeline-and-budget-gantt">
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHead}>{say.stage}</th>
            {ENDS.map((end) => (
              <th key={end} {...tableRoles.columnHead} class="n">
                {messages.ends[end]}
              </th>
            ))}
            <th {...tableRoles.columnHead} class="n" title={say.overlapHint}>
              {say.overlap}
            </th>
            <th {...tableRoles.columnHead} class="timeline-and-budget-axis">
              <GanttAxis axis={axis} locale={locale} />
            </th>
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {timeline.stages.map((stage, place) => {
            const planned = plan.stages[place]!;
            return (
              <tr key={stage.id} {...tableRoles.row}>
                <th {...tableRoles.rowHead}>{stage.name}</th>
                <RangeCells
                  range={planned.weeks}
                  own
                  label={(end: End) => say.field(stage.name, end)}
                  max={LIMITS.weeks}
                  decimals={2}
                  units={WEEKS}
                  locale={locale}
                  readOnly={readOnly}
                  onChange={(weeks) => onChange(setStage(answers, stage.id, { weeks }), `weeks:${stage.id}`)}
                  onClear={() => onChange(setStage(answers, stage.id, { weeks: undefined }))}
                />
                <td {...tableRoles.cell} class="n timeline-and-budget-in" data-l={say.overlap}>
                  {place > 0 && (
                    <NumberField
                      label={say.overlapField(stage.name)}
                      value={planned.overlap}
                      min={0}
                      max={LIMITS.weeks}
                      decimals={2}
                      units={WEEKS}
                      placeholder={formatPlain(facts.stages.stages[place]!.overlap, locale)}
                      locale={locale}
                      readOnly={readOnly || sequential}
                      onChange={(overlap) => onChange(setStage(answers, stage.id, { overlap }), `overlap:${stage.id}`)}
                      onClear={() => onChange(setStage(answers, stage.id, { overlap: undefined }))}
                    />
                  )}
                </td>
                <td {...tableRoles.cell} class="timeline-and-budget-bar">
                  <span class="vh">{rowWords(stage, locale)}</span>
                  <GanttBar stage={stage} axis={axis} locale={locale} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="src">{say.key}</p>
      <FinishPicture {...props} />
    </section>
  );
}

function rowWords({ name, start, finish, dates }: StageFinding, locale: string): string {
  const day = (date: string | undefined, weeks: number) =>
    date ? formatDate(date, locale) : messages.stages.week(weeks, locale);
  return messages.stages.row(
    name,
    day(dates?.start, start),
    day(dates?.finish.p50, finish.p50),
    day(dates?.finish.p10, finish.p10),
    day(dates?.finish.p90, finish.p90),
  );
}
