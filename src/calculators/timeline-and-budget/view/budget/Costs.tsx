/** Costs that come once, and the contingency. */

import { currencySymbol, formatMoney } from '../../../../domain/text/format.ts';
import { newId } from '../../../../shell/keep/new-id.ts';
import { Field } from '../../../../ui/field/Field.tsx';
import { NumberField } from '../../../../ui/field/NumberField.tsx';
import { tableRoles } from '../../../../ui/table-roles.ts';
import { ownOneOffs, setBudget, setOneOff } from '../../model/edits.ts';
import { LIMITS, MAX_ITEMS } from '../../model/limits.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';
import { RangeCells } from '../RangeCells.tsx';
import { StageChoice } from '../StageChoice.tsx';
import type { ViewProps } from '../view-props.ts';
import { FigureHeads } from './FigureRow.tsx';
import { Origin } from './Origin.tsx';

export function Costs({ answers, facts, finding, locale, readOnly, onChange }: ViewProps) {
  const { plan } = finding;
  const say = moneyMessages.oneOffs;
  const units = [plan.currency, currencySymbol(plan.currency, locale)];
  return (
    <section class="sec timeline-and-budget-inputs" aria-labelledby="timeline-and-budget-costs">
      <h2 id="timeline-and-budget-costs">{say.title}</h2>
      <table {...tableRoles.table} class="cards timeline-and-budget-rows timeline-and-budget-tight">
        <FigureHeads name={say.name} />
        <tbody {...tableRoles.group}>
          {plan.oneOffs.map((cost) => (
            <tr key={cost.id} {...tableRoles.row}>
              <th {...tableRoles.rowHead} class="timeline-and-budget-name">
                <div class="timeline-and-budget-line">
                  <Field
                    label={say.name}
                    value={cost.name}
                    maxLength={120}
                    tooLong={(length) => `${length} / 120`}
                    readOnly={readOnly}
                    onChange={(name) => onChange(setOneOff(answers, plan, cost.id, { name }), `cost-name:${cost.id}`)}
                  />
                  {!readOnly && (
                    <button
                      type="button"
                      class="btn"
                      aria-label={moneyMessages.team.remove(cost.name)}
                      onClick={() => {
                        const rest = ownOneOffs(answers, plan).filter(({ id }) => id !== cost.id);
                        onChange(setBudget(answers, { oneOffs: rest }));
                      }}
                    >
                      ×
                    </button>
                  )}
                </div>
                <StageChoice
                  label={`${say.stage}: ${cost.name}`}
                  stages={plan.stages}
                  value={plan.stages[cost.stage]!.id}
                  readOnly={readOnly}
                  onChange={(stage) => onChange(setOneOff(answers, plan, cost.id, { stage }))}
                />
                {!cost.own && (
                  <Origin facts={facts} id={facts.budget.oneOffs.find(({ id }) => id === cost.id)?.origin ?? ''} />
                )}
              </th>
              <RangeCells
                range={cost.amount}
                own={cost.own}
                label={(end) => moneyMessages.amount(cost.name, end, plan.currency)}
                max={LIMITS.money}
                decimals={2}
                units={units}
                show={(amount) => formatMoney(amount, plan.currency, locale)}
                locale={locale}
                readOnly={readOnly}
                onChange={(amount) => onChange(setOneOff(answers, plan, cost.id, { amount }), `cost:${cost.id}`)}
                onClear={() => undefined}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {!readOnly && plan.oneOffs.length < MAX_ITEMS.oneOffs && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            const costs = ownOneOffs(answers, plan);
            const cost = { id: newId(costs), name: say.newCost, stage: 'hardening' };
            onChange(setBudget(answers, { oneOffs: [...costs, cost] }));
          }}
        >
          {say.add}
        </button>
      )}
      <div class="timeline-and-budget-single">
        <NumberField
          label={say.contingency}
          labelShown
          value={Math.round(plan.contingency * 1e6) / 1e4}
          unit="%"
          min={0}
          max={LIMITS.contingency}
          locale={locale}
          readOnly={readOnly}
          onChange={(contingency) => onChange(setBudget(answers, { contingency }), 'contingency')}
          onClear={() => onChange(setBudget(answers, { contingency: undefined }))}
        />
        <p class="src">{say.contingencyNote}</p>
      </div>
    </section>
  );
}
