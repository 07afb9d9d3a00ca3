/** Arize Phoenix's experiment as JSON: runs of examples, each with its annotations. */
import type { Attempt, Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import type { RecordsReader } from '../reader.ts';
import type { Judge } from '../results.ts';
import { countOf, field, listOf, numberOf, textOf } from '../text/values.ts';
import { byId } from './case-keys.ts';
import { fromInput, fromMetadata } from './metadata.ts';

export const phoenixJson: RecordsReader = {
  format: 'phoenix-json',
  fits: (first) =>
    first.some((value) => field(value, 'example_id') !== undefined && Array.isArray(field(value, 'annotations'))),
  *read(records, draft) {
    draft.latencyOf = 'answer';
    for (const { value, share } of records) {
      draft.add(attemptOf(value, draft));
      yield share;
    }
  },
};

function attemptOf(run: unknown, draft: Draft): Attempt {
  const isError = textOf(field(run, 'error')) !== undefined;
  draft.happened(field(run, 'start_time'));
  return {
    case: byId(field(run, 'example_id')),
    repeat: countOf(field(run, 'repetition_number')),
    outcome: isError ? 'error' : 'unjudged',
    metrics: isError ? [] : [...metricsOf(run, draft)],
    dimensions: [...fromMetadata(field(run, 'metadata')), ...fromInput(field(run, 'input'))],
    latencyMs: numberOf(field(run, 'latency_ms')),
    tokensIn: countOf(field(run, 'prompt_token_count')),
    tokensOut: countOf(field(run, 'completion_token_count')),
  };
}

/** A score, else a label; an annotation that broke is the judge's error. */
function* metricsOf(run: unknown, draft: Draft): Generator<readonly [string, MetricReading]> {
  for (const annotation of listOf(field(run, 'annotations'))) {
    const name = textOf(field(annotation, 'name'));
    if (!name) continue;
    draft.metric(name, { judge: judgeOf(annotation) });
    const value = numberOf(field(annotation, 'score'));
    const label = textOf(field(annotation, 'label'));
    if (textOf(field(annotation, 'error'))) yield [name, { outcome: 'error' }];
    else if (value !== undefined) yield [name, { value }];
    else if (label !== undefined) yield [name, { label }];
  }
}

function judgeOf(annotation: unknown): Judge {
  const model = textOf(field(annotation, 'metadata', 'model'));
  switch (field(annotation, 'annotator_kind')) {
    case 'CODE':
      return { kind: 'program' };
    case 'HUMAN':
      return { kind: 'people' };
    case 'LLM':
      return { kind: 'model', ...(model ? { name: model } : {}) };
    default:
      return { kind: 'unknown' };
  }
}
