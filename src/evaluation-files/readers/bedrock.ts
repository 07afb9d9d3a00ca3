/** Amazon Bedrock's evaluations: one record a line, of a model, or of the turns of a conversation with retrieval. */
import type { Attempt, Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import type { RecordsReader } from '../reader.ts';
import { field, listOf, numberOf, textOf } from '../text/values.ts';
import { byInput } from './case-keys.ts';

export const bedrockLines: RecordsReader = {
  format: 'bedrock-lines',
  fits: (first) =>
    first.some((value) => Array.isArray(field(value, 'automatedEvaluationResult', 'scores'))) ||
    first.some((value) => Array.isArray(field(value, 'conversationTurns', 0, 'results'))),
  *read(records, draft) {
    let conversation = 0;
    for (const { value, share } of records) {
      conversation += 1;
      const turns = listOf(field(value, 'conversationTurns'));
      if (turns.length === 0) draft.add(ofModel(value, draft));
      for (const turn of turns) draft.add(ofTurn(turn, turns.length > 1 ? conversation : undefined, draft));
      yield share;
    }
  },
};

function ofModel(record: unknown, draft: Draft): Attempt {
  const category = textOf(field(record, 'inputRecord', 'category'));
  const metrics = metricsOf(field(record, 'automatedEvaluationResult', 'scores'), draft);
  const answered = listOf(field(record, 'modelResponses')).some((response) => textOf(field(response, 'response')));
  return {
    case: byInput(field(record, 'inputRecord', 'prompt')),
    ...outcomeOf(answered, metrics, draft),
    metrics,
    dimensions: category ? [['category', category]] : [],
  };
}

function ofTurn(turn: unknown, conversation: number | undefined, draft: Draft): Attempt {
  const metrics = metricsOf(field(turn, 'results'), draft);
  return {
    case: byInput(field(turn, 'inputRecord', 'prompt')),
    ...outcomeOf(textOf(field(turn, 'output', 'text')) !== undefined, metrics, draft),
    metrics,
    dimensions: conversation === undefined ? [] : [['conversation', String(conversation)]],
  };
}

/** The file has no word for an error: nothing answered and nothing judged is one. */
function outcomeOf(answered: boolean, metrics: readonly unknown[], draft: Draft): Pick<Attempt, 'outcome' | 'errorOf'> {
  if (answered || metrics.length > 0) return { outcome: 'unjudged' };
  draft.note('empty-answers');
  return { outcome: 'error', errorOf: 'system' };
}

/** `result: null` is not judged. Results are normalized to 0–1. */
function metricsOf(scores: unknown, draft: Draft): (readonly [string, MetricReading])[] {
  return listOf(scores).flatMap((score) => {
    const name = textOf(field(score, 'metricName'))?.replace(/^Builtin\./, '');
    const value = numberOf(field(score, 'result'));
    if (!name) return [];
    const model = textOf(field(score, 'evaluatorDetails', 0, 'modelIdentifier'));
    if (model) draft.metric(name, { judge: { kind: 'model', name: model } });
    return value === undefined ? [] : [[name, { value }] as const];
  });
}
