/** openai/evals's record log: events by sample, in any order. Dormant since 2024. */
import type { Attempt, Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import { MAX_ATTEMPTS } from '../limits.ts';
import type { RecordsReader } from '../reader.ts';
import { Refusal } from '../refusal.ts';
import { countOf, field, fieldsOf, numberOf, textOf } from '../text/values.ts';
import { byInput } from './case-keys.ts';
import { fromInput } from './metadata.ts';

/** What was seen of one sample so far. */
interface Sample {
  case: Attempt['case'];
  isError: boolean;
  tokensIn: number | undefined;
  tokensOut: number | undefined;
  readonly metrics: Map<string, MetricReading>;
  readonly dimensions: Map<string, string>;
}

export const openaiLog: RecordsReader = {
  format: 'openai-log',
  fits: (first) =>
    first.some((value) => field(value, 'spec', 'completion_fns') !== undefined) ||
    first.some((value) => field(value, 'event_id') !== undefined && textOf(field(value, 'sample_id')) !== undefined),
  *read(records, draft) {
    const samples = new Map<string, Sample>();
    draft.note('may-lack-errors');
    for (const { value, share } of records) {
      draft.happened(field(value, 'spec', 'created_at'));
      const id = textOf(field(value, 'sample_id'));
      if (id) note(sampleOf(samples, id), value);
      yield share;
    }
    for (const [id, sample] of samples) addSample(id, sample, draft);
  },
};

function sampleOf(samples: Map<string, Sample>, id: string): Sample {
  const found = samples.get(id);
  if (found) return found;
  if (samples.size === MAX_ATTEMPTS) throw new Refusal('too-many-rows', { limit: MAX_ATTEMPTS });
  const sample: Sample = {
    case: undefined,
    isError: false,
    tokensIn: undefined,
    tokensOut: undefined,
    metrics: new Map(),
    dimensions: new Map(),
  };
  samples.set(id, sample);
  return sample;
}

function note(sample: Sample, event: unknown): void {
  const data = field(event, 'data');
  switch (field(event, 'type')) {
    case 'sampling':
      // The first is the system's, later ones may be a judge's.
      if (sample.case) return;
      sample.case = byInput(field(data, 'prompt'));
      sample.tokensIn = countOf(field(data, 'usage', 'prompt_tokens'));
      sample.tokensOut = countOf(field(data, 'usage', 'completion_tokens'));
      return;
    case 'match': {
      const correct = field(data, 'correct');
      if (typeof correct === 'boolean') {
        sample.metrics.set('correct', { outcome: correct ? 'pass' : 'fail', value: correct ? 1 : 0 });
      }
      for (const [name, value] of fromInput(data)) sample.dimensions.set(name, value);
      return;
    }
    case 'metrics':
      for (const [name, value] of fieldsOf(data)) {
        const number = name === 'choice' ? undefined : numberOf(value);
        if (number !== undefined) sample.metrics.set(name, { value: number });
      }
      return;
    case 'error':
      sample.isError = true;
  }
}

function addSample(id: string, sample: Sample, draft: Draft): void {
  draft.add({
    case: sample.case ?? byInput(id),
    outcome: sample.isError ? 'error' : 'unjudged',
    metrics: sample.metrics,
    dimensions: sample.dimensions,
    tokensIn: sample.tokensIn,
    tokensOut: sample.tokensOut,
  });
}
