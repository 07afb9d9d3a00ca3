/** Files that hold figures instead of attempts: exact counts where they can be had, means at face value where not. */
import { expect, test } from 'vitest';
import type { Totals } from '../../src/evaluation-files/results.ts';
import { LATENCY, measured, open, results, sample, text, VERDICT } from './pilot.ts';

async function totals(file: Parameters<typeof open>[0]): Promise<Totals> {
  const opened = await open(file);
  if (opened.state !== 'totals') throw new Error(JSON.stringify(opened));
  return opened;
}

const codes = ({ notes }: Totals) => notes.map(({ code }) => code);

test('lm-evaluation-harness: a 0/1 metric gives back its counts, each filter apart', async () => {
  const read = await totals(sample('lm-eval/results_2026-09-01T10-15-00.123456.json'));
  expect(read.figures).toEqual([
    { name: 'exact_match', of: 'tenancy, strict-match', kind: 'share', passes: 9, cases: 11, unit: 'cases' },
    {
      name: 'tone',
      of: 'tenancy, strict-match',
      kind: 'mean',
      mean: expect.closeTo(0.68636, 5),
      standardDeviation: expect.closeTo(0.22371, 5),
      cases: 11,
      direction: 'higher',
    },
    { name: 'exact_match', of: 'tenancy, flexible-extract', kind: 'share', passes: 10, cases: 11, unit: 'cases' },
    expect.objectContaining({ name: 'tone', of: 'tenancy, flexible-extract', kind: 'mean' }),
  ]);
  expect(read.at).toBe('2026-09-01T10:15:00.000Z');
  expect(codes(read)).toContain('limited-sample');
});

test('lm-evaluation-harness 0.3: the number of cases follows from mean and standard error', async () => {
  const read = await totals(sample('lm-eval/results.v0.3.json'));
  expect(read.figures).toEqual([{ name: 'acc', of: 'tenancy', kind: 'share', passes: 9, cases: 11, unit: 'cases' }]);
});

test('lm-evaluation-harness: groups repeat their tasks and are left out', async () => {
  const task = { 'acc,none': 0.5, 'acc_stderr,none': Math.sqrt(0.25 / 9) };
  const read = await totals(
    text(
      JSON.stringify({
        results: { all: task, a: task },
        groups: { all: task },
        configs: {},
        'n-samples': { a: { original: 10, effective: 10 }, all: { original: 10, effective: 10 } },
      }),
    ),
  );
  expect(read.figures).toEqual([{ name: 'acc', of: 'a', kind: 'share', passes: 5, cases: 10, unit: 'cases' }]);
  expect(read.notes).toContainEqual({ code: 'metric-groups', count: 1, name: 'all' });
});

test('OpenAI: a run by itself has exact passes and trials, of the whole and of each criterion', async () => {
  const read = await totals(sample('openai-evals-api/run.json'));
  expect(read.figures.map((figure) => [figure.name, 'passes' in figure && [figure.passes, figure.cases]])).toEqual([
    ['verdict', [8, 11]],
    ['correct', [9, 11]],
    ['tone', [8, 11]],
  ]);
  expect(read.declared).toEqual({ total: 12, passed: 8, failed: 3, errored: 1 });
});

const ALL = { of: 'all', cases: 12, unit: 'ms' } as const;
const ANSWERED = { of: 'answered', cases: 11, unit: 'ms' } as const;

test.each([
  ['k6/handle-summary.json', 14341.5],
  ['k6/summary-export.json', 14341.5],
  ['k6/summary-v1.json', 14341.5],
  ['locust/run_stats.csv', 30000],
  ['jmeter/statistics.json', 30000],
  ['gatling/stats.json', 30000],
])('%s: 11 of 12 requests were answered; times are of all of them', async (path, p95) => {
  const read = await totals(sample(path));
  expect(read.figures).toContainEqual({
    name: 'answered',
    of: 'all',
    kind: 'share',
    passes: 11,
    cases: 12,
    unit: 'requests',
  });
  const latency = { name: 'latency', ...ALL };
  // Gatling rounds to whole milliseconds.
  const mean = path.startsWith('gatling') ? 3408 : 3407.5;
  expect(read.figures).toContainEqual({ ...latency, kind: 'mean', mean, standardDeviation: null });
  expect(read.figures).toContainEqual({
    ...latency,
    kind: 'percentile',
    percentile: 95,
    value: expect.closeTo(p95, 6),
  });
  expect(codes(read)).toEqual(expect.arrayContaining(['requests-not-independent', 'percentiles-of-all']));
});

test.each([
  ['k6/handle-summary.json', 1425],
  ['k6/summary-export.json', 1425],
  ['gatling/stats.json', 1530],
])('%s tells the answered requests apart', async (path, p95) => {
  const read = await totals(sample(path));
  const latency = { name: 'latency', ...ANSWERED };
  expect(read.figures).toContainEqual({ ...latency, kind: 'mean', mean: 990, standardDeviation: null });
  expect(read.figures).toContainEqual({ ...latency, kind: 'percentile', percentile: 95, value: p95 });
});

test.each(['k6/points.jsonl', 'jmeter/results.jtl'])('%s: one request each, 11 of 12 answered', async (path) => {
  const read = await results(sample(path));
  expect(read.latencyOf).toBe('request');
  const answered = measured(read, VERDICT);
  expect(answered.measured).toMatchObject({ passes: 11, cases: 12 });
  const times = measured(read, { kind: 'mean', reading: LATENCY });
  expect(times.measured).toMatchObject({ mean: 990, cases: 11 });
  expect(times.counts).toMatchObject({ pass: 11, error: 1 });
  const all = measured(read, { kind: 'mean', reading: LATENCY }, { over: 'all' });
  expect(all.measured).toMatchObject({ mean: 3407.5, cases: 12 });
});

test('k6 as CSV', async () => {
  const read = await results(
    text(
      [
        'metric_name,timestamp,metric_value,expected_response,status,url',
        'http_reqs,1788257700,1,true,200,http://127.0.0.1/ask',
        'http_req_duration,1788257700,820,true,200,http://127.0.0.1/ask',
        'http_req_duration,1788257740,30000,false,503,http://127.0.0.1/ask',
      ].join('\n'),
    ),
  );
  expect(measured(read, VERDICT).measured).toMatchObject({ passes: 1, cases: 2 });
  expect(read.at).toBe('2026-09-01T10:15:00.000Z');
});

test.each(['mlflow/metrics.json', 'braintrust/experiment_summary.json'])(
  '%s: means without a number of cases prove nothing',
  async (path) => {
    const read = await totals(sample(path));
    expect(read.figures).toContainEqual({
      name: 'tone',
      of: 'all',
      kind: 'mean',
      mean: expect.closeTo(0.6863636, 7),
      standardDeviation: null,
      cases: null,
    });
    expect(codes(read)).toEqual(['means-without-cases']);
  },
);

test('Giskard: a test that passed is no case that passed', async () => {
  const read = await totals(sample('giskard/suite_results.json'));
  expect(read.figures.every(({ kind }) => kind === 'value')).toBe(true);
  expect(codes(read)).toEqual(['tests-not-cases']);
});

test('a table of means is not a table of cases', async () => {
  const read = await totals(text('metric,score\nfaithfulness,0.91\nrelevancy,0.84\n'));
  expect(read.figures).toMatchObject([
    { name: 'faithfulness', kind: 'mean', mean: 0.91, cases: null },
    { name: 'relevancy', kind: 'mean', mean: 0.84, cases: null },
  ]);
});
