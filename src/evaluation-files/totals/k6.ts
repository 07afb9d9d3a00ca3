/** k6's summaries: `handleSummary`, the older `--summary-export`, and schema 1.0.0. Aggregates over all requests, failed ones among them. */
import type { TotalsDraft, TotalsReader } from '../reader.ts';
import { Elements } from '../text/json.ts';
import { countOf, field, fieldsOf, numberOf, textOf } from '../text/values.ts';

type Metric = (name: string) => unknown;

const DURATION = 'http_req_duration';
const ANSWERED = 'http_req_duration{expected_response:true}';

export const k6Summary: TotalsReader = {
  format: 'k6-summary',
  fits: (document) => DIALECTS.some(({ fits }) => fits(document)),
  read(document, draft) {
    const dialect = DIALECTS.find(({ fits }) => fits(document))!;
    const metric = dialect.metric(document);
    draft.toolVersion =
      textOf(field(document, 'metadata', 'k6_version')) ?? textOf(field(document, 'metadata', 'k6Version'));
    draft.happened(field(document, 'metadata', 'generated_at') ?? field(document, 'metadata', 'generatedAt'));
    draft.note('requests-not-independent');
    draft.note('percentiles-of-all');
    if (metric('checks') !== undefined) draft.note('checks-not-cases');
    addRequests(metric, draft);
  },
};

interface Dialect {
  fits(document: unknown): boolean;
  metric(document: unknown): Metric;
}

const DIALECTS: readonly Dialect[] = [
  {
    fits: (document) => field(document, 'metrics', DURATION, 'values') !== undefined,
    metric: (document) => (name) => field(document, 'metrics', name, 'values'),
  },
  {
    fits: (document) => numberOf(field(document, 'metrics', DURATION, 'avg')) !== undefined,
    metric: (document) => (name) => field(document, 'metrics', name),
  },
  {
    fits: (document) =>
      field(document, 'results', 'metrics') instanceof Elements &&
      (field(document, 'metadata', 'k6_version') ?? field(document, 'metadata', 'k6Version')) !== undefined,
    metric: (document) => {
      const list = field(document, 'results', 'metrics') as Elements;
      const byName = new Map(Array.from(list, ({ value }) => [field(value, 'name'), field(value, 'values')]));
      return (name) => byName.get(name);
    },
  },
];

function addRequests(metric: Metric, draft: TotalsDraft): void {
  const requests = countOf(field(metric('http_reqs'), 'count'));
  // "passes" of the metric "failed" are the failures.
  const failed =
    countOf(field(metric('http_req_failed'), 'passes')) ?? countOf(field(metric('http_req_failed'), 'matches'));
  if (requests !== undefined && failed !== undefined && failed <= requests && requests > 0) {
    draft.figures.push({
      name: 'answered',
      of: 'all',
      kind: 'share',
      passes: requests - failed,
      cases: requests,
      unit: 'requests',
    });
  }
  addTimes(metric(DURATION), 'all', requests ?? null, draft);
  const answered = requests !== undefined && failed !== undefined ? requests - failed : null;
  addTimes(metric(ANSWERED), 'answered', answered, draft);
  const rate = numberOf(field(metric('http_reqs'), 'rate'));
  if (rate !== undefined)
    draft.figures.push({ name: 'requests per second', of: 'all', kind: 'value', value: rate, unit: '1/s' });
}

/** Which percentiles there are is set in the test: `p(95)`, in schema 1.0.0 `p95`. */
function addTimes(values: unknown, of: string, cases: number | null, draft: TotalsDraft): void {
  const mean = numberOf(field(values, 'avg'));
  if (mean !== undefined) {
    draft.figures.push({ name: 'latency', of, kind: 'mean', mean, standardDeviation: null, cases, unit: 'ms' });
  }
  for (const [key, value] of fieldsOf(values)) {
    const percentile = key === 'med' ? 50 : Number(/^p\(?([\d.]+)\)?$/.exec(key)?.[1] ?? Number.NaN);
    const found = numberOf(value);
    if (found === undefined || !(percentile > 0 && percentile <= 100)) continue;
    draft.figures.push({ name: 'latency', of, kind: 'percentile', percentile, value: found, cases, unit: 'ms' });
  }
}
