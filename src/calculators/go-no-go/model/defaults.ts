/** Answers before anything is entered. Free of schemas: the page carries it from the start. */
import type { MeasurementKind } from '../../../domain/level.ts';
import type { Answers, Measurement, Plan } from './answers.ts';

export const defaults: Answers = { metrics: [], locks: [] };

export function emptyMeasurement(kind: MeasurementKind): Measurement {
  if (kind === 'value') return { kind, value: null };
  if (kind === 'proportion') return { kind, successes: null, trials: null };
  return { kind, mean: null, cases: null, standardDeviation: null };
}

/** Whether anything was entered. */
export function isMeasured(measurement: Measurement): boolean {
  return Object.values(measurement).some((entry) => typeof entry === 'number');
}

export const emptyPlan: Plan = {
  floor: null,
  hoped: null,
  power: null,
  casesPerWeek: null,
  share: null,
  baseRate: null,
};
