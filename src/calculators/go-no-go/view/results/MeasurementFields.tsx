import type { Measurement } from '../../model/answers.ts';
import type { Field } from '../../model/levels.ts';
import { entryMessages } from '../../words/en/entry-messages.ts';
import { NumberCell } from '../criteria/NumberCell.tsx';

export interface MeasurementFieldsProps {
  readonly measurement: Measurement;
  readonly unit: string;
  readonly locale: string;
  readonly fault: (field: Field) => string | undefined;
  readonly onChange: (measurement: Measurement, field: Field) => void;
  readonly readOnly: boolean;
}

/** The numbers of one measurement, whatever its kind. */
export function MeasurementFields(props: MeasurementFieldsProps) {
  const { measurement: m, unit, fault, onChange, ...shared } = props;
  const { results } = entryMessages;
  const cell = (field: Exclude<Field, 'name' | 'unit'> & keyof typeof results, value: number | null, more: object) => (
    <NumberCell
      {...shared}
      {...more}
      field={field}
      label={results[field] as string}
      value={value}
      error={fault(field)}
      onChange={(next) => onChange({ ...m, [field]: next } as Measurement, field)}
    />
  );
  if (m.kind === 'proportion') {
    return (
      <>
        {cell('successes', m.successes, { whole: true })}
        {cell('trials', m.trials, { whole: true })}
      </>
    );
  }
  if (m.kind === 'value') return cell('value', m.value, { unit });
  return (
    <>
      {cell('mean', m.mean, { unit })}
      {cell('cases', m.cases, { whole: true })}
      {cell('standardDeviation', m.standardDeviation, { unit })}
    </>
  );
}
