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

type Name = keyof typeof entryMessages.results.fields;

/** What is entered for each kind of measurement; `whole`: cases or events. */
const FIELDS: Record<Measurement['kind'], readonly (readonly [Field, Name, 'whole' | 'unit' | 'plain'])[]> = {
  value: [['value', 'value', 'unit']],
  share: [
    ['counted', 'counted', 'whole'],
    ['cases', 'outOf', 'whole'],
  ],
  mean: [
    ['mean', 'mean', 'unit'],
    ['cases', 'cases', 'whole'],
    ['standardDeviation', 'standardDeviation', 'unit'],
  ],
  percentile: [
    ['value', 'percentileValue', 'unit'],
    ['cases', 'cases', 'whole'],
    ['beyond', 'beyond', 'whole'],
  ],
  rate: [
    ['events', 'events', 'whole'],
    ['exposure', 'exposure', 'plain'],
  ],
  'paired-shares': [
    ['onlyPilot', 'onlyPilot', 'whole'],
    ['onlyBaseline', 'onlyBaseline', 'whole'],
    ['cases', 'cases', 'whole'],
  ],
  'paired-means': [
    ['mean', 'meanDifference', 'unit'],
    ['cases', 'cases', 'whole'],
    ['standardDeviation', 'standardDeviation', 'unit'],
  ],
};

/** The numbers of one measurement, whatever its kind. */
export function MeasurementFields({ measurement, unit, fault, onChange, ...shared }: MeasurementFieldsProps) {
  const entered = measurement as Readonly<Record<string, unknown>>;
  return (
    <>
      {FIELDS[measurement.kind].map(([field, name, look]) => (
        <NumberCell
          key={field}
          {...shared}
          {...(look === 'whole' ? { whole: true } : look === 'unit' ? { unit } : {})}
          field={field}
          label={entryMessages.results.fields[name]}
          value={(entered[field] as number | null | undefined) ?? null}
          error={fault(field)}
          onChange={(next) => onChange(withField(measurement, field, next), field)}
        />
      ))}
    </>
  );
}

/** What a file told of groups and bounds holds only for the numbers that it told: typed over, they go. */
function withField(measurement: Measurement, field: Field, next: number | null): Measurement {
  const { groups: _, bound: __, ...typed } = measurement as Measurement & { groups?: unknown; bound?: unknown };
  return { ...typed, [field]: next } as Measurement;
}
