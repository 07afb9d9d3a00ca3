import { formatNumber, formatPercent } from '../../../../domain/text/format.ts';
import { jointFinding } from '../../model/joint.ts';
import { planMessages as say } from '../../words/en/opened-messages.ts';
import { amountText } from '../../words/metric-text.ts';
import { metricName } from '../../words/sentences.ts';
import type { ViewProps } from '../view-props.ts';

/** How likely all metrics prove their floors together, and the plan with which that is likely. */
export function Joint({ answers, facts, locale }: ViewProps) {
  const { metrics, floors, weakest, unsaid, targets, wished, each } = jointFinding(answers, facts);
  if (metrics.length === 0) return null;
  const percent = (chance: number): string => formatPercent(100 * chance, locale, chance < 0.995 ? 0 : 1);
  const count = (value: number): string => formatNumber(value, locale);
  const planned = metrics.filter(({ cases }) => cases !== null);
  const said = metrics.length - unsaid;
  return (
    <section class="panel go-no-go-joint" aria-labelledby="go-no-go-joint">
      <h3 id="go-no-go-joint">{say.joint}</h3>
      {floors ? (
        <p>
          {say.jointFloors(said, count(said), percent(floors.independent), percent(floors.worst))}{' '}
          {weakest?.chance != null && said > 1 && say.jointWeakest(metricName(weakest.metric), percent(weakest.chance))}{' '}
          {unsaid > 0 && say.jointUnsaid(unsaid, count(unsaid))}
        </p>
      ) : (
        <p>{say.jointNone}</p>
      )}
      {targets && <p>{say.jointTargets(percent(targets.independent))}</p>}
      {planned.length > 0 && (
        <>
          <p>{say.jointPlan(percent(wished), formatPercent(100 * each, locale, 1))}</p>
          <ul>
            {planned.map(({ metric, cases }) => (
              <li key={metric.id} dir="auto">
                {say.jointRow(metricName(metric), amountText(Math.ceil((cases ?? 0) * 10) / 10, metric, locale))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
