/** Braintrust's experiment events: spans of which only the roots are cases; those of scorers name the judge. */
import type { Attempt, Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import type { RecordsReader } from '../reader.ts';
import { readScore } from '../table/verdict-words.ts';
import { countOf, field, fieldsOf, numberOf, scaled, textOf } from '../text/values.ts';
import { byId, byInput } from './case-keys.ts';
import { fromMetadata, fromTags } from './metadata.ts';

export const braintrustEvents: RecordsReader = {
  format: 'braintrust-events',
  fits: (first) =>
    first.some((value) => field(value, 'root_span_id') !== undefined && field(value, 'experiment_id') !== undefined),
  *read(records, draft) {
    draft.latencyOf = 'answer';
    draft.currency = 'USD';
    for (const { value, share } of records) {
      if (isRoot(value)) draft.add(attemptOf(value, draft));
      else {
        draft.note('span-rows');
        tellJudge(value, draft);
      }
      yield share;
    }
  },
};

function isRoot(event: unknown): boolean {
  const told = field(event, 'is_root');
  return typeof told === 'boolean' ? told : field(event, 'span_id') === field(event, 'root_span_id');
}

function tellJudge(span: unknown, draft: Draft): void {
  const type = field(span, 'span_attributes', 'type');
  const model = textOf(field(span, 'metadata', 'model'));
  if (type !== 'score' || !model) return;
  for (const [name] of fieldsOf(field(span, 'scores'))) draft.metric(name, { judge: { kind: 'model', name: model } });
}

function attemptOf(event: unknown, draft: Draft): Attempt {
  const metrics = field(event, 'metrics');
  const [start, end] = [numberOf(field(metrics, 'start')), numberOf(field(metrics, 'end'))];
  const error = field(event, 'error');
  const isError = error !== null && error !== undefined && error !== '';
  draft.happened(field(event, 'created'));
  return {
    case: byId(field(event, 'origin', 'id')) ?? byInput(field(event, 'input')),
    outcome: isError ? 'error' : 'unjudged',
    metrics: isError ? [] : scoresOf(event),
    dimensions: [...fromMetadata(field(event, 'metadata')), ...fromTags(field(event, 'tags'))],
    latencyMs: start === undefined || end === undefined ? undefined : Math.round((end - start) * 1e6) / 1000,
    cost: scaled(numberOf(field(metrics, 'estimated_cost')), 1),
    tokensIn: countOf(field(metrics, 'prompt_tokens')),
    tokensOut: countOf(field(metrics, 'completion_tokens')),
  };
}

function scoresOf(event: unknown): (readonly [string, MetricReading])[] {
  return fieldsOf(field(event, 'scores')).flatMap(([name, value]) => {
    const reading = readScore(value);
    return reading ? [[name, reading] as const] : [];
  });
}
