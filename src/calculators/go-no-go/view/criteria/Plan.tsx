import type { Direction } from '../../../../domain/level.ts';
import { formatNumber, formatPercent } from '../../../../domain/text/format.ts';
import { Choice } from '../../../../ui/field/Choice.tsx';
import { emptyPlan } from '../../model/defaults.ts';
import { planFor, setOptional, setPlan, setPlanCluster } from '../../model/edits.ts';
import { isLocked } from '../../model/lock.ts';
import { plannable } from '../../model/sample-size.ts';
import { entryMessages } from '../../words/en/entry-messages.ts';
import { planMessages as say } from '../../words/en/opened-messages.ts';
import { metricName } from '../../words/sentences.ts';
import { judged } from '../judged.tsx';
import type { ViewProps } from '../view-props.ts';
import { ClusterFields } from './ClusterFields.tsx';
import { Joint } from './Joint.tsx';
import { NumberCell } from './NumberCell.tsx';
import { PlanResult } from './PlanResult.tsx';

const DIRECTIONS: readonly (readonly [Direction, string])[] = [
  ['higher', entryMessages.criteria.higher],
  ['lower', entryMessages.criteria.lower],
];

/** How many cases the pilot must see, and how long that takes. */
export const Plan = judged(function Plan(props) {
  const { answers, facts, finding, onChange, locale, readOnly } = props;
  const plan = answers.plan ?? emptyPlan;
  const basis = finding.plan.state === 'none' ? null : finding.plan.basis;
  const metric = basis?.metric ?? null;
  const percent = (value: number): string => formatPercent(value, locale, 1);
  const { baseRate, power } = facts.metrics;
  const cell = (
    field: 'floor' | 'hoped' | 'power' | 'share' | 'baseRate',
    more: { label: string; placeholder?: string; error?: string | undefined },
  ) => (
    <NumberCell
      {...more}
      field={field}
      value={plan[field]}
      locale={locale}
      unit="%"
      min={field === 'power' ? 50 : 0}
      max={field === 'power' ? 99.9 : 100}
      readOnly={readOnly}
      onChange={(value) => onChange(setPlan(answers, { [field]: value }), `plan-${field}`)}
    />
  );
  const wrong = finding.plan.state === 'impossible' ? say.impossible[finding.plan.why] : undefined;
  return (
    <div class="go-no-go-plan">
      <div class="panel go-no-go-inputs">
        <label class="go-no-go-select">
          <span class="field-label">{say.basis}</span>
          <select
            value={metric?.id ?? ''}
            disabled={readOnly}
            onChange={(event) => onChange(planFor(answers, event.currentTarget.value || null))}
          >
            <option value="">{say.own}</option>
            {plannable(answers.metrics).map((one) => (
              <option key={one.id} value={one.id}>
                {metricName(one)}
              </option>
            ))}
          </select>
        </label>
        {metric ? (
          <p class="go-no-go-hint">
            {metric.floor === null ? say.metricFloor : `${say.floor}: ${say.fromMetric(percent(metric.floor))}`}
          </p>
        ) : (
          <>
            <Choice
              legend={say.direction}
              legendShown
              name="go-no-go-plan-direction"
              options={DIRECTIONS}
              value={plan.direction ?? 'higher'}
              disabled={readOnly}
              onChange={(direction) => onChange(setPlan(answers, { direction }))}
            />
            {cell('floor', { label: say.floor })}
          </>
        )}
        {cell('hoped', {
          label: say.hoped,
          error: wrong,
          ...(metric?.target == null ? {} : { placeholder: say.fromTarget(percent(metric.target)) }),
        })}
        <NumberCell
          field="casesPerWeek"
          label={say.perWeek}
          value={plan.casesPerWeek}
          locale={locale}
          min={0}
          max={1e7}
          readOnly={readOnly}
          onChange={(value) => onChange(setPlan(answers, { casesPerWeek: value }), 'plan-casesPerWeek')}
        />
        {cell('power', { label: say.power, placeholder: formatNumber(power, locale) })}
        <p class="go-no-go-hint">{say.powerHint(percent(power))}</p>
        {cell('share', { label: say.share, placeholder: say.all })}
        <p class="go-no-go-hint">{say.shareHint}</p>
        <ClusterFields
          cluster={plan.cluster ?? metric?.cluster}
          locale={locale}
          fault={() => undefined}
          readOnly={readOnly}
          onChange={(cluster) => onChange(setPlanCluster(answers, cluster), 'plan-cluster')}
        />
        {cell('baseRate', { label: say.baseRate })}
        <p class="go-no-go-hint">{say.baseRateHint(percent(baseRate.low), percent(baseRate.high))}</p>
      </div>
      <div>
        <PlanResult {...props} />
        <Agree {...props} />
        <Joint {...props} />
      </div>
    </div>
  );
});

/** Takes the planned number over as what is agreed for the metric that it was planned for. */
function Agree({ answers, finding, onChange, locale, readOnly }: ViewProps) {
  const { plan } = finding;
  const metric = plan.state === 'complete' ? plan.basis.metric : null;
  if (plan.state !== 'complete' || !metric || readOnly || isLocked(answers)) return null;
  const { look } = metric.agreed ?? {};
  return (
    <p>
      <button
        type="button"
        class="btn"
        onClick={() =>
          onChange(setOptional(answers, metric.id, { agreed: { cases: plan.cases, ...(look && { look }) } }))
        }
      >
        {say.agree(formatNumber(plan.cases, locale))}
      </button>
    </p>
  );
}
