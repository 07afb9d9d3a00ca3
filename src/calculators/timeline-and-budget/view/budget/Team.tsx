/** Roles by stage: rates and full-time equivalents in, person-weeks and cost out. */
import {
  currencySymbol,
  formatMoney,
  formatMoneyShort,
  formatNumber,
  formatPlain,
} from '../../../../domain/text/format.ts';
import { newId } from '../../../../shell/keep/new-id.ts';
import { Field } from '../../../../ui/field/Field.tsx';
import { NumberField } from '../../../../ui/field/NumberField.tsx';
import { tableRoles } from '../../../../ui/table-roles.ts';
import { ownTeam, setBudget, setFte, setRole } from '../../model/edits.ts';
import { LIMITS, MAX_ITEMS } from '../../model/limits.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';
import type { ViewProps } from '../view-props.ts';
import { Origin } from './Origin.tsx';

export function Team(props: ViewProps) {
  const { answers, facts, finding, locale, readOnly, onChange } = props;
  const { plan, timeline } = finding;
  const say = moneyMessages.team;
  const money = (amount: number) => formatMoney(amount, plan.currency, locale);
  const symbol = currencySymbol(plan.currency, locale);
  return (
    <section class="sec timeline-and-budget-team-part" aria-labelledby="timeline-and-budget-team">
      <h2 id="timeline-and-budget-team">{say.title}</h2>
      <p>{say.note}</p>
      <table {...tableRoles.table} class="timeline-and-budget-team timeline-and-budget-tight">
        <thead {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHead}>{say.role}</th>
            <th {...tableRoles.columnHead} class="n">
              {say.rate}
            </th>
            {plan.stages.map(({ id, name }) => (
              <th key={id} {...tableRoles.columnHead} class="n">
                {name}
              </th>
            ))}
            <th {...tableRoles.columnHead}>
              <span class="vh">{say.remove('')}</span>
            </th>
          </tr>
        </thead>
        <tbody {...tableRoles.group}>
          {plan.team.map((role) => (
            <tr key={role.id} {...tableRoles.row}>
              <th {...tableRoles.rowHead} class="timeline-and-budget-name">
                <Field
                  label={say.nameField}
                  value={role.name}
                  maxLength={120}
                  tooLong={(length) => `${length} / 120`}
                  readOnly={readOnly}
                  onChange={(name) => onChange(setRole(answers, plan, role.id, { name }), `role-name:${role.id}`)}
                />
                {!role.ownRate && (
                  <Origin facts={facts} id={facts.budget.team.find(({ id }) => id === role.id)?.origin ?? ''} />
                )}
              </th>
              <td {...tableRoles.cell} class="n timeline-and-budget-in" data-l={say.rate}>
                <NumberField
                  label={say.rateField(role.name, plan.currency)}
                  value={role.ownRate ? role.rate : null}
                  placeholder={formatPlain(role.rate, locale)}
                  min={0}
                  max={LIMITS.rate}
                  decimals={2}
                  units={[symbol, plan.currency]}
                  show={money}
                  locale={locale}
                  readOnly={readOnly}
                  onChange={(rate) => onChange(setRole(answers, plan, role.id, { rate }), `rate:${role.id}`)}
                />
              </td>
              {plan.stages.map((stage, place) => (
                <td key={stage.id} {...tableRoles.cell} class="n timeline-and-budget-in" data-l={stage.name}>
                  <NumberField
                    label={say.fteField(role.name, stage.name)}
                    value={role.ownFte[place] ? role.fte[place]! : null}
                    placeholder={formatPlain(role.fte[place]!, locale)}
                    min={0}
                    max={LIMITS.fte}
                    decimals={2}
                    locale={locale}
                    readOnly={readOnly}
                    onChange={(fte) =>
                      onChange(setFte(answers, plan, role.id, stage.id, fte), `fte:${role.id}:${stage.id}`)
                    }
                  />
                </td>
              ))}
              <td {...tableRoles.cell} class="timeline-and-budget-remove">
                {!readOnly && (
                  <button
                    type="button"
                    class="btn"
                    aria-label={say.remove(role.name)}
                    onClick={() =>
                      onChange(setBudget(answers, { team: ownTeam(answers, plan).filter(({ id }) => id !== role.id) }))
                    }
                  >
                    ×
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot {...tableRoles.group}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.rowHead} colSpan={2}>
              {say.effort}
            </th>
            {timeline.stages.map(({ id, name, effort }) => (
              <td key={id} {...tableRoles.cell} class="n" data-l={name}>
                {formatNumber(effort, locale, 2)}
              </td>
            ))}
            <td {...tableRoles.cell} />
          </tr>
          <tr {...tableRoles.row}>
            <th {...tableRoles.rowHead} colSpan={2}>
              {say.cost}
            </th>
            {timeline.stages.map(({ id, name, cost }) => (
              <td key={id} {...tableRoles.cell} class="n" data-l={name}>
                {formatMoneyShort(cost.p50, plan.currency, locale)}
              </td>
            ))}
            <td {...tableRoles.cell} />
          </tr>
        </tfoot>
      </table>
      {!readOnly && plan.team.length < MAX_ITEMS.team && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            const team = ownTeam(answers, plan);
            const fte = Object.fromEntries(plan.stages.map(({ id }) => [id, 0]));
            onChange(setBudget(answers, { team: [...team, { id: newId(team), name: say.newRole, fte }] }));
          }}
        >
          {say.add}
        </button>
      )}
    </section>
  );
}
