/** The framework's question first, then the two variants side by side. */
import { formatMoney, formatNumber } from '../../../../domain/text/format.ts';
import { Choice } from '../../../../ui/field/Choice.tsx';
import { Status } from '../../../../ui/Status.tsx';
import { tableRoles } from '../../../../ui/table-roles.ts';
import { setFigure } from '../../model/edits.ts';
import { LIMITS } from '../../model/limits.ts';
import { BUY, type BuyKey } from '../../model/plan.ts';
import { messages } from '../../words/en/messages.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';
import { ColumnHeads } from '../ColumnHeads.tsx';
import { HowComputed } from '../HowComputed.tsx';
import type { ViewProps } from '../view-props.ts';
import { FigureHeads, FigureRow, type FigureRowProps } from './FigureRow.tsx';

const KINDS: Record<BuyKey, { kind: FigureRowProps['kind']; max: number }> = {
  setup: { kind: 'money', max: LIMITS.money },
  fee: { kind: 'money', max: LIMITS.money },
  perRequest: { kind: 'price', max: LIMITS.price },
  stillToDo: { kind: 'percent', max: LIMITS.percent },
  maintenance: { kind: 'number', max: LIMITS.fte },
};

export function BuildOrBuy(props: ViewProps) {
  const { answers, facts, finding, locale, readOnly, onChange } = props;
  const { plan } = finding;
  const say = moneyMessages.buy;
  const { differentiates } = answers.budget.buy;
  const answer = differentiates === undefined ? 'unknown' : differentiates ? 'yes' : 'no';
  return (
    <section class="sec timeline-and-budget-buy" aria-labelledby="timeline-and-budget-buy">
      <h2 id="timeline-and-budget-buy">{say.title}</h2>
      <p>{say.questionNote}</p>
      <div class="timeline-and-budget-question">
        <Choice
          legend={say.question}
          legendShown
          name="timeline-and-budget-differentiates"
          options={[
            ['unknown', say.unknown],
            ['yes', say.yes],
            ['no', say.no],
          ]}
          value={answer}
          disabled={readOnly}
          onChange={(value) =>
            onChange(setFigure(answers, 'buy', 'differentiates', value === 'unknown' ? undefined : value === 'yes'))
          }
        />
        <output class="timeline-and-budget-say">{say.says[answer]}</output>
      </div>
      <div class="two">
        <div>
          <table {...tableRoles.table} class="cards timeline-and-budget-rows timeline-and-budget-tight">
            <FigureHeads name={plan.currency} />
            <tbody {...tableRoles.group}>
              {BUY.map((key) => (
                <FigureRow
                  key={key}
                  {...props}
                  {...KINDS[key]}
                  name={say.rows[key]}
                  range={plan.buy[key]}
                  own={answers.budget.buy[key] !== undefined}
                  origin={facts.budget.buy[key].origin}
                  onRange={(range) => onChange(setFigure(answers, 'buy', key, range), `buy:${key}`)}
                />
              ))}
            </tbody>
          </table>
        </div>
        <Comparison finding={finding} locale={locale} />
      </div>
      <HowComputed lines={[moneyMessages.how.buy(finding.budget.cashFlow.months.length - 1)]} />
    </section>
  );
}

function Comparison({ finding, locale }: Pick<ViewProps, 'finding' | 'locale'>) {
  const { plan, budget } = finding;
  const { build, buy, crossMonth, cheaperAtEnd, crossRequests, cheaperAboveCross, buildCheaper, examples } =
    budget.buildOrBuy;
  const say = moneyMessages.buy;
  const horizon = build.cumulative.length - 1;
  const money = (amount: number) => formatMoney(amount, plan.currency, locale);
  const rows: readonly (readonly [string, number, number])[] = [
    [say.upFront, build.upFront, buy.upFront],
    [say.running(plan.months), build.running, buy.running],
    [say.after(plan.months), build.cumulative[plan.months]!, buy.cumulative[plan.months]!],
    [say.after(horizon), build.cumulative[horizon]!, buy.cumulative[horizon]!],
  ];
  return (
    <div>
      <table class="timeline-and-budget-tight">
        <ColumnHeads columns={say.columns} />
        <tbody>
          {rows.map(([name, built, bought]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td class="n">{money(built)}</td>
              <td class="n">{money(bought)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="timeline-and-budget-say">
        {cheaperAtEnd === 'equal'
          ? say.equal
          : crossMonth === null
            ? capital(say.noCross(say[cheaperAtEnd], horizon))
            : say.crossMonth(say[cheaperAtEnd], crossMonth)}
      </p>
      <p>
        {crossRequests === null || cheaperAboveCross === null
          ? say.noCrossRequests
          : say.crossRequests(formatNumber(crossRequests, locale, 0), say[cheaperAboveCross], horizon)}{' '}
        {say.share(messages.percent(buildCheaper, locale), plan.months)}
      </p>
      {examples.length > 0 && (
        <p>
          <Status shape="np">{messages.example}</Status> {say.examples}
        </p>
      )}
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
