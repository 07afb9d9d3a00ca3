import { LEVELS } from '../../../../domain/level.ts';
import { formatPercent } from '../../../../domain/text/format.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { Field } from '../../../../ui/field/Field.tsx';
import { setFaceValue, setMeasure, setMeasurement } from '../../model/edits.ts';
import { MAX_REASON } from '../../model/limits.ts';
import { isKindOpen } from '../../model/lock.ts';
import type { MetricFinding } from '../../model/proof.ts';
import { entryMessages } from '../../words/en/entry-messages.ts';
import { findingMessages } from '../../words/en/finding-messages.ts';
import { amountText, boundText, caution, levelsText, measureText } from '../../words/metric-text.ts';
import { metricName } from '../../words/sentences.ts';
import { MeasureFields } from '../criteria/MeasureFields.tsx';
import { useQuietFaults } from '../use-quiet-faults.ts';
import type { ViewProps } from '../view-props.ts';
import { EvidenceFields, FractionDoubt } from './EvidenceFields.tsx';
import { MeasurementFields } from './MeasurementFields.tsx';
import { StandingMark } from './StandingMark.tsx';

const say = entryMessages.results;

/** What was measured, metric by metric. */
export function Results(props: ViewProps) {
  return (
    <div class="go-no-go-results">
      {props.finding.groups
        .filter(({ metrics }) => metrics.length > 0)
        .map(({ category, metrics }) => (
          <section key={category?.id ?? ''} class="go-no-go-category">
            <header>
              <h3>{category?.name ?? findingMessages.otherCategory}</h3>
            </header>
            {metrics.map((one) => (
              <ResultFields key={one.metric.id} {...props} result={one} />
            ))}
          </section>
        ))}
    </div>
  );
}

function ResultFields(props: ViewProps & { readonly result: MetricFinding }) {
  const { result, answers, facts, onChange, locale, readOnly } = props;
  const { metric, evidence } = result;
  const { id, measurement, unit } = metric;
  const faults = useQuietFaults(result.problems);
  const bound = boundText(result, locale);
  const confidence = formatPercent(facts.metrics.confidence, locale, 1);
  return (
    <fieldset class="go-no-go-metric" {...faults.watch}>
      <legend class="vh" dir="auto">
        {metricName(metric)}
      </legend>
      <p class="go-no-go-head" aria-hidden="true">
        <b dir="auto">{metricName(metric)}</b>
        <StandingMark finding={result} />
      </p>
      <p class="go-no-go-hint">
        {findingMessages.directions[metric.direction]}.{' '}
        {result.missingLevels.length < LEVELS.length && levelsText(metric, locale)}
      </p>
      {isKindOpen(answers) && (
        <Disclosure summary={measureText(metric, locale)} later>
          <div class="go-no-go-extra">
            <MeasureFields
              metric={metric}
              locale={locale}
              fault={faults.at}
              readOnly={readOnly}
              onChange={(measure) => onChange(setMeasure(answers, id, measure), `measure:${id}`)}
            />
          </div>
        </Disclosure>
      )}
      <div class="go-no-go-cells">
        <MeasurementFields
          measurement={measurement}
          unit={unit}
          locale={locale}
          fault={faults.at}
          readOnly={readOnly}
          onChange={(next, field) => onChange(setMeasurement(answers, id, next), `${field}:${id}`)}
        />
      </div>
      <FractionDoubt {...props} />
      {evidence?.kind === 'face-value' && <FaceValue {...props} />}
      <EvidenceFields {...props} fault={faults.at} />
      <output class="go-no-go-hint">
        {bound && `${say.bound(confidence, bound)} `}
        {caution(result) && `${caution(result)} `}
        {evidence?.kind === 'sample' &&
          result.standing === 'not-proven' &&
          result.judged !== 'checked' &&
          (evidence.casesToProve === null
            ? say.cannotProve
            : say.wouldProve(
                amountText(evidence.casesToProve, metric, locale),
                formatPercent(result.power, locale, 1),
              ))}
      </output>
    </fieldset>
  );
}

/** Counting a reading without cases behind it takes a reason. */
function FaceValue({ result: { metric }, answers, onChange, readOnly }: Parameters<typeof ResultFields>[0]) {
  const { accepted, reason } = metric.faceValue ?? { accepted: false, reason: '' };
  return (
    <div class="go-no-go-face-value">
      <label>
        <input
          type="checkbox"
          checked={accepted}
          disabled={readOnly}
          onChange={(event) => onChange(setFaceValue(answers, metric.id, event.currentTarget.checked, reason))}
        />{' '}
        {say.accept}
      </label>
      {accepted && (
        <Field
          label={say.reason}
          labelShown
          value={reason}
          maxLength={MAX_REASON}
          tooLong={entryMessages.criteria.tooLong}
          readOnly={readOnly}
          error={reason.trim() === '' ? say.reasonMissing : undefined}
          onChange={(text) => onChange(setFaceValue(answers, metric.id, true, text), `reason:${metric.id}`)}
        />
      )}
    </div>
  );
}
