/** DeepEval: the test run that it keeps as JSON, and what `EvaluationResult.model_dump_json()` gives. Read in the source of 4.1. */
import type { Attempt, Draft } from '../draft/draft.ts';
import type { MetricReading } from '../draft/metrics.ts';
import type { DocumentReader } from '../reader.ts';
import { Refusal } from '../refusal.ts';
import { roleOfName, timeUnitOf } from '../table/aliases.ts';
import { Elements } from '../text/json.ts';
import { countOf, field, fieldsOf, listOf, numberOf, scaled, textOf } from '../text/values.ts';
import type { Steps } from '../watch.ts';
import { byId, byInput } from './case-keys.ts';
import { fromMetadata, fromTags } from './metadata.ts';

export const deepevalRun: DocumentReader = {
  format: 'deepeval-run',
  fits: (document) => [document, field(document, 'testRunData')].some(isRun),
  *read(document, draft) {
    const inner = field(document, 'testRunData');
    const run = isRun(inner) ? inner : document;
    draft.hasVerdict = true;
    draft.latencyOf = 'answer';
    draft.currency = 'USD';
    const [passed, failed] = [countOf(field(run, 'testPassed')), countOf(field(run, 'testFailed'))];
    draft.declared = { ...(passed === undefined ? {} : { passed }), ...(failed === undefined ? {} : { failed }) };
    const lists = [field(run, 'testCases'), field(run, 'conversationalTestCases')].filter(
      (list) => list instanceof Elements,
    );
    if (lists.length === 0) throw new Refusal('no-samples');
    for (const list of lists) yield* readCases(list, draft);
  },
};

function isRun(value: unknown): boolean {
  return [field(value, 'testCases'), field(value, 'conversationalTestCases')].some(
    (list) => list instanceof Elements && list.sample.some((test) => Array.isArray(field(test, 'metricsData'))),
  );
}

export const deepevalResult: DocumentReader = {
  format: 'deepeval-result',
  fits: (document) => {
    const list = field(document, 'test_results');
    return list instanceof Elements && list.sample.some((test) => field(test, 'metrics_data') !== undefined);
  },
  *read(document, draft) {
    draft.hasVerdict = true;
    draft.latencyOf = 'answer';
    draft.currency = 'USD';
    yield* readCases(field(document, 'test_results') as Elements, draft);
  },
};

function* readCases(list: Elements, draft: Draft): Steps {
  for (const { value, share } of list) {
    draft.add(attemptOf(value, draft));
    yield share;
  }
}

/** What one metric says, under its names in both files. */
interface Part {
  readonly name: string;
  readonly reading: MetricReading;
  readonly flaky: boolean;
}

function attemptOf(test: unknown, draft: Draft): Attempt {
  const parts = listOf(field(test, 'metricsData') ?? field(test, 'metrics_data')).flatMap((part) =>
    partOf(part, draft),
  );
  const answered = textOf(field(test, 'actualOutput') ?? field(test, 'actual_output')) !== undefined;
  const metadata = field(test, 'metadata') ?? field(test, 'additionalMetadata');
  const told = toldBesides(metadata, draft);
  const outcome = outcomeOf(test, parts, draft);
  const name = textOf(field(test, 'name'));
  const generated = name === undefined || /^(conversational_)?test_case_\d+$/.test(name);
  return {
    case: (generated ? undefined : byId(name)) ?? byInput(field(test, 'input'), field(test, 'turns')),
    outcome,
    errorOf: outcome === 'error' ? (answered ? 'judge' : 'system') : undefined,
    metrics: parts.map(({ name: metric, reading }) => [metric, reading] as const),
    dimensions: [...fromMetadata(metadata).filter(([key]) => !told.keys.has(key)), ...fromTags(field(test, 'tags'))],
    latencyMs: scaled(numberOf(field(test, 'completionTime')), 1000) ?? told.latencyMs,
    cost: numberOf(field(test, 'tokenCost')) ?? told.cost,
    judgeCost: numberOf(field(test, 'evaluationCost')),
  };
}

function partOf(part: unknown, draft: Draft): Part[] {
  const name = textOf(field(part, 'name'));
  if (!name) return [];
  const model = textOf(field(part, 'evaluationModel') ?? field(part, 'evaluation_model'));
  draft.metric(name, { judge: model ? { kind: 'model', name: model } : { kind: 'program' } });
  const success = field(part, 'success');
  const outcome = textOf(field(part, 'error'))
    ? 'error'
    : success === true
      ? 'pass'
      : success === false
        ? 'fail'
        : 'unjudged';
  const reading = {
    outcome,
    value: outcome === 'error' ? undefined : numberOf(field(part, 'score')),
    threshold: numberOf(field(part, 'threshold')),
  } as const;
  return [{ name, reading, flaky: field(part, 'flaky') === true }];
}

/** The tool counts an error as a failure, and a case whose metrics were all skipped as a success. */
function outcomeOf(test: unknown, parts: readonly Part[], draft: Draft): Attempt['outcome'] {
  if (parts.length === 0) {
    draft.note('all-skipped');
    return 'unjudged';
  }
  const counted = parts.filter(({ flaky }) => !flaky).map(({ reading }) => reading.outcome);
  if (counted.includes('fail')) return 'fail';
  if (counted.includes('error')) return 'error';
  const success = field(test, 'success');
  return success === true ? 'pass' : success === false ? 'fail' : 'unjudged';
}

/** Teams write an answer's time and cost into its metadata: `latency_s`, `cost`. */
function toldBesides(
  metadata: unknown,
  draft: Draft,
): { latencyMs?: number; cost?: number; keys: ReadonlySet<string> } {
  const found: { latencyMs?: number; cost?: number; keys: Set<string> } = { keys: new Set() };
  for (const [name, value] of fieldsOf(metadata)) {
    const role = roleOfName(name);
    const number = numberOf(value);
    const unit = timeUnitOf(name);
    if (role !== 'cost' && (role !== 'latency' || !unit)) continue;
    found.keys.add(name);
    if (number === undefined) continue;
    if (role === 'cost') found.cost = number;
    else {
      draft.note('metadata-latency');
      found.latencyMs = unit === 's' ? scaled(number, 1000)! : number;
    }
  }
  return found;
}
