/** lm-evaluation-harness's samples (`--log_samples`): each document once for every filter. Filters are a choice, not repeats. */
import type { MetricReading } from '../draft/metrics.ts';
import type { RecordsReader } from '../reader.ts';
import { readScore } from '../table/verdict-words.ts';
import { field, listOf, textOf } from '../text/values.ts';
import { byId, byInput } from './case-keys.ts';
import { fromInput } from './metadata.ts';

export const lmEvalSamples: RecordsReader = {
  format: 'lm-eval-samples',
  fits: (first) =>
    first.some((value) => field(value, 'doc_id') !== undefined && field(value, 'filtered_resps') !== undefined),
  *read(records, draft) {
    draft.note('may-lack-errors');
    for (const { value, share } of records) {
      const filter = textOf(field(value, 'filter')) ?? 'none';
      draft.candidate(filter, filter);
      const prompt = textOf(field(value, 'prompt_hash'));
      draft.add({
        candidate: filter,
        // The same prompt is the same case, wherever it stands in the data.
        case: prompt ? byInput(prompt) : byId(field(value, 'doc_id')),
        outcome: 'unjudged',
        metrics: metricsOf(value),
        dimensions: fromInput(field(value, 'doc')),
      });
      yield share;
    }
  },
};

/** Numbers that json couldn't write stand there as texts; lists, as for perplexities, are no scores of one case. */
function* metricsOf(value: unknown): Generator<readonly [string, MetricReading]> {
  for (const name of listOf(field(value, 'metrics'))) {
    if (typeof name !== 'string') continue;
    const reading = readScore(field(value, name));
    if (reading && reading.label === undefined) yield [name, reading];
  }
}
