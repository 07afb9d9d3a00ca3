/** What stands beside a result: how it is today, who checked the judge, slices, dates, and why there are more cases. */
import { formatNumber } from '../../../../domain/text/format.ts';
import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { DateField } from '../../../../ui/field/DateField.tsx';
import { Field } from '../../../../ui/field/Field.tsx';
import type { Metric } from '../../model/answers.ts';
import { emptyMeasurement, isMeasured, measurementKind } from '../../model/defaults.ts';
import { convertFractions, setResult, setSliceResult } from '../../model/edits.ts';
import { FURTHER_LABELS, furtherLabels } from '../../model/further-labels.ts';
import type { Field as FieldName } from '../../model/levels.ts';
import { MAX_REASON } from '../../model/limits.ts';
import type { MetricFinding } from '../../model/proof.ts';
import { entryMessages } from '../../words/en/entry-messages.ts';
import { findingMessages } from '../../words/en/finding-messages.ts';
import { worstSliceText } from '../../words/metric-text.ts';
import { showBound } from '../../words/show.ts';
import { NumberCell } from '../criteria/NumberCell.tsx';
import type { ViewProps } from '../view-props.ts';
import { MeasurementFields } from './MeasurementFields.tsx';

const say = entryMessages.results;

export interface EvidenceProps extends ViewProps {
  readonly result: MetricFinding;
  readonly fault: (field: FieldName) => string | undefined;
}

export function EvidenceFields(props: EvidenceProps) {
  const { result, answers, onChange, readOnly } = props;
  const { metric, course } = result;
  const sliced = (metric.slices?.names.length ?? 0) > 0 || (metric.bySlice?.length ?? 0) > 0;
  return (
    <>
      {metric.judge === 'model' && metric.measure.kind === 'share' && <AgreementFields {...props} />}
      {(course.stage === 'extended' || metric.moreBecause !== undefined) && (
        <Field
          label={say.moreBecause}
          labelShown
          value={metric.moreBecause ?? ''}
          maxLength={MAX_REASON}
          tooLong={entryMessages.criteria.tooLong}
          readOnly={readOnly}
          onChange={(text) =>
            onChange(setResult(answers, metric.id, { moreBecause: text || undefined }), `more:${metric.id}`)
          }
        />
      )}
      {metric.measure.kind === 'difference' && measurementKind(metric.measure) === metric.measure.of && (
        <BaselineFields {...props} />
      )}
      {sliced && <SliceResults {...props} />}
      <Disclosure summary={say.more} later>
        <div class="go-no-go-extra">
          {metric.measure.kind !== 'difference' && <BaselineFields {...props} />}
          <DateField
            label={say.measuredOn}
            labelShown
            value={metric.measuredOn}
            notADate={say.notADate}
            readOnly={readOnly}
            onChange={(day) => onChange(setResult(answers, metric.id, { measuredOn: day }), `measuredOn:${metric.id}`)}
          />
        </div>
      </Disclosure>
    </>
  );
}

/** "0.8 means 80%", or really 0.8%: nothing counts until one of them is pressed. */
export function FractionDoubt({
  result,
  answers,
  onChange,
  readOnly,
}: Pick<ViewProps, 'answers' | 'onChange' | 'readOnly'> & { readonly result: MetricFinding }) {
  const doubt = result.problems.some(
    ({ kind, blocks }) => kind === 'all-fractions' || (kind === 'fraction-for-percent' && blocks !== null),
  );
  if (!doubt || readOnly) return null;
  return (
    <div class="acts no-p">
      <button type="button" class="btn" onClick={() => onChange(convertFractions(answers, result.metric.id))}>
        {say.toPercent}
      </button>
      <button
        type="button"
        class="btn"
        onClick={() => onChange(setResult(answers, result.metric.id, { reallyPercent: true }))}
      >
        {say.reallyPercent}
      </button>
    </div>
  );
}

function BaselineFields({ result, fault, answers, onChange, locale, readOnly }: EvidenceProps) {
  const { metric } = result;
  const { measure, baseline, id } = metric;
  const expected = measure.kind === 'difference' ? measure.of : measurementKind(measure);
  const shown = baseline ?? emptyMeasurement(measure.kind === 'difference' ? expected : 'value');
  const error = fault('baseline');
  return (
    <fieldset class="go-no-go-groups" data-field="baseline">
      <legend class="field-label">{say.today}</legend>
      {measure.kind !== 'difference' && expected !== 'value' && (
        <label>
          <input
            type="checkbox"
            checked={shown.kind !== 'value'}
            disabled={readOnly}
            onChange={(event) =>
              onChange(
                setResult(answers, id, {
                  baseline: emptyMeasurement(event.currentTarget.checked ? expected : 'value'),
                }),
              )
            }
          />{' '}
          {say.todayMeasured}
        </label>
      )}
      <div class="go-no-go-cells">
        <MeasurementFields
          measurement={shown}
          unit={metric.unit}
          locale={locale}
          fault={() => undefined}
          readOnly={readOnly}
          onChange={(next, field) =>
            onChange(
              setResult(answers, id, { baseline: isMeasured(next) || next.kind !== 'value' ? next : undefined }),
              `today-${field}:${id}`,
            )
          }
        />
      </div>
      {error && (
        <p class="go-no-go-hint" role="status">
          {error}
        </p>
      )}
    </fieldset>
  );
}

type Agreement = NonNullable<Metric['agreement']>;
const CELLS = [
  ['good', 'right', 'goodRight'],
  ['good', 'cases', 'goodCases'],
  ['bad', 'right', 'badRight'],
  ['bad', 'cases', 'badCases'],
] as const;

/** Of cases that people labeled: how many the model judged right, among the good and among the bad. */
function AgreementFields({ result, fault, answers, facts, onChange, locale, readOnly }: EvidenceProps) {
  const { metric } = result;
  const open = result.judged === 'checked' && result.standing === 'not-proven';
  const further = open ? furtherLabels(metric, facts.metrics.confidence / 100) : null;
  const none = { right: null, cases: null };
  const table: Agreement = metric.agreement ?? { good: none, bad: none };
  return (
    <fieldset class="go-no-go-groups">
      <legend class="field-label">{say.agreement}</legend>
      <p class="go-no-go-hint">{say.agreementHint}</p>
      <div class="go-no-go-cells">
        {CELLS.map(([side, part, field]) => (
          <NumberCell
            key={field}
            field={field}
            label={say.fields[field]}
            value={table[side][part]}
            locale={locale}
            whole
            error={fault(field)}
            readOnly={readOnly}
            onChange={(count) =>
              onChange(
                setResult(answers, metric.id, { agreement: { ...table, [side]: { ...table[side], [part]: count } } }),
                `${field}:${metric.id}`,
              )
            }
          />
        ))}
      </div>
      {further && (
        <p class="go-no-go-hint">
          {say.further[further.of](formatNumber(FURTHER_LABELS, locale), showBound(further.bound, metric, locale))}
        </p>
      )}
    </fieldset>
  );
}

function SliceResults({ result, answers, onChange, locale, readOnly }: EvidenceProps) {
  const { metric, slices } = result;
  const names = [
    ...(metric.slices?.names ?? []),
    ...(metric.bySlice ?? []).filter(({ id }) => !metric.slices?.names.some((one) => one.id === id)),
  ];
  const empty = emptyMeasurement(measurementKind(metric.measure));
  return (
    <Disclosure summary={[say.slices, worstSliceText(result, locale)].filter(Boolean).join('. ')} later>
      {names.map(({ id, name = '' }) => (
        <fieldset key={id} class="go-no-go-groups">
          <legend class="field-label" dir="auto">
            {name.trim() || findingMessages.unnamedSlice}
          </legend>
          <div class="go-no-go-cells">
            <MeasurementFields
              measurement={metric.bySlice?.find((one) => one.id === id)?.measurement ?? empty}
              unit={metric.unit}
              locale={locale}
              fault={() => undefined}
              readOnly={readOnly}
              onChange={(next, field) =>
                onChange(setSliceResult(answers, metric.id, id, next), `${field}:${id}:${metric.id}`)
              }
            />
          </div>
          <p class="go-no-go-hint">
            {findingMessages.standings[slices.find((one) => one.id === id)?.standing ?? 'unmeasured']}
          </p>
        </fieldset>
      ))}
    </Disclosure>
  );
}
