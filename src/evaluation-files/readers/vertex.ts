/** Vertex AI's `EvaluationResult` as JSON: cases, each with a response of every candidate. */
import type { Attempt, Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import type { DocumentReader } from '../reader.ts';
import { Elements } from '../text/json.ts';
import { countOf, field, fieldsOf, listOf, numberOf, textOf } from '../text/values.ts';
import { byId, byInput } from './case-keys.ts';
import { fromMetadata } from './metadata.ts';

/** What of a case is the tool's own, not the team's. */
const OWN =
  /^(prompt|responses|reference|system_instruction|conversation_history|rubric_groups|eval_case_id|intermediate_events|agent_info|agent_data)$/;

export const vertexJson: DocumentReader = {
  format: 'vertex-json',
  fits: (document) => {
    const cases = field(document, 'eval_case_results');
    return cases instanceof Elements && field(cases.at(0), 'response_candidate_results') !== undefined;
  },
  *read(document, draft) {
    draft.happened(field(document, 'metadata', 'creation_timestamp'));
    const names = listOf(field(document, 'metadata', 'candidate_names'));
    for (const [at, name] of names.entries()) draft.candidate(String(at), textOf(name) ?? '');
    const cases = listOf(field(listOf(field(document, 'evaluation_dataset'))[0], 'eval_cases'));
    for (const { value, share } of field(document, 'eval_case_results') as Elements) {
      const index = countOf(field(value, 'eval_case_index'));
      const of = index === undefined ? undefined : cases[index];
      for (const response of listOf(field(value, 'response_candidate_results')))
        draft.add(attemptOf(response, of, index, draft));
      yield share;
    }
  },
};

function attemptOf(response: unknown, of: unknown, index: number | undefined, draft: Draft): Attempt {
  const place = String(countOf(field(response, 'response_index')) ?? 0);
  draft.candidate(place, '');
  const metrics = fieldsOf(field(response, 'metric_results')).map(
    ([name, result]) => [name, readingOf(result)] as const,
  );
  for (const [name] of metrics) draft.metric(name, { judge: { kind: 'model' } });
  const isError = metrics.length > 0 && metrics.every(([, { outcome }]) => outcome === 'error');
  return {
    candidate: place,
    case: byId(field(of, 'eval_case_id')) ?? byInput(field(of, 'prompt')) ?? byId(index),
    outcome: isError ? 'error' : 'unjudged',
    errorOf: isError ? 'judge' : undefined,
    metrics,
    dimensions: fromMetadata(Object.fromEntries(fieldsOf(of).filter(([name]) => !OWN.test(name)))),
  };
}

function readingOf(result: unknown): MetricReading {
  if (textOf(field(result, 'error_message'))) return { outcome: 'error' };
  const value = numberOf(field(result, 'score'));
  return value === undefined ? { outcome: 'unjudged' } : { value };
}
