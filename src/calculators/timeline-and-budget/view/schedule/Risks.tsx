import { Field } from '../../../../ui/field/Field.tsx';
import { NumberField } from '../../../../ui/field/NumberField.tsx';
import { tableRoles } from '../../../../ui/table-roles.ts';
import { setRisk, setTimeline } from '../../model/edits.ts';
import { LIMITS } from '../../model/limits.ts';
import { ENDS } from '../../model/three-points.ts';
import { messages } from '../../words/en/messages.ts';
import { restMessages } from '../../words/en/rest-messages.ts';
import { RangeCells } from '../RangeCells.tsx';
import { StageChoice } from '../StageChoice.tsx';
import type { ViewProps } from '../view-props.ts';

export function Risks({ answers, finding, locale, readOnly, onChange }: ViewProps) {
  const { risks } = answers.timeline;
  const say = restMessages.settings;
  if (risks.length === 0) return null;
  return (
    <table {...tableRoles.table} class="cards timeline-and-budget-rows timeline-and-budget-tight">
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.columnHead}>{say.risk}</th>
          <th {...tableRoles.columnHead} class="n">
            {say.probability}
          </th>
          {ENDS.map((end) => (
            <th key={end} {...tableRoles.columnHead} class="n">
              {messages.ends[end]}
            </th>
          ))}
          <th {...tableRoles.columnHead}>
            <span class="vh">{say.removeShort}</span>
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {risks.map((risk) => {
          const name = risk.name || say.unnamed;
          return (
            <tr key={risk.id} {...tableRoles.row}>
              <td {...tableRoles.cell} class="timeline-and-budget-name">
                <Field
                  label={say.risk}
                  value={risk.name}
                  maxLength={120}
                  tooLong={(length) => `${length} / 120`}
                  readOnly={readOnly}
                  onChange={(text) => onChange(setRisk(answers, risk.id, { name: text }), `risk-name:${risk.id}`)}
                />
                <StageChoice
                  label={`${say.riskStage}: ${name}`}
                  stages={finding.plan.stages}
                  value={risk.stage}
                  readOnly={readOnly}
                  onChange={(stage) => onChange(setRisk(answers, risk.id, { stage }))}
                />
              </td>
              <td {...tableRoles.cell} class="n timeline-and-budget-in" data-l={say.probability}>
                <NumberField
                  label={say.probabilityField(name)}
                  value={risk.probability}
                  unit="%"
                  min={0}
                  max={LIMITS.percent}
                  locale={locale}
                  readOnly={readOnly}
                  onChange={(probability) => onChange(setRisk(answers, risk.id, { probability }), `risk-p:${risk.id}`)}
                />
              </td>
              <RangeCells
                range={risk.delay}
                own
                label={(end) => say.delayField(name, end)}
                max={LIMITS.weeks}
                decimals={2}
                units={['weeks', 'week', 'w']}
                locale={locale}
                readOnly={readOnly}
                onChange={(delay) => onChange(setRisk(answers, risk.id, { delay }), `risk-delay:${risk.id}`)}
                onClear={() => undefined}
              />
              <td {...tableRoles.cell} class="timeline-and-budget-remove">
                {!readOnly && (
                  <button
                    type="button"
                    class="btn"
                    aria-label={say.remove(name)}
                    onClick={() => onChange(setTimeline(answers, { risks: risks.filter(({ id }) => id !== risk.id) }))}
                  >
                    ×
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
