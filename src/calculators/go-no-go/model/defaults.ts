/** Answers before anything is entered. Free of schemas: the page carries it from the start. */
import type { MeasurementKind } from '../../../domain/level.ts';
import type { Answers, Measure, Measurement, Plan } from './answers.ts';

export const defaults: Answers = { metrics: [], locks: [] };

/** The 95th is what most agreements on response times name. */
const USUAL_PERCENTILE = 95;

/** A measure of this kind, with what belongs to it as it most often is. */
export function measureOf(kind: MeasurementKind): Measure {
  if (kind === 'percentile') return { kind, percentile: USUAL_PERCENTILE };
  if (kind === 'difference') return { kind, of: 'mean', sameCases: false };
  return { kind };
}

/** What has to be entered for a metric that is measured so. */
export function measurementKind(measure: Measure): Measurement['kind'] {
  if (measure.kind !== 'difference') return measure.kind;
  if (measure.of === 'rate' || !measure.sameCases) return measure.of;
  return measure.of === 'share' ? 'paired-shares' : 'paired-means';
}

export function emptyMeasurement(kind: Measurement['kind']): Measurement {
  switch (kind) {
    case 'value':
      return { kind, value: null };
    case 'share':
      return { kind, counted: null, cases: null };
    case 'percentile':
      return { kind, value: null, cases: null, beyond: null };
    case 'rate':
      return { kind, events: null, exposure: null };
    case 'paired-shares':
      return { kind, onlyPilot: null, onlyBaseline: null, cases: null };
    default:
      return { kind, mean: null, cases: null, standardDeviation: null };
  }
}

/** Whether anything was entered. */
export function isMeasured(measurement: Measurement): boolean {
  return Object.values(measurement).some((entry) => typeof entry === 'number');
}

/** Whether a metric has any result, as a whole or by slice. */
export function hasResult({
  measurement,
  bySlice = [],
}: {
  readonly measurement: Measurement;
  readonly bySlice?: readonly { readonly measurement: Measurement }[] | undefined;
}): boolean {
  return isMeasured(measurement) || bySlice.some((slice) => isMeasured(slice.measurement));
}

export const emptyPlan: Plan = {
  floor: null,
  hoped: null,
  power: null,
  casesPerWeek: null,
  share: null,
  baseRate: null,
};
