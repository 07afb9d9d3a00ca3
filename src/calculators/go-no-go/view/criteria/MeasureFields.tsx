import { COMPARED, type Compared, JUDGES, type Judge, type MeasurementKind } from '../../../../domain/level.ts';
import { Field as TextField } from '../../../../ui/field/Field.tsx';
import type { Measure, Metric } from '../../model/answers.ts';
import { measureOf } from '../../model/defaults.ts';
import type { Field } from '../../model/levels.ts';
import { MAX_UNIT } from '../../model/limits.ts';
import { entryMessages } from '../../words/en/entry-messages.ts';
import { findingMessages } from '../../words/en/finding-messages.ts';
import { NumberCell } from './NumberCell.tsx';

const say = entryMessages.criteria;
const KINDS = Object.entries(findingMessages.kinds) as [MeasurementKind, string][];

export interface MeasureFieldsProps {
  readonly metric: Metric;
  readonly locale: string;
  readonly fault: (field: Field) => string | undefined;
  readonly readOnly: boolean;
  readonly onChange: (measure: Measure) => void;
}

/** The kind of measurement, with what belongs to it. */
export function MeasureFields({ metric, locale, fault, readOnly, onChange }: MeasureFieldsProps) {
  const { measure, unit } = metric;
  const shared = { locale, readOnly };
  return (
    <>
      <label class="go-no-go-select" data-field="kind">
        <span class="field-label">{say.kind}</span>
        <select
          value={measure.kind}
          disabled={readOnly}
          onChange={(event) => onChange(measureOf(event.currentTarget.value as MeasurementKind))}
        >
          {KINDS.map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p class="go-no-go-hint">{say.kindHints[measure.kind]}</p>
      {measure.kind === 'percentile' && (
        <NumberCell
          {...shared}
          field="percentile"
          label={say.percentile}
          value={measure.percentile}
          error={fault('percentile')}
          onChange={(percentile) => onChange({ ...measure, percentile })}
        />
      )}
      {measure.kind === 'mean' && (
        <div class="go-no-go-cells">
          {(['lowest', 'highest'] as const).map((end) => (
            <NumberCell
              key={end}
              {...shared}
              field={end}
              label={say[end]}
              unit={unit}
              value={measure[end] ?? null}
              error={fault(end as Field)}
              onChange={(value) => onChange(withEnd(measure, end, value))}
            />
          ))}
        </div>
      )}
      {measure.kind === 'rate' && (
        <TextField
          label={say.exposure}
          labelShown
          placeholder={say.exposurePlaceholder}
          value={measure.exposure ?? ''}
          maxLength={MAX_UNIT}
          tooLong={say.tooLong}
          readOnly={readOnly}
          onChange={(exposure) => onChange(exposure === '' ? { kind: 'rate' } : { ...measure, exposure })}
        />
      )}
      {measure.kind === 'difference' && (
        <>
          <label class="go-no-go-select">
            <span class="field-label">{say.compared}</span>
            <select
              value={measure.of}
              disabled={readOnly}
              onChange={(event) => onChange({ ...measure, of: event.currentTarget.value as Compared })}
            >
              {COMPARED.map((of) => (
                <option key={of} value={of}>
                  {findingMessages.kinds[of]}
                </option>
              ))}
            </select>
          </label>
          {measure.of !== 'rate' && (
            <label>
              <input
                type="checkbox"
                checked={measure.sameCases}
                disabled={readOnly}
                onChange={(event) => onChange({ ...measure, sameCases: event.currentTarget.checked })}
              />{' '}
              {say.sameCases}
            </label>
          )}
        </>
      )}
    </>
  );
}

function withEnd(
  measure: Extract<Measure, { kind: 'mean' }>,
  end: 'lowest' | 'highest',
  value: number | null,
): Measure {
  const { [end]: _, ...others } = measure;
  return value === null ? others : { ...others, [end]: value };
}

export interface JudgeFieldProps {
  readonly judge: Judge | undefined;
  readonly readOnly: boolean;
  readonly onChange: (judge: Judge | undefined) => void;
}

/** Who says whether a case passes. */
export function JudgeField({ judge, readOnly, onChange }: JudgeFieldProps) {
  return (
    <label class="go-no-go-select">
      <span class="field-label">{say.judge}</span>
      <select
        value={judge ?? ''}
        disabled={readOnly}
        onChange={(event) => onChange((event.currentTarget.value || undefined) as Judge | undefined)}
      >
        <option value="">{say.judgeUnsaid}</option>
        {JUDGES.map((one) => (
          <option key={one} value={one}>
            {say.judges[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
