/** Langfuse's scores: one row a score, not a case; a trace that got none has no row at all. */
import type { Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import { MAX_ATTEMPTS } from '../limits.ts';
import type { DelimitedReader, RecordsReader } from '../reader.ts';
import { Refusal } from '../refusal.ts';
import type { Judge } from '../results.ts';
import { readDictionary } from '../table/dictionary.ts';
import { field, isFields, numberOf, textOf } from '../text/values.ts';
import type { Steps } from '../watch.ts';
import { byId } from './case-keys.ts';
import { fromMetadata, fromTags } from './metadata.ts';

/** What was seen of one trace so far. */
interface Trace {
  readonly name: string | undefined;
  readonly metrics: [string, MetricReading][];
  readonly dimensions: readonly (readonly [string, string])[];
}

const NEEDED = ['traceId', 'dataType', 'value', 'stringValue'];

export const langfuseScoreLines: RecordsReader = {
  format: 'langfuse-scores',
  fits: (first) =>
    first.length > 0 &&
    first.every((value) => ['traceId', 'dataType', 'value'].every((key) => isFields(value) && key in value)),
  read: (records, draft) => readScores(records, draft),
};

export const langfuseScoreTable: DelimitedReader = {
  format: 'langfuse-scores',
  fits: ({ header }) => NEEDED.every((name) => header.includes(name)),
  read({ header, rows }, draft) {
    function* records() {
      for (const { cells, share } of rows()) {
        const value = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
        const parsed = (name: string): unknown => readDictionary(value[name] || '{}');
        yield { value: { ...value, traceTags: parsed('traceTags'), metadata: parsed('metadata') }, share };
      }
    }
    return readScores(records(), draft);
  },
};

function* readScores(rows: Iterable<{ readonly value: unknown; readonly share: number }>, draft: Draft): Steps {
  const traces = new Map<string, Trace>();
  let count = 0;
  for (const { value, share } of rows) {
    count += 1;
    draft.happened(field(value, 'timestamp'));
    const id = textOf(field(value, 'traceId'));
    const name = textOf(field(value, 'name'));
    const reading = readingOf(value);
    if (id && name && reading) {
      traceOf(traces, id, value).metrics.push([name, reading]);
      draft.metric(name, { judge: judgeOf(field(value, 'source')) });
    }
    yield share;
  }
  draft.note('score-rows', { count });
  draft.note('may-lack-errors');
  addTraces(traces, draft);
}

function traceOf(traces: Map<string, Trace>, id: string, row: unknown): Trace {
  const found = traces.get(id);
  if (found) return found;
  if (traces.size === MAX_ATTEMPTS) throw new Refusal('too-many-rows', { limit: MAX_ATTEMPTS });
  const trace: Trace = {
    name: textOf(field(row, 'traceName')),
    metrics: [],
    dimensions: [...fromTags(field(row, 'traceTags')), ...fromMetadata(field(row, 'metadata'))],
  };
  traces.set(id, trace);
  return trace;
}

/** A trace's name is its case only where it isn't the name of the whole application. */
function addTraces(traces: ReadonlyMap<string, Trace>, draft: Draft): void {
  const names = new Set([...traces.values()].map(({ name }) => name));
  const tellCases = !names.has(undefined) && names.size * 2 >= traces.size;
  if (tellCases && names.size < traces.size) draft.note('case-name-guessed');
  for (const [id, { name, metrics, dimensions }] of traces) {
    draft.add({ case: byId(tellCases ? name : id), outcome: 'unjudged', metrics, dimensions });
  }
}

function readingOf(row: unknown): MetricReading | undefined {
  const value = numberOf(field(row, 'value'));
  const label = textOf(field(row, 'stringValue'));
  if (field(row, 'dataType') === 'BOOLEAN' && value !== undefined)
    return { value, outcome: value === 1 ? 'pass' : 'fail' };
  if (field(row, 'dataType') === 'CATEGORICAL') return label === undefined ? undefined : { label };
  return value === undefined ? undefined : { value };
}

function judgeOf(source: unknown): Judge {
  return { kind: source === 'EVAL' ? 'model' : source === 'ANNOTATION' ? 'people' : 'unknown' };
}
