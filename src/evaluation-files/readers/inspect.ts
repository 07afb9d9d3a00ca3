/** Inspect AI: what its log says of a run and of each sample, in the JSON log and in the archive alike. Schema: `inspect log schema`, version 2. */
import type { Attempt, Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import type { Judge } from '../results.ts';
import { readScore } from '../table/verdict-words.ts';
import { countOf, field, fieldsOf, isFields, listOf, numberOf, scaled, textOf } from '../text/values.ts';
import { byId } from './case-keys.ts';
import { fromMetadata } from './metadata.ts';

/** Correct, incorrect, partly, no answer: `inspect_ai.scorer.value_to_float`. Partly is no verdict. */
const LETTERS: ReadonlyMap<string, MetricReading> = new Map([
  ['C', { value: 1, outcome: 'pass' }],
  ['I', { value: 0, outcome: 'fail' }],
  ['P', { value: 0.5 }],
  ['N', { value: 0, outcome: 'fail' }],
]);

const PROGRAMS = /^(match|includes|pattern|answer|exact|f1|choice|math)$/;

export interface Run {
  readonly model: string | undefined;
  /** By scorer, where the log says how it judges; older logs say it of none. */
  readonly judges: ReadonlyMap<string, Judge>;
}

export function isInspectHeader(header: unknown): boolean {
  return (
    numberOf(field(header, 'version')) !== undefined &&
    textOf(field(header, 'status')) !== undefined &&
    textOf(field(header, 'eval', 'task')) !== undefined &&
    field(header, 'eval', 'model') !== undefined
  );
}

/** What stands above the samples. */
export function readHeader(header: unknown, draft: Draft): Run {
  const run = field(header, 'eval');
  draft.currency = 'USD';
  draft.toolVersion = textOf(field(run, 'packages', 'inspect_ai'));
  draft.happened(field(run, 'created'));
  const status = textOf(field(header, 'status'));
  if (status !== 'success') draft.note('status', { name: status ?? '' });
  if (field(header, 'invalidated') === true) draft.note('status', { name: 'invalidated' });
  if (field(run, 'config', 'limit')) draft.note('limited-sample');
  const total = countOf(field(header, 'results', 'total_samples'));
  if (total !== undefined) draft.declared = { total };
  const grader = textOf(field(run, 'model_roles', 'grader', 'model'));
  const judges = new Map<string, Judge>();
  for (const scorer of listOf(field(run, 'scorers'))) {
    const name = textOf(field(scorer, 'name'));
    if (!name) continue;
    const judge = judgeOf(name, field(scorer, 'options'), grader);
    if (judge.kind === 'model' && !judge.name) draft.note('judged-itself', { name });
    judges.set(name, judge);
    draft.metric(name, { judge });
  }
  return { model: textOf(field(run, 'model')), judges };
}

function judgeOf(name: string, options: unknown, grader: string | undefined): Judge {
  const own = textOf(field(options, 'model'));
  const byModel = own !== undefined || field(options, 'model_role') !== undefined || name.startsWith('model_graded');
  if (!byModel) return { kind: PROGRAMS.test(name.split('/').at(-1)!) ? 'program' : 'unknown' };
  const model = own ?? grader;
  return { kind: 'model', ...(model ? { name: model } : {}) };
}

export function inspectAttempt(sample: unknown, run: Run, draft: Draft): Attempt {
  const metrics = [...metricsOf(sample, run, draft)];
  const isError = isFields(field(sample, 'error')) || textOf(field(sample, 'error')) !== undefined;
  if (isError && metrics.length > 0) draft.note('error-beats-scores');
  if (field(sample, 'limit')) draft.note('limits-hit');
  const answer = numberOf(field(sample, 'output', 'time'));
  const working = numberOf(field(sample, 'working_time')) ?? numberOf(field(sample, 'total_time'));
  // An answer's own time, wherever one sample has it.
  if (answer !== undefined) draft.latencyOf = 'answer';
  else if (!isError && working !== undefined) draft.latencyOf ??= 'sample';
  return {
    case: byId(field(sample, 'id')),
    repeat: countOf(field(sample, 'epoch')),
    outcome: isError ? 'error' : 'unjudged',
    metrics: isError ? [] : metrics,
    dimensions: fromMetadata(field(sample, 'metadata')),
    // Where there was no answer its time isn't known: that of the sample is another.
    latencyMs: scaled(answer ?? (isError ? undefined : working), 1000),
    ...usageOf(sample, run),
  };
}

function* metricsOf(sample: unknown, run: Run, draft: Draft): Generator<readonly [string, MetricReading]> {
  const scores = field(sample, 'scores');
  // Before 2024-11 there was one score, without a name.
  const named = isFields(scores) ? fieldsOf(scores) : [['score', field(sample, 'score')] as const];
  for (const [scorer, score] of named) {
    if (listOf(field(score, 'history')).length > 0) draft.note('scores-edited');
    const judge = run.judges.get(scorer) ?? judgeOf(scorer, undefined, undefined);
    const value = field(score, 'value');
    // One metric for each part of a score that has several.
    const parts = isFields(value) || Array.isArray(value) ? Object.entries(value) : [['', value] as const];
    for (const [part, inner] of parts) {
      const reading = readLetter(inner);
      const name = part === '' ? scorer : `${scorer}.${part}`;
      if (!reading) continue;
      draft.metric(name, { judge });
      yield [name, reading];
    }
  }
}

function readLetter(value: unknown): MetricReading | undefined {
  return (typeof value === 'string' ? LETTERS.get(value) : undefined) ?? readScore(value);
}

/** `model_usage` holds the judge's part as well, `role_usage.grader` only that. */
function usageOf(sample: unknown, { model }: Run): Pick<Attempt, 'cost' | 'judgeCost' | 'tokensIn' | 'tokensOut'> {
  const usage = field(sample, 'model_usage');
  const judge = field(sample, 'role_usage', 'grader');
  const judgeCost = numberOf(field(judge, 'total_cost'));
  const own = model === undefined ? undefined : field(usage, model);
  const shared = fieldsOf(usage).length === 1 && judge !== undefined;
  const without = (name: string): number | undefined => {
    const all = numberOf(field(own, name));
    return all === undefined || !shared ? all : Math.max(0, all - (numberOf(field(judge, name)) ?? 0));
  };
  return {
    cost: without('total_cost'),
    judgeCost,
    tokensIn: without('input_tokens'),
    tokensOut: without('output_tokens'),
  };
}
