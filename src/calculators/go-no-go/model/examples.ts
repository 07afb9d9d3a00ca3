import type { MeasurementKind } from '../../../domain/level.ts';
import type { Example } from '../../../shell/calculator.ts';
import type { Answers, Measurement, Metric } from './answers.ts';
import { defaults, emptyMeasurement, emptyPlan, measureOf } from './defaults.ts';
import { everyKind } from './example-every-kind.ts';
import { lock, noteRevision, unlock } from './lock.ts';

type Row = readonly [
  category: string,
  name: string,
  unit: string,
  floor: number,
  target: number,
  stretch: number,
  result: Measurement,
];

const value = (v: number): Measurement => ({ kind: 'value', value: v });
const share = (successes: number, trials: number): Measurement => ({
  kind: 'share',
  counted: successes,
  cases: trials,
});
const mean = (m: number, cases: number, standardDeviation: number): Measurement => ({
  kind: 'mean',
  mean: m,
  cases,
  standardDeviation,
});

/** A pilot that sorts invoice exceptions: ten metrics, results as they might come in. */
const ROWS: readonly Row[] = [
  ['performance', 'Exceptions routed correctly', '%', 88, 92, 95, share(1154, 1240)],
  ['performance', 'Response time', 's', 4, 2.5, 1.5, mean(2.1, 18_400, 1.9)],
  ['performance', 'Invoices a day', 'per day', 400, 600, 900, mean(655, 31, 120)],
  ['business', 'Time saved per invoice', 'min', 4, 6, 9, mean(6.8, 412, 4.1)],
  ['business', 'Posting errors', '%', 3, 2, 1, share(12, 1000)],
  ['business', 'Cost per invoice', '$', 1.4, 1.1, 0.8, value(1.06)],
  ['user-acceptance', 'Clerks who use it every week', '%', 60, 75, 90, share(92, 118)],
  ['user-acceptance', 'Satisfaction, 1 to 5', '', 3.5, 4, 4.5, mean(4.2, 97, 0.8)],
  ['operational-readiness', 'Time to restore', 'min', 60, 30, 15, mean(24, 9, 10)],
  ['operational-readiness', 'Incidents handled without the pilot team', '%', 65, 80, 95, share(53, 64)],
];

const metrics: Metric[] = ROWS.map(([category, name, unit, floor, target, stretch, measurement], i) => ({
  id: `m${i}`,
  category,
  name,
  unit,
  direction: target < floor ? 'lower' : 'higher',
  floor,
  target,
  stretch,
  measure: measureOf(measurement.kind as MeasurementKind),
  measurement,
}));

const unmeasured = metrics.map((metric) => ({ ...metric, measurement: emptyMeasurement(metric.measurement.kind) }));
const invoiced = 'Read off the provider’s invoices for the pilot: every invoice is in it, so there is no sample.';

const locked = lock({ ...defaults, metrics: unmeasured }, '2026-03-20T09:12:00Z', 'l1');
const withReason = with_('Cost per invoice', { faceValue: { accepted: true, reason: invoiced } });

function with_(name: string, patch: Partial<Metric>, base: readonly Metric[] = metrics): Metric[] {
  return base.map((metric) => (metric.name === name ? { ...metric, ...patch } : metric));
}

const go: Answers = { ...locked, metrics: withReason };

/** A floor that was lowered when the result was known. */
const reopened = noteRevision(
  unlock(
    { ...locked, metrics: with_('Posting errors', { measurement: share(34, 1000) }, withReason) },
    '2026-05-04T16:40:00Z',
  ),
  'm4',
);

export const examples: readonly Example<Answers>[] = [
  { id: 'go', title: 'Example: ten metrics, all of them proven: go', answers: go },
  {
    id: 'conditional-go',
    title: 'Example: all proven, one short of its target: conditional go',
    answers: { ...go, metrics: with_('Clerks who use it every week', { measurement: share(84, 118) }, withReason) },
  },
  {
    id: 'not-proven',
    title: 'Example: a good rate from too few cases: not proven',
    answers: { ...go, metrics: with_('Posting errors', { measurement: share(3, 150) }, withReason) },
  },
  {
    id: 'no-go',
    title: 'Example: one metric below its floor: no-go',
    answers: { ...go, metrics: with_('Posting errors', { measurement: share(34, 1000) }, withReason) },
  },
  {
    id: 'before-the-pilot',
    title: 'Example: criteria locked, cases planned, nothing measured yet',
    answers: { ...locked, plan: { ...emptyPlan, metric: 'm0', casesPerWeek: 60 } },
  },
  {
    id: 'every-kind',
    title: 'Example: ten metrics measured in all six kinds, by slice, against today, with one look agreed',
    answers: everyKind,
  },
  {
    id: 'moved-goalposts',
    title: 'Example: a floor moved after the result was in',
    answers: {
      ...reopened,
      metrics: reopened.metrics.map((metric) => (metric.id === 'm4' ? { ...metric, floor: 4.5, target: 4 } : metric)),
    },
  },
];
