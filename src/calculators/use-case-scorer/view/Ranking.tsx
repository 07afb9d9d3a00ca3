import { formatNumber } from '../../../domain/text/format.ts';
import { CopyButton } from '../../../ui/CopyButton.tsx';
import { Icon } from '../../../ui/Status.tsx';
import { tableRoles } from '../../../ui/table-roles.ts';
import * as edit from '../model/edits.ts';
import type { UseCaseFinding } from '../model/finding.ts';
import { findingMessages as say } from '../words/en/finding-messages.ts';
import { messages } from '../words/en/messages.ts';
import { formatShare } from '../words/format-share.ts';
import { shownName } from '../words/names.ts';
import { reason } from '../words/reason.ts';
import { ownChange } from '../words/sentences.ts';
import { VerdictStatus } from './VerdictStatus.tsx';
import type { ViewProps } from './view-props.ts';

export function Ranking(props: ViewProps) {
  const { answers, finding, facts, locale, readOnly, onChange } = props;
  const ranked = finding.useCases.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return (
    <table {...tableRoles.table} class="use-case-scorer-rank">
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.columnHead}>
            <span class="vh">{say.rank}</span>
          </th>
          <th {...tableRoles.columnHead}>{messages.form.useCase}</th>
          <th {...tableRoles.columnHead} class="n">
            {say.weightedScore}
          </th>
          <th {...tableRoles.columnHead}>{say.share}</th>
          <th {...tableRoles.columnHead}>{say.change}</th>
          <th {...tableRoles.columnHead}>
            <span class="vh">{say.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {ranked.map((useCase) => {
          const name = shownName(finding, useCase.id);
          const chosen = finding.chosen === useCase.id;
          return (
            <tr key={useCase.id} {...tableRoles.row} class={chosen ? 'is-chosen' : ''}>
              <td {...tableRoles.cell} class="use-case-scorer-place">
                {useCase.rank}
              </td>
              <th {...tableRoles.rowHead}>
                <bdi>{name}</bdi>
                <small>
                  <VerdictStatus verdict={useCase.verdict} /> {reason(useCase, facts, locale)}
                </small>
              </th>
              <td {...tableRoles.cell} class="n">
                {useCase.weightedScore === null ? '–' : formatNumber(useCase.weightedScore, locale, 2)}
              </td>
              <td {...tableRoles.cell} class="use-case-scorer-bar">
                <ShareBar useCase={useCase} locale={locale} />
              </td>
              <td {...tableRoles.cell} class="use-case-scorer-why">
                {finding.state === 'complete' && useCase.weightedScore !== null
                  ? ownChange(finding, useCase.id, useCase.change, facts)
                  : ''}
              </td>
              <td {...tableRoles.cell} class="use-case-scorer-do">
                <button
                  type="button"
                  class="btn"
                  aria-pressed={chosen}
                  aria-label={say.chooseLabel(name, chosen)}
                  disabled={readOnly}
                  onClick={() => onChange(edit.choose(answers, chosen ? null : useCase.id))}
                >
                  {chosen && <Icon shape="tick" />}
                  {chosen ? say.chosen : say.choose}
                </button>
                <CopyButton
                  text={useCase.vector}
                  label={say.copyVector}
                  name={say.copyVectorLabel(name)}
                  copied={say.copied}
                  refused={say.copyRefused}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Part of the cell that a bar may fill: the rest is for the figure beside it. */
const FULL = 86;

/** Geometry in percent of the cell: the text keeps its size at every width. */
function ShareBar({ useCase, locale }: { readonly useCase: UseCaseFinding; readonly locale: string }) {
  const share = useCase.firstRankAcceptability;
  if (share === null) return null;
  const text = formatShare(share, locale);
  const width = `${share * FULL}%`;
  return (
    <svg class="chart" height="24" role="img" aria-label={say.shareLabel(text)}>
      <rect class="f-rule" y="11.5" width={`${FULL}%`} height="1" />
      <rect class={useCase.rank === 1 ? 'f-accent' : 'f-ink'} y="6" width={width} height="12" />
      <text class="b halo" x={width} dx="8" y="16">
        {text}
      </text>
    </svg>
  );
}
