/** What a file holds beside its numbers stays in it: a secret planted anywhere comes out nowhere. */

import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/evaluation-files/measure.ts';
import { openResults, type ResultsFile, readMapped } from '../../src/evaluation-files/open.ts';
import type { Results } from '../../src/evaluation-files/results.ts';
import { sample } from './pilot.ts';
import { FILES } from './samples.ts';

const SECRET = 'sk-PLANTED-0123456789abcdef';

/** What is a name or mark in the samples, and may come out: metrics, candidates, judges, documents, slices, cases. */
const MARKS =
  /^(c\d\d(#\d)?|doc-[a-d]|letter|form|correct|tone|exact|exact_match|Exact Match|Tone \[GEval\]|Builtin\.Correctness|assistant-[ab]|judge-model-1|.*\/?(assistant|judge)-model-1|tenancy|default|v1|POST|GET|ask|status is 200|strict-match|flexible-extract)$/;

/** Keys under which a format keeps its own words: replaced, the file would be another one. */
const STRUCTURE =
  /^(object|type|status|state|dataType|level|annotator_kind|version|promptfooVersion|inspect_ai|method|metric|metricName|name|filter|metrics|label|traceName|traceTags|tags|provider|model|id|sample_id|example_id|case_id|trace_id|traceId|root_span_id|span_id|experiment_id|record_id|promptId|doc_hash|prompt_hash|testing_criteria|created|created_at|timestamp|date|value|stringValue|currency|cost_currency|source|task|evaluationModel|evaluation_model|modelIdentifier|scorer|reducer|columns|group|document|slice|category|topic|seed_document_id|choice|contains|unit|path|transaction|error_message|completion_fns|.*_result|.*_model)$/;

function planted(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => planted(item, key));
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value).map(([name, part]) => [name, planted(part, name)] as const);
    // And where nobody expects it.
    return {
      ...Object.fromEntries(inner),
      apiKey: SECRET,
      authorization: `Bearer ${SECRET}`,
      note: `see ${SECRET} for more`,
    };
  }
  if (
    typeof value !== 'string' ||
    STRUCTURE.test(key.split('.').at(-1)!) ||
    MARKS.test(value) ||
    /^[\d.:TZ+-]+$/.test(value)
  )
    return value;
  return `${value} ${SECRET}`;
}

/** Every free text of a file, and every error's and reason's. */
function plantedText(path: string, content: string): string {
  const outer = /\.jsonl$/.test(path)
    ? content
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.stringify(planted(JSON.parse(line))))
        .join('\n')
    : /\.json$/.test(path)
      ? JSON.stringify(planted(JSON.parse(content.replace(/\bNaN\b/g, 'null'))))
      : content;
  return [
    'When does the lease on unit 4 end?',
    'Who signed the letter?',
    'Is the cellar included?',
    'On 30 June.',
    'It ends on 30 June.',
    'upstream timed out after 30 s',
    'Tone rated 0.9',
    'Clause 3 of the lease.',
    'expected false to be true',
    'failed: tone',
  ].reduce(
    (text, phrase) =>
      path.endsWith('.json') || path.endsWith('.jsonl') ? text : text.replaceAll(phrase, `${phrase} ${SECRET}`),
    outer,
  );
}

function plantedFile(path: string): ResultsFile {
  const file = sample(path);
  if (/\.(eval|xlsx|de\.csv)$/.test(path)) return file;
  return { name: file.name, bytes: new TextEncoder().encode(plantedText(path, new TextDecoder().decode(file.bytes))) };
}

/** Everything that comes out, as one text; typed columns hold numbers, and numbers keep no secret. */
const out = (value: unknown): string =>
  JSON.stringify(value, (_key, part) => {
    if (part instanceof Map) return [...part];
    return ArrayBuffer.isView(part) ? [] : part;
  });

function everything(read: Results): string {
  const whats = [
    { kind: 'share', conditions: [{ reading: { of: 'verdict' }, passes: 'as-judged' }] },
    { kind: 'mean', reading: { of: 'latency' } },
    { kind: 'percentile', reading: { of: 'latency' }, percentile: 95, limit: null, better: 'lower' },
    ...read.metrics.map(({ name }) => ({ kind: 'mean', reading: { of: 'metric', name } }) as const),
  ] as const;
  const slices = read.dimensions.filter(({ labels }) => labels).map(({ name }) => name);
  return out([
    read,
    ...read.candidates.flatMap(({ id }) =>
      whats.map((what) =>
        measure(read, { candidate: id, what, errors: 'fail', unjudged: 'fail', over: 'all', group: null, slices }),
      ),
    ),
  ]);
}

describe('a planted secret', () => {
  test.each(Object.keys(FILES))('comes out of %s nowhere, and the numbers are read all the same', async (path) => {
    const file = plantedFile(path);
    const opened = await openResults(file);
    expect(out(opened)).not.toContain('PLANTED');
    const read = opened.state === 'table' ? await readMapped(file, opened.mapping) : opened;
    if (read.state !== 'results') throw new Error(`${path}: ${JSON.stringify(read)}`);
    const everythingOut = everything(read);
    expect(everythingOut).not.toContain('PLANTED');
    // Nor does a question, an answer, or a reason.
    for (const phrase of ['lease', '30 June', 'caretaker', 'upstream', 'Tone rated', 'sk-FAKE', 'Traceback']) {
      expect(everythingOut).not.toContain(phrase);
    }
    expect(read.attempts.count).toBeGreaterThanOrEqual(11);
  });

  test('nor out of what packed files hold', async () => {
    const log = JSON.parse(
      new TextDecoder().decode(sample('inspect/2026-09-01T10-15-00+00-00_tenancy_taskAbc.json').bytes),
    );
    const { samples, ...header } = log;
    const entries = [
      ['header.json', header],
      ...samples.map((found: { id: string; epoch: number }) => [
        `samples/${found.id}_epoch_${found.epoch}.json`,
        found,
      ]),
    ].map(([name, value]) => [name, new TextEncoder().encode(JSON.stringify(planted(value)))]);
    const read = await openResults({ name: 'log.eval', bytes: zipSync(Object.fromEntries(entries)) });
    if (read.state !== 'results') throw new Error(JSON.stringify(read));
    expect(everything(read)).not.toContain('PLANTED');
    expect(read.attempts.count).toBe(12);
  });

  test.each([
    ['a key', { owner: SECRET }],
    ['an address', { owner: 'jane@example.org' }],
    ['a link', { owner: 'https://example.org/?token=1' }],
    ['a long text', { owner: 'The tenant of the second floor asked when the lease would end' }],
  ])('as metadata that two cases share, %s is no label', async (_what, metadata) => {
    const row = (id: number, own: object) => JSON.stringify({ case_id: `c${id}`, passed: true, metadata: own });
    const other = { owner: 'x' };
    const rows = [row(1, metadata), row(2, metadata), row(3, other), row(4, other)].join('\n');
    const file = { name: 'x', bytes: new TextEncoder().encode(rows) };
    const opened = await openResults(file);
    expect(out(opened)).not.toContain(metadata.owner);
    if (opened.state !== 'table') throw new Error(opened.state);
    const read = await readMapped(file, opened.mapping);
    expect(out(read)).not.toContain(metadata.owner);
  });

  test('columns are shown by an example only where it is a mark or a number', async () => {
    const opened = await openResults(sample('table/cases.csv'));
    if (opened.state !== 'table') throw new Error(opened.state);
    const examples = Object.fromEntries(opened.columns.map(({ name, example }) => [name, example]));
    expect(examples).toMatchObject({
      case_id: 'c01',
      document: 'doc-a',
      tone: '0.9',
      question: null,
      answer: null,
      error: null,
    });
  });
});
