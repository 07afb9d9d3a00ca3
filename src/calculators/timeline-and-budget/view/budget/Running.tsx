/** What it costs to run and what it brings. */
import { formatMoney } from '../../../../domain/text/format.ts';
import { NumberField } from '../../../../ui/field/NumberField.tsx';
import { tableRoles } from '../../../../ui/table-roles.ts';
import { setFigure } from '../../model/edits.ts';
import { LIMITS } from '../../model/limits.ts';
import { BENEFIT, RUNNING, type RunningKey } from '../../model/plan.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';
import type { ViewProps } from '../view-props.ts';
import { FigureHeads, FigureRow, type FigureRowProps } from './FigureRow.tsx';

const KINDS: Record<RunningKey, { kind: FigureRowProps['kind']; max: number }> = {
  requests: { kind: 'number', max: LIMITS.requests },
  inputTokens: { kind: 'number', max: LIMITS.tokens },
  outputTokens: { kind: 'number', max: LIMITS.tokens },
  inputPrice: { kind: 'price', max: LIMITS.price },
  outputPrice: { kind: 'price', max: LIMITS.price },
  compute: { kind: 'money', max: LIMITS.money },
  tools: { kind: 'money', max: LIMITS.money },
  support: { kind: 'money', max: LIMITS.money },
  maintenance: { kind: 'number', max: LIMITS.fte },
};

export function Running(props: ViewProps) {
  const { answers, facts, finding, locale, readOnly, onChange } = props;
  const { plan } = finding;
  const { running, benefit } = moneyMessages;
  const percent = (fraction: number) => Math.round(fraction * 1e6) / 1e4;
  return (
    <div class="two timeline-and-budget-inputs">
      <section class="sec" aria-labelledby="timeline-and-budget-running">
        <h2 id="timeline-and-budget-running">{running.title}</h2>
        <p>{running.note}</p>
        <table {...tableRoles.table} class="cards timeline-and-budget-rows timeline-and-budget-tight">
          <FigureHeads name={plan.currency} />
          <tbody {...tableRoles.group}>
            {RUNNING.map((key) => (
              <FigureRow
                key={key}
                {...props}
                {...KINDS[key]}
                name={running.rows[key]}
                range={plan.running[key]}
                own={answers.budget.running[key] !== undefined}
                origin={facts.budget.running[key].origin}
                onRange={(range) => onChange(setFigure(answers, 'running', key, range), `running:${key}`)}
              />
            ))}
          </tbody>
        </table>
        <div class="timeline-and-budget-single">
          <NumberField
            label={running.growth}
            labelShown
            value={percent(plan.growth)}
            unit="%"
            min={0}
            max={LIMITS.growth}
            locale={locale}
            readOnly={readOnly}
            onChange={(growth) => onChange(setFigure(answers, 'running', 'growth', growth), 'growth')}
            onClear={() => onChange(setFigure(answers, 'running', 'growth', undefined))}
          />
          <NumberField
            label={running.maintenanceRate}
            labelShown
            value={answers.budget.running.maintenanceRate ?? null}
            placeholder={formatMoney(plan.maintenanceRate, plan.currency, locale)}
            min={0}
            max={LIMITS.rate}
            decimals={2}
            units={[plan.currency]}
            locale={locale}
            readOnly={readOnly}
            onChange={(rate) => onChange(setFigure(answers, 'running', 'maintenanceRate', rate), 'maintenance-rate')}
            onClear={() => onChange(setFigure(answers, 'running', 'maintenanceRate', undefined))}
          />
        </div>
      </section>
      <section class="sec" aria-labelledby="timeline-and-budget-benefit">
        <h2 id="timeline-and-budget-benefit">{benefit.title}</h2>
        <p>{benefit.note}</p>
        <table {...tableRoles.table} class="cards timeline-and-budget-rows timeline-and-budget-tight">
          <FigureHeads name={plan.currency} />
          <tbody {...tableRoles.group}>
            {BENEFIT.map((key) => (
              <FigureRow
                key={key}
                {...props}
                name={benefit.rows[key]}
                range={plan[key]}
                own={answers.budget.benefit[key] !== undefined}
                origin={facts.budget.benefit[key].origin}
                kind={key === 'annual' ? 'money' : 'percent'}
                max={key === 'annual' ? LIMITS.money : LIMITS.percent}
                onRange={(range) => onChange(setFigure(answers, 'benefit', key, range), `benefit:${key}`)}
              />
            ))}
          </tbody>
        </table>
        <div class="timeline-and-budget-single">
          <NumberField
            label={benefit.monthsToFull}
            labelShown
            value={plan.monthsToFull}
            units={['months', 'month']}
            min={0}
            max={LIMITS.months}
            locale={locale}
            readOnly={readOnly}
            onChange={(months) => onChange(setFigure(answers, 'benefit', 'monthsToFull', months), 'months-to-full')}
            onClear={() => onChange(setFigure(answers, 'benefit', 'monthsToFull', undefined))}
          />
          <NumberField
            label={benefit.discount}
            labelShown
            value={percent(plan.discount)}
            unit="%"
            min={0}
            max={LIMITS.percent}
            locale={locale}
            readOnly={readOnly}
            onChange={(discount) => onChange(setFigure(answers, 'benefit', 'discount', discount), 'discount')}
            onClear={() => onChange(setFigure(answers, 'benefit', 'discount', undefined))}
          />
        </div>
      </section>
    </div>
  );
}
