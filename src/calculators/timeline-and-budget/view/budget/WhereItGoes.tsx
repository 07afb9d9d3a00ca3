/** A waterfall of the build, with the band that hardening should end in. */
import { formatMoneyShort, formatPercent } from '../../../../domain/text/format.ts';
import { shareOut } from '../../model/budget/waterfall.ts';
import { moneyMessages } from '../../words/en/money-messages.ts';
import type { ViewProps } from '../view-props.ts';

export function WhereItGoes({ finding, facts, locale }: ViewProps) {
  const { plan, timeline, budget } = finding;
  const say = moneyMessages.where;
  const { low, high } = facts.stages.hardeningShare;
  const rows = shareOut(timeline.stages);
  const hardening = rows.find(({ id }) => id === 'hardening');
  const percent = (value: number) => formatPercent(value, locale);
  return (
    <section class="sec" aria-labelledby="timeline-and-budget-where">
      <h2 id="timeline-and-budget-where">{say.title}</h2>
      <p>{say.note(low, high)}</p>
      <table class="timeline-and-budget-tight">
        <thead>
          <tr>
            {say.columns.map((column, place) => (
              <th key={column} scope="col" class={place === 1 || place === 2 ? 'n' : ''}>
                {place === 3 ? <span class="vh">{column}</span> : column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cost, share, before }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class="n">{formatMoneyShort(cost, plan.currency, locale)}</td>
              <td class="n">{percent(share)}</td>
              <td class="timeline-and-budget-fall">
                <svg class="chart" height="32" aria-hidden="true">
                  {id === 'hardening' && (
                    <>
                      <rect
                        class="f-wash"
                        x={`${before + low}%`}
                        width={`${Math.min(high, 100 - before) - low}%`}
                        y="0"
                        height="32"
                      />
                      <line class="s-ink" x1={`${before + low}%`} x2={`${before + low}%`} y1="0" y2="32" />
                      {before + high <= 100 && (
                        <line class="s-ink" x1={`${before + high}%`} x2={`${before + high}%`} y1="0" y2="32" />
                      )}
                    </>
                  )}
                  {before > 0 && <line class="s-rule" x1={`${before}%`} x2={`${before}%`} y1="-8" y2="8" />}
                  <rect
                    class={id === 'hardening' ? 'f-accent' : 'f-ink'}
                    x={`${before}%`}
                    width={`${share}%`}
                    y="8"
                    height="16"
                  />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hardening && budget.hardeningShare && (
        <p class="src after">
          {say.after(
            percent(hardening.share),
            percent(budget.hardeningShare.p50),
            percent(budget.hardeningShare.p10),
            percent(budget.hardeningShare.p90),
          )}
        </p>
      )}
    </section>
  );
}
