import type { LEVELS } from '../../../../domain/level.ts';
import { formatNumber, formatPercent } from '../../../../domain/text/format.ts';
import { BulletGraph, BulletHeads } from '../../../../ui/chart/BulletGraph.tsx';
import { tableRoles } from '../../../../ui/table-roles.ts';
import type { Group } from '../../model/finding.ts';
import { sideOf } from '../../model/levels.ts';
import type { MetricFinding } from '../../model/proof.ts';
import { findingMessages, tableMessages } from '../../words/en/finding-messages.ts';
import { messages } from '../../words/en/messages.ts';
import { amountText, boundText, caution, levelsText, todayText, worstSliceText } from '../../words/metric-text.ts';
import { metricName } from '../../words/sentences.ts';
import { showMark, showReading, unitOf } from '../../words/show.ts';
import type { ViewProps } from '../view-props.ts';
import { StandingMark } from './StandingMark.tsx';

const say = tableMessages;

/** Every metric against its marks, by category. Rows and cells keep their roles where the table becomes a list. */
export function StandingTable({ finding, facts, locale, place }: ViewProps) {
  const confidence = formatPercent(facts.metrics.confidence, locale, 1);
  return (
    <>
      <table class="go-no-go-table" {...tableRoles.table} aria-labelledby={`go-no-go-${place}-metrics`}>
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHead}>{say.metric}</th>
            <th {...tableRoles.columnHead} class="n">
              {say.measured}
              <small>{say.bound(confidence)}</small>
            </th>
            <th {...tableRoles.columnHead}>{say.sample}</th>
            <th {...tableRoles.columnHead} class="go-no-go-marks">
              <BulletHeads
                below={say.belowFloor}
                heads={[messages.levels.floor, messages.levels.target, messages.levels.stretch]}
              />
              <span class="vh">{say.marks}</span>
            </th>
            <th {...tableRoles.columnHead}>{say.standing}</th>
          </tr>
        </thead>
        {finding.groups.map((group) => (
          <GroupRows key={group.category?.id ?? ''} group={group} locale={locale} />
        ))}
      </table>
      <p class="src after">{say.key(confidence)}</p>
    </>
  );
}

function GroupRows({ group, locale }: { readonly group: Group; readonly locale: string }) {
  return (
    <tbody {...tableRoles.group}>
      <tr {...tableRoles.row} class="go-no-go-group">
        <th {...tableRoles.rowHead} scope="rowgroup" colSpan={5}>
          {group.category?.name ?? findingMessages.otherCategory}
          {group.metrics.length === 0 && <small>{say.noMetric}</small>}
        </th>
      </tr>
      {group.metrics.map((one) => (
        <Row key={one.metric.id} finding={one} locale={locale} />
      ))}
    </tbody>
  );
}

function Row({ finding, locale }: { readonly finding: MetricFinding; readonly locale: string }) {
  const { metric, value, evidence, places, standing } = finding;
  const label = (level: (typeof LEVELS)[number]): string =>
    metric[level] === null ? '–' : showMark(metric[level], unitOf(metric), locale);
  const notes = [caution(finding), worstSliceText(finding, locale)].filter(Boolean);
  const today = todayText(finding, locale);
  const look =
    standing === 'below-floor'
      ? 'failed'
      : standing === 'too-early' || standing === 'not-proven' || standing === 'face-value'
        ? 'unproven'
        : 'proven';
  return (
    <tr {...tableRoles.row}>
      <th {...tableRoles.rowHead} dir="auto">
        {metricName(metric)}
        {sideOf(metric) === 'lower' && <small>{findingMessages.directions.lower}</small>}
        {notes.map((note) => (
          <small key={note}>{note}</small>
        ))}
      </th>
      <td {...tableRoles.cell} class="n go-no-go-value">
        <b>{value === null ? '–' : showReading(value, metric, locale)}</b>
        <small>{boundText(finding, locale)}</small>
        {today && (
          <small>
            {say.today} {today}
          </small>
        )}
      </td>
      <td {...tableRoles.cell} class="src go-no-go-sample">
        {evidence?.kind === 'sample' && (
          <>
            {amountText(evidence.cases, metric, locale)}
            {evidence.effectiveCases < evidence.cases && (
              <small>{say.worth(formatNumber(evidence.effectiveCases, locale, 0))}</small>
            )}
          </>
        )}
        {evidence?.kind === 'face-value' && (finding.acceptedAtFaceValue ? say.accepted : say.noSample)}
      </td>
      <td {...tableRoles.cell} class="go-no-go-marks">
        <BulletGraph
          value={places?.value ?? null}
          bound={places?.bound ?? null}
          look={look}
          labels={[label('floor'), label('target'), label('stretch')]}
        />
        <span class="vh">{levelsText(metric, locale)}</span>
      </td>
      <td {...tableRoles.cell} class="go-no-go-standing">
        <StandingMark finding={finding} />
      </td>
    </tr>
  );
}
