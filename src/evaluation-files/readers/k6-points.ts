/** k6's points (`--out json`, `--out csv`): one request each, with its time and whether it was answered as expected. */
import type { Draft } from '../draft/draft.ts';
import type { DelimitedReader, RecordsReader } from '../reader.ts';
import { field, fieldsOf, numberOf } from '../text/values.ts';

const DURATION = 'http_req_duration';
/** What k6 writes of each request that says nothing of what it was about. */
const OWN =
  /^(expected_response|status|url|error|error_code|proto|tls_version|check|service|extra_tags|metadata|metric_name|metric_value|timestamp|subproto|ip)$/;

export const k6Points: RecordsReader = {
  format: 'k6-points',
  fits: (first) =>
    first.some(
      (value) =>
        field(value, 'metric') !== undefined && (field(value, 'type') === 'Point' || field(value, 'type') === 'Metric'),
    ),
  *read(records, draft) {
    start(draft);
    for (const { value, share } of records) {
      if (field(value, 'type') === 'Point' && field(value, 'metric') === DURATION) {
        draft.happened(field(value, 'data', 'time'));
        addRequest(
          numberOf(field(value, 'data', 'value')),
          Object.fromEntries(fieldsOf(field(value, 'data', 'tags'))),
          draft,
        );
      }
      yield share;
    }
  },
};

export const k6Table: DelimitedReader = {
  format: 'k6-points',
  fits: ({ header }) => ['metric_name', 'timestamp', 'metric_value'].every((name) => header.includes(name)),
  *read({ header, rows }, draft) {
    start(draft);
    for (const { cells, share } of rows()) {
      const row = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
      if (row['metric_name'] === DURATION) {
        draft.happened(numberOf(row['timestamp']));
        addRequest(numberOf(row['metric_value']), row, draft);
      }
      yield share;
    }
  },
};

function start(draft: Draft): void {
  draft.latencyOf = 'request';
  draft.note('requests-not-independent');
  draft.hasVerdict = true;
}

function addRequest(latencyMs: number | undefined, tags: Readonly<Record<string, unknown>>, draft: Draft): void {
  const told = tags['expected_response'];
  const status = numberOf(tags['status']);
  const answered =
    told === undefined || told === '' ? status === undefined || status < 400 : told === 'true' || told === true;
  draft.add({
    outcome: answered ? 'pass' : 'fail',
    dimensions: Object.entries(tags).flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' && !OWN.test(name) ? [[name, value] as const] : [],
    ),
    latencyMs,
  });
}
