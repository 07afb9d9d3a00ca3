/** Ten metrics of an assistant for support: every kind of measurement, with all that can be agreed on and stated. */
import type { Answers, Metric } from './answers.ts';
import { defaults, emptyMeasurement } from './defaults.ts';
import { lock } from './lock.ts';

const share = (counted: number, cases: number) => ({ kind: 'share' as const, counted, cases });
const LANGUAGES = [
  { id: 's1', name: 'English' },
  { id: 's2', name: 'German' },
  { id: 's3', name: 'French' },
];

type Row = Omit<Metric, 'id' | 'direction'>;

const ROWS: readonly Row[] = [
  {
    category: 'performance',
    name: 'Answers judged correct',
    unit: '%',
    ...{ floor: 88, target: 92, stretch: 96 },
    measure: { kind: 'share' },
    judge: 'model',
    agreement: { good: { right: 190, cases: 200 }, bad: { right: 170, cases: 200 } },
    agreed: { cases: 1000 },
    measurement: share(900, 1000),
    baseline: share(420, 500),
    slices: { by: 'Language', every: false, names: LANGUAGES },
    bySlice: [
      { id: 's1', measurement: share(548, 600) },
      { id: 's2', measurement: share(226, 250) },
      { id: 's3', measurement: share(126, 150) },
    ],
  },
  {
    category: 'performance',
    name: 'Response time',
    unit: 's',
    ...{ floor: 4, target: 3, stretch: 2 },
    measure: { kind: 'percentile', percentile: 95 },
    judge: 'program',
    agreed: { cases: 500 },
    measurement: { kind: 'percentile', value: 2.8, cases: 500, beyond: 12 },
  },
  {
    category: 'business',
    name: 'Handling time',
    unit: 'min',
    ...{ floor: 2, target: 4, stretch: 6 },
    measure: { kind: 'difference', of: 'mean', sameCases: false },
    judge: 'program',
    agreed: { cases: 40 },
    measurement: { kind: 'mean', mean: 14.2, cases: 40, standardDeviation: 4.1 },
    baseline: { kind: 'mean', mean: 18.9, cases: 35, standardDeviation: 5.3 },
  },
  {
    category: 'operational-readiness',
    name: 'Incidents',
    unit: 'a week',
    ...{ floor: 1, target: 0.5, stretch: 0.1 },
    measure: { kind: 'rate', exposure: 'weeks' },
    judge: 'people',
    agreed: { cases: 12 },
    measurement: { kind: 'rate', events: 3, exposure: 12 },
  },
  {
    category: 'business',
    name: 'Contacts resolved without an agent',
    unit: '%',
    ...{ floor: 60, target: 70, stretch: 80 },
    measure: { kind: 'share' },
    judge: 'program',
    agreed: { cases: 204, look: true },
    measurement: share(150, 204),
    slices: { by: 'Language', every: true, names: LANGUAGES },
    bySlice: [
      { id: 's1', measurement: share(66, 84) },
      { id: 's2', measurement: share(43, 60) },
      { id: 's3', measurement: share(43, 60) },
    ],
  },
  {
    category: 'business',
    name: 'Contacts reopened within a week',
    unit: '%',
    ...{ floor: 8, target: 5, stretch: 2 },
    measure: { kind: 'share' },
    judge: 'program',
    agreed: { cases: 400 },
    measurement: share(18, 400),
    baseline: { kind: 'value', value: 9 },
  },
  {
    category: 'user-acceptance',
    name: 'Customer rating, 1 to 5',
    unit: '',
    ...{ floor: 4, target: 4.2, stretch: 4.6 },
    measure: { kind: 'mean', lowest: 1, highest: 5 },
    judge: 'people',
    agreed: { cases: 97 },
    targetWished: true,
    measurement: { kind: 'mean', mean: 4.15, cases: 97, standardDeviation: 0.7 },
    baseline: { kind: 'mean', mean: 3.9, cases: 120, standardDeviation: 0.8 },
  },
  {
    category: 'business',
    name: 'Cost per contact',
    unit: '$',
    ...{ floor: 2, target: 1.5, stretch: 1 },
    measure: { kind: 'value' },
    measurement: { kind: 'value', value: 1.4 },
    faceValue: { accepted: true, reason: 'Read off the invoices.' },
  },
  {
    category: 'performance',
    name: 'Escalations handled right, against today',
    unit: '%',
    ...{ floor: 5, target: 10, stretch: 20 },
    measure: { kind: 'difference', of: 'share', sameCases: true },
    judge: 'people',
    agreed: { cases: 50 },
    measurement: { kind: 'paired-shares', onlyPilot: 8, onlyBaseline: 0, cases: 50 },
  },
  {
    category: 'user-acceptance',
    name: 'Agents who use it every week',
    unit: '%',
    ...{ floor: 60, target: 75, stretch: 90 },
    measure: { kind: 'share' },
    judge: 'program',
    agreed: { cases: 118 },
    cluster: { size: 4, correlation: 0.1, sizes: { by: 'largest', amount: 8 } },
    measurement: share(92, 118),
  },
];

/** Where lower is better; of a difference, lower of what is compared. */
const LOWER = ['Response time', 'Handling time', 'Incidents', 'Contacts reopened within a week', 'Cost per contact'];

const metrics: Metric[] = ROWS.map((row, i) => ({
  ...row,
  id: `m${i}`,
  direction: LOWER.includes(row.name) ? 'lower' : 'higher',
  measuredOn: '2026-04-28',
}));

const unmeasured = metrics.map(({ bySlice: _, ...metric }) => ({
  ...metric,
  measurement: emptyMeasurement(metric.measurement.kind),
}));

export const everyKind: Answers = {
  ...lock({ ...defaults, metrics: unmeasured }, '2026-03-20T09:12:00Z', 'l1'),
  metrics,
};
