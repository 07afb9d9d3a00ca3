/** Azure AI Evaluation: rows of `inputs.…` and `outputs.<evaluator>.<metric>`, as one file or one row a line. */
import type { Attempt, Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import type { DocumentReader, RecordsReader } from '../reader.ts';
import type { Outcome } from '../results.ts';
import { outcomeOfWord } from '../table/verdict-words.ts';
import { Elements } from '../text/json.ts';
import { field, fieldsOf, numberOf, textOf } from '../text/values.ts';
import { byId, byInput } from './case-keys.ts';
import { fromInput } from './metadata.ts';

export const azureRows: DocumentReader = {
  format: 'azure-rows',
  fits: (document) => {
    const rows = field(document, 'rows');
    return rows instanceof Elements && isRow(rows.at(0));
  },
  *read(document, draft) {
    draft.hasVerdict = true;
    draft.note('verdict-from-metrics');
    for (const { value, share } of field(document, 'rows') as Elements) {
      draft.add(attemptOf(value, draft));
      yield share;
    }
  },
};

export const azureLines: RecordsReader = {
  format: 'azure-rows',
  fits: (first) => first.length > 0 && first.every(isRow),
  *read(records, draft) {
    draft.hasVerdict = true;
    draft.note('verdict-from-metrics');
    for (const { value, share } of records) {
      draft.add(attemptOf(value, draft));
      yield share;
    }
  },
};

function isRow(row: unknown): boolean {
  const names = fieldsOf(row).map(([name]) => name);
  return (
    names.some((name) => /^outputs\.[^.]+\.[^.]+$/.test(name)) &&
    names.some((name) => /^(inputs\.|line_number$)/.test(name))
  );
}

function attemptOf(row: unknown, draft: Draft): Attempt {
  const metrics = new Map(metricsOf(row, draft));
  const inputs = fieldsOf(row).flatMap(([name, value]) =>
    name.startsWith('inputs.') ? [[name.slice(7), value] as const] : [],
  );
  const told = new Map(inputs);
  const status = textOf(told.get('sample.output_status.status'));
  const unanswered = told.has('response') && !textOf(told.get('response'));
  const isError = (status !== undefined && /fail|error/i.test(status)) || (unanswered && nothingJudged(metrics));
  return {
    case: byId(told.get('id')) ?? byInput(told.get('query') ?? told.get('question'), told.get('conversation')),
    outcome: isError ? 'error' : verdictOf(metrics),
    errorOf: isError ? 'system' : undefined,
    metrics: isError ? [] : metrics,
    dimensions: fromInput(Object.fromEntries(inputs)),
  };
}

function nothingJudged(metrics: ReadonlyMap<string, MetricReading>): boolean {
  return [...metrics.values()].every(({ outcome, value }) => outcome === 'unjudged' && value === undefined);
}

/** The file holds a result for each metric and none for the whole: it passes where all do. */
function verdictOf(metrics: ReadonlyMap<string, MetricReading>): Outcome {
  const found = [...metrics.values()].flatMap(({ outcome }) => outcome ?? []);
  if (found.includes('fail')) return 'fail';
  return found.length === 0 || found.includes('unjudged') ? 'unjudged' : 'pass';
}

/** A metric is what has a result: `outputs.tone.tone` with `tone_result`, in older files `tone_label`. */
function* metricsOf(row: unknown, draft: Draft): Generator<readonly [string, MetricReading]> {
  for (const [key, result] of fieldsOf(row)) {
    const parts = /^outputs\.([^.]+)\.(.+)_result$/.exec(key) ?? /^outputs\.([^.]+)\.(.+)_label$/.exec(key);
    if (!parts) continue;
    const base = `outputs.${parts[1]}.${parts[2]}`;
    const name = parts[1] === parts[2] ? parts[2]! : `${parts[1]}.${parts[2]}`;
    const model = textOf(field(row, `${base}_model`));
    if (model) draft.metric(name, { judge: { kind: 'model', name: model } });
    const outcome = typeof result === 'string' ? outcomeOfWord(result) : undefined;
    const threshold = numberOf(field(row, `${base}_threshold`));
    yield [name, { outcome: outcome ?? 'unjudged', value: numberOf(field(row, base)), threshold }];
  }
}
