/** OpenAI's Evals API: the output items of a run, as a page of its list or one a line. Types of openai-python, 2026-08. */
import type { Attempt, Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import type { DocumentReader, RecordsReader } from '../reader.ts';
import type { Judge, Outcome } from '../results.ts';
import { Elements } from '../text/json.ts';
import { countOf, field, isFields, listOf, numberOf, textOf } from '../text/values.ts';
import { byInput } from './case-keys.ts';
import { fromInput } from './metadata.ts';

const ITEM = 'eval.run.output_item';
const OUTCOME: ReadonlyMap<unknown, Outcome> = new Map([
  ['pass', 'pass'],
  ['passed', 'pass'],
  ['fail', 'fail'],
  ['failed', 'fail'],
  ['error', 'error'],
  ['errored', 'error'],
]);

export const openaiItems: DocumentReader = {
  format: 'openai-items',
  fits: (document) => {
    const data = field(document, 'data');
    return field(document, 'object') === 'list' && data instanceof Elements && field(data.at(0), 'object') === ITEM;
  },
  *read(document, draft) {
    if (field(document, 'has_more') === true) draft.note('page-of-more');
    draft.hasVerdict = true;
    for (const { value, share } of field(document, 'data') as Elements) {
      draft.add(attemptOf(value, draft));
      yield share;
    }
  },
};

export const openaiItemLines: RecordsReader = {
  format: 'openai-items',
  fits: (first) => first.some((value) => field(value, 'object') === ITEM),
  *read(records, draft) {
    draft.hasVerdict = true;
    for (const { value, share } of records) {
      if (field(value, 'object') === ITEM) draft.add(attemptOf(value, draft));
      yield share;
    }
  },
};

function attemptOf(item: unknown, draft: Draft): Attempt {
  draft.happened(field(item, 'created_at'));
  const sample = field(item, 'sample');
  const broken = isFields(field(sample, 'error'));
  const outcome = broken ? 'error' : (OUTCOME.get(field(item, 'status')) ?? 'unjudged');
  const isError = outcome === 'error';
  const answered = listOf(field(sample, 'output')).length > 0;
  return {
    case: byInput(field(item, 'datasource_item')) ?? byInput(field(item, 'datasource_item_id')),
    outcome,
    errorOf: isError ? (answered && !broken ? 'judge' : 'system') : undefined,
    metrics: [...metricsOf(item, draft)],
    dimensions: fromInput(field(item, 'datasource_item')),
    tokensIn: isError ? undefined : countOf(field(sample, 'usage', 'prompt_tokens')),
    tokensOut: isError ? undefined : countOf(field(sample, 'usage', 'completion_tokens')),
  };
}

/** The API makes names unique by an id behind them. */
export function graderName(name: string): string {
  return name.replace(/-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, '');
}

function* metricsOf(item: unknown, draft: Draft): Generator<readonly [string, MetricReading]> {
  for (const result of listOf(field(item, 'results'))) {
    const written = textOf(field(result, 'name'));
    if (!written) continue;
    const name = graderName(written);
    draft.metric(name, { judge: judgeOf(result) });
    const passed = field(result, 'passed');
    yield [
      name,
      {
        outcome: typeof passed === 'boolean' ? (passed ? 'pass' : 'fail') : undefined,
        value: numberOf(field(result, 'score')),
      },
    ];
  }
}

function judgeOf(result: unknown): Judge {
  const type = textOf(field(result, 'type')) ?? '';
  const model = textOf(field(result, 'sample', 'model'));
  if (model || /model/.test(type)) return { kind: 'model', ...(model ? { name: model } : {}) };
  return { kind: /python|string_check|text_similarity|endpoint/.test(type) ? 'program' : 'unknown' };
}
