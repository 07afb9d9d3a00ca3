/**
 * promptfoo: one attempt out of its results, in version 2, 3 and JSONL alike. There is no published schema; read in the
 * source of 0.24 to 0.123.
 */
import type { Attempt, Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import type { Judge, Outcome } from '../results.ts';
import { countOf, field, isFields, listOf, numberOf, textOf } from '../text/values.ts';
import { fromInput, fromMetadata } from './metadata.ts';

/** `failureReason`: nothing, an assertion, an error. */
const ERROR = 2;

/** Compare candidates with each other: passing says nothing of the answer. */
const COMPARISONS = new Set(['select-best', 'max-score']);
const SPEED = new Set(['latency', 'cost']);
const MODEL_JUDGED =
  /^(llm-rubric|model-graded-|factuality|answer-relevance|context-|g-eval|search-rubric|conversation-relevance|goal-|trajectory:goal|moderation|pi$|classifier|similar)/;

/** @param test the case it belongs to */
export function promptfooAttempt(result: unknown, test: unknown, judge: string | undefined, draft: Draft): Attempt {
  const outcome = outcomeOf(result, test, draft);
  const isError = outcome === 'error';
  const answered = textOf(field(result, 'response', 'output')) !== undefined;
  const cached = field(result, 'response', 'cached') === true;
  const latency = numberOf(field(result, 'latencyMs'));
  if (cached) draft.note('cached-latency');
  if (textOf(field(test, 'metadata', 'pluginId'))) draft.note('red-team');
  const usage = field(result, 'tokenUsage') ?? field(result, 'response', 'tokenUsage');
  const cost = numberOf(field(result, 'cost')) ?? numberOf(field(result, 'response', 'cost'));
  return {
    outcome,
    errorOf: isError ? (answered ? 'judge' : 'system') : undefined,
    metrics: isError ? [] : metricsOf(result, test, judge, draft),
    dimensions: [...fromMetadata(field(test, 'metadata')), ...fromInput(field(test, 'vars') ?? field(result, 'vars'))],
    latencyMs: cached ? undefined : latency,
    // An error's cost and tokens are written as 0: they are not known.
    cost: isError ? undefined : cost,
    tokensIn: isError ? undefined : countOf(field(usage, 'prompt')),
    tokensOut: isError ? undefined : countOf(field(usage, 'completion')),
  };
}

function outcomeOf(result: unknown, test: unknown, draft: Draft): Outcome {
  const grading = field(result, 'gradingResult');
  const reason = field(result, 'failureReason');
  // Failed assertions fill `error` too: alone it means nothing.
  const isError =
    reason === undefined || reason === null ? Boolean(field(result, 'error')) && !isFields(grading) : reason === ERROR;
  if (isError) return 'error';
  if (field(result, 'success') !== true) return 'fail';
  const asserted = componentsOf(result).length > 0 || listOf(field(test, 'assert')).length > 0;
  if (!asserted && (!isFields(grading) || field(grading, 'reason') === 'No assertions')) {
    draft.note('no-assertions');
    return 'unjudged';
  }
  return 'pass';
}

/** An assert-set stands there without an assertion, and its children after it: only those that have one count. */
function componentsOf(result: unknown): readonly unknown[] {
  return listOf(field(result, 'gradingResult', 'componentResults')).filter((part) =>
    isFields(field(part, 'assertion')),
  );
}

function* metricsOf(
  result: unknown,
  test: unknown,
  judge: string | undefined,
  draft: Draft,
): Generator<readonly [string, MetricReading]> {
  for (const part of componentsOf(result)) {
    const assertion = field(part, 'assertion');
    const type = (textOf(field(assertion, 'type')) ?? '').replace(/^not-/, '');
    const name = textOf(field(assertion, 'metric')) ?? textOf(field(assertion, 'type'));
    if (!name) continue;
    if (COMPARISONS.has(type)) {
      draft.note('comparison-metrics');
      continue;
    }
    if (SPEED.has(type)) draft.note('verdict-mixes-speed');
    if (type === 'human') draft.note('overruled');
    draft.metric(name, { judge: judgeOf(type, assertion, test, judge, draft) });
    const pass = field(part, 'pass');
    yield [
      name,
      {
        outcome: typeof pass === 'boolean' ? (pass ? 'pass' : 'fail') : undefined,
        value: numberOf(field(part, 'score')),
        threshold: numberOf(field(assertion, 'threshold')),
      },
    ];
  }
}

function judgeOf(type: string, assertion: unknown, test: unknown, general: string | undefined, draft: Draft): Judge {
  if (type === 'human') return { kind: 'people' };
  if (!MODEL_JUDGED.test(type)) return { kind: 'program' };
  const name =
    providerName(field(assertion, 'provider')) ?? providerName(field(test, 'options', 'provider')) ?? general;
  if (!name) draft.note('judge-not-named', { name: type });
  return { kind: 'model', ...(name ? { name } : {}) };
}

export function providerName(provider: unknown): string | undefined {
  return textOf(provider) ?? textOf(field(provider, 'label')) ?? textOf(field(provider, 'id')) ?? undefined;
}

/** What the whole configuration names as judge. Nothing else of it is looked at. */
export function generalJudge(config: unknown): string | undefined {
  return providerName(field(config, 'defaultTest', 'options', 'provider'));
}

/** Labels of candidates: the provider, and which prompt where it has several. The prompt itself is not kept. */
export function candidateLabels(providers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return providers.map((provider) => {
    const before = seen.get(provider) ?? 0;
    seen.set(provider, before + 1);
    const several = providers.filter((other) => other === provider).length > 1;
    return several ? `${provider}, prompt ${before + 1}` : provider;
  });
}
