/** Each result with its range, and how it is computed. */
import { formatMoney, formatMoneyExactly, formatNumber, formatPercent } from '../../../../domain/text/format.ts';
import { CurrencyField } from '../../../../ui/field/CurrencyField.tsx';
import { Scroll } from '../../../../ui/Scroll.tsx';
import { setBudget } from '../../model/edits.ts';
import type { MoneySpread } from '../../model/finding.ts';
import type { Spread } from '../../model/spread.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';
import { HowComputed } from '../HowComputed.tsx';
import type { ViewProps } from '../view-props.ts';

export function Totals(props: ViewProps) {
  const { answers, finding, facts, locale, readOnly, onChange } = props;
  const { plan, budget } = finding;
  const say = moneyMessages.totals;
  const how = moneyMessages.how;
  const money = (amount: number) => formatMoney(amount, plan.currency, locale);
  const share = (part: number) => formatPercent(100 * part, locale);
  const months = plan.months;
  const row = (
    name: string,
    spread: Spread | MoneySpread | null,
    show: (value: number) => string = money,
    look = '',
  ) => (
    <tr class={look}>
      <th scope="row">{name}</th>
      <td class="n">{spread ? show(spread.p10) : say.none}</td>
      <td class="n">{spread ? show(spread.p50) : say.none}</td>
      <td class="n">{spread ? show(spread.p90) : say.none}</td>
      <td class="n timeline-and-budget-second">
        {spread && 'bounds' in spread ? `${show(spread.bounds.low)} / ${show(spread.bounds.high)}` : ''}
      </td>
    </tr>
  );
  return (
    <section class="sec" aria-labelledby="timeline-and-budget-totals">
      <h2 id="timeline-and-budget-totals">{say.title}</h2>
      <p>{say.note}</p>
      <div class="timeline-and-budget-currency">
        <CurrencyField
          label={moneyMessages.currency}
          hint={moneyMessages.currencyNote}
          fault={moneyMessages.badCurrency}
          currency={plan.currency}
          readOnly={readOnly}
          onChange={(code) =>
            onChange(setBudget(answers, { currency: code === facts.budget.currency ? undefined : code }), 'currency')
          }
        />
      </div>
      <Scroll label={say.table}>
        <table class="timeline-and-budget-tight timeline-and-budget-totals">
          <thead>
            <tr>
              <td />
              {say.columns.slice(1).map((column) => (
                <th key={column} scope="col" class="n">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(say.rows.pilot, budget.pilot)}
            {row(say.rows.production, budget.production)}
            {row(say.rows.running(months), budget.running)}
            {row(say.rows.total, budget.total, money, 'timeline-and-budget-sum')}
            {row(say.rows.benefit(months), budget.benefit)}
            {row(say.rows.net, budget.net, money, 'timeline-and-budget-sum')}
            {row(say.rows.roi(months), budget.roi, share)}
            {row(say.rows.npv, budget.npv)}
            {row(say.rows.delay, budget.costOfDelay)}
            {row(say.rows.each, budget.perTransaction, (one) => formatMoneyExactly(one, plan.currency, locale, 4))}
            {row(say.rows.effort, budget.effort, (weeks) => formatNumber(weeks, locale))}
            {row(say.rows.share, budget.hardeningShare, (percent) => formatPercent(percent, locale))}
          </tbody>
        </table>
      </Scroll>
      <HowComputed
        lines={[
          how.month,
          how.stageCost,
          how.effort,
          how.usage(facts.stages.rollout.map((step) => formatPercent(step.usage, locale)).join(', ')),
          how.model,
          how.fixed,
          how.benefit,
          how.total(months),
          how.npv(formatPercent(100 * plan.discount, locale, 1)),
          how.delay,
        ]}
      >
        <Inputs {...props} />
      </HowComputed>
    </section>
  );
}

/** The inputs that went in, stage by stage. */
function Inputs({ finding, locale }: ViewProps) {
  const { plan, timeline } = finding;
  const number = (value: number) => formatNumber(value, locale, 2);
  const exactly = (amount: number) => formatMoneyExactly(amount, plan.currency, locale);
  return (
    <>
      <p>{moneyMessages.how.inputs}</p>
      <ul>
        {plan.stages.map((stage, place) => (
          <li key={stage.id}>
            {stage.name}: {number(stage.fte)} × {number(stage.weeks.likely)} = {number(timeline.stages[place]!.effort)};{' '}
            {exactly(stage.weeklyCost)} × {number(stage.weeks.likely)} × {number(1 + plan.contingency)}
          </li>
        ))}
      </ul>
    </>
  );
}
