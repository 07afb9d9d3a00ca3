/** Locust's `_stats.csv`, JMeter's `statistics.json` and Gatling's `stats.json`: aggregates over all requests, failed ones among them. */
import type { DelimitedTotalsReader, TotalsDraft, TotalsReader } from '../reader.ts';
import { countOf, field, numberOf } from '../text/values.ts';

function addShare(of: string, requests: number | undefined, failed: number | undefined, draft: TotalsDraft): void {
  if (requests === undefined || failed === undefined || requests === 0 || failed > requests) return;
  draft.figures.push({
    name: 'answered',
    of,
    kind: 'share',
    passes: requests - failed,
    cases: requests,
    unit: 'requests',
  });
}

interface Times {
  readonly mean: number | undefined;
  readonly percentiles: readonly (readonly [percentile: number, value: number | undefined])[];
}

function addTimes(of: string, cases: number | null, { mean, percentiles }: Times, draft: TotalsDraft): void {
  if (mean !== undefined) {
    draft.figures.push({ name: 'latency', of, kind: 'mean', mean, standardDeviation: null, cases, unit: 'ms' });
  }
  for (const [percentile, value] of percentiles) {
    if (value === undefined) continue;
    draft.figures.push({ name: 'latency', of, kind: 'percentile', percentile, value, cases, unit: 'ms' });
  }
}

function addRate(value: number | undefined, draft: TotalsDraft): void {
  if (value !== undefined)
    draft.figures.push({ name: 'requests per second', of: 'all', kind: 'value', value, unit: '1/s' });
}

function noteLoad(draft: TotalsDraft): void {
  draft.note('requests-not-independent');
  draft.note('percentiles-of-all');
}

export const locustStats: DelimitedTotalsReader = {
  format: 'locust-stats',
  fits: ({ header }) => ['Type', 'Name', 'Request Count', 'Failure Count'].every((name, at) => header[at] === name),
  read({ header, rows }, draft) {
    noteLoad(draft);
    // Times are rounded to two digits: 147 is written as 150.
    draft.note('rounded-percentiles');
    for (const { cells } of rows()) {
      const cell = (name: string): number | undefined => numberOf(cells[header.indexOf(name)]);
      if (cells[header.indexOf('Name')] !== 'Aggregated') continue;
      const requests = countOf(cell('Request Count'));
      addShare('all', requests, countOf(cell('Failure Count')), draft);
      const percentiles = header.flatMap((name) => {
        const percentile = Number(/^([\d.]+)%$/.exec(name)?.[1] ?? Number.NaN);
        return percentile > 0 && percentile <= 100 ? [[percentile, cell(name)] as const] : [];
      });
      addTimes('all', requests ?? null, { mean: cell('Average Response Time'), percentiles }, draft);
      addRate(cell('Requests/s'), draft);
    }
  },
};

export const jmeterStatistics: TotalsReader = {
  format: 'jmeter-statistics',
  fits: (document) =>
    field(document, 'Total', 'sampleCount') !== undefined && field(document, 'Total', 'pct1ResTime') !== undefined,
  read(document, draft) {
    noteLoad(draft);
    const total = field(document, 'Total');
    const value = (name: string): number | undefined => numberOf(field(total, name));
    const requests = countOf(value('sampleCount'));
    addShare('all', requests, countOf(value('errorCount')), draft);
    // 90, 95 and 99 unless somebody changed them; the file doesn't say.
    const percentiles = [
      [50, value('medianResTime')],
      [90, value('pct1ResTime')],
      [95, value('pct2ResTime')],
      [99, value('pct3ResTime')],
    ] as const;
    addTimes('all', requests ?? null, { mean: value('meanResTime'), percentiles }, draft);
    addRate(value('throughput'), draft);
  },
};

export const gatlingStats: TotalsReader = {
  format: 'gatling-stats',
  fits: (document) =>
    field(document, 'type') === 'GROUP' && field(document, 'stats', 'numberOfRequests', 'total') !== undefined,
  read(document, draft) {
    noteLoad(draft);
    const stats = field(document, 'stats');
    const requests = countOf(field(stats, 'numberOfRequests', 'total'));
    const answered = countOf(field(stats, 'numberOfRequests', 'ok'));
    addShare('all', requests, countOf(field(stats, 'numberOfRequests', 'ko')), draft);
    for (const [of, part, cases] of [
      ['all', 'total', requests],
      ['answered', 'ok', answered],
    ] as const) {
      const value = (name: string): number | undefined => numberOf(field(stats, name, part));
      // 50, 75, 95 and 99 unless somebody changed them.
      const percentiles = [
        [50, value('percentiles1')],
        [75, value('percentiles2')],
        [95, value('percentiles3')],
        [99, value('percentiles4')],
      ] as const;
      addTimes(of, cases ?? null, { mean: value('meanResponseTime'), percentiles }, draft);
    }
    addRate(numberOf(field(stats, 'meanNumberOfRequestsPerSecond', 'total')), draft);
  },
};
