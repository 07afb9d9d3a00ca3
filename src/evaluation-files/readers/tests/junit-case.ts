/** One test of a JUnit file as an attempt. */
import type { Attempt, Draft } from '../../draft/draft.ts';
import type { MetricReading } from '../../draft/metrics.ts';
import type { ErrorOf, Outcome } from '../../results.ts';
import { roleOfName, timeUnitOf } from '../../table/aliases.ts';
import { outcomeOfWord } from '../../table/verdict-words.ts';
import { numberOf, scaled } from '../../text/values.ts';
import { byId } from '../case-keys.ts';
import { isAssertion } from './assertions.ts';
import { caseOfName } from './test-names.ts';

interface Problem {
  readonly kind: 'failure' | 'error' | 'skipped' | 'rerunFailure' | 'rerunError' | 'flakyFailure' | 'flakyError';
  message: string;
  readonly type: string;
}

export interface TestCase {
  readonly name: string;
  readonly classname: string;
  readonly suite: string;
  readonly seconds: number | undefined;
  readonly problems: Problem[];
  readonly properties: { readonly name: string; value: string }[];
}

export function attemptOf(test: TestCase, draft: Draft): Attempt {
  const told = propertiesOf(test, draft);
  const named = caseOfName(test.name);
  const outcome = outcomeOf(test, draft);
  return {
    case: told.case ?? byId(`${test.classname}\u0000${named.case}`),
    repeat: told.repeat ?? named.repeat,
    ...outcome,
    metrics: told.metrics,
    dimensions: [...told.dimensions, ...named.parts, ...classParts(test.classname)],
    latencyMs: told.latencyMs ?? scaled(test.seconds, 1000),
    cost: told.cost,
  };
}

function outcomeOf({ problems }: TestCase, draft: Draft): { outcome: Outcome; errorOf?: ErrorOf } {
  const kinds = problems.map(({ kind }) => kind);
  // A test that fails as it was expected to is skipped and failed at once.
  if (kinds.includes('skipped')) return { outcome: 'skipped' };
  const failures = problems.filter(({ kind }) => kind === 'failure');
  if (failures.some(isAssertion)) return { outcome: 'fail' };
  if (failures.length > 0) {
    draft.note('failures-that-are-errors');
    return { outcome: 'error', errorOf: 'system' };
  }
  if (kinds.includes('error')) return { outcome: 'error', errorOf: 'system' };
  if (kinds.some((kind) => kind.startsWith('flaky'))) draft.note('flaky-passes');
  return { outcome: 'pass' };
}

interface Told {
  case?: Attempt['case'];
  repeat?: number | undefined;
  latencyMs?: number;
  cost?: number;
  readonly metrics: [string, MetricReading][];
  readonly dimensions: [string, string][];
}

/** pytest's `record_property`: whatever the team counted beside the verdict, all as text. */
function propertiesOf({ properties }: TestCase, draft: Draft): Told {
  const told: Told = { metrics: [], dimensions: [] };
  for (const { name, value } of properties) {
    const role = roleOfName(name);
    const number = numberOf(value);
    const unit = timeUnitOf(name);
    if (role === 'case') told.case = byId(value);
    else if (role === 'repeat') told.repeat = number;
    else if (role === 'latency' && unit && number !== undefined) {
      told.latencyMs = unit === 's' ? scaled(number, 1000)! : number;
      draft.latencyOf = 'answer';
    } else if (role === 'cost') {
      if (number !== undefined) told.cost = number;
      draft.currency ??= 'USD';
    } else if (role === 'group' || role === 'slice') told.dimensions.push([name, value]);
    else if (number !== undefined) told.metrics.push([name, { value: number }]);
    else {
      const outcome = outcomeOfWord(value);
      if (outcome === 'pass' || outcome === 'fail')
        told.metrics.push([name, { outcome, value: outcome === 'pass' ? 1 : 0 }]);
      else told.dimensions.push([name, value]);
    }
  }
  return told;
}

/** `letter.doc-a`: what tests are filed under often says what they are about. */
function classParts(classname: string): [string, string][] {
  const parts = classname.split('.').slice(0, 5);
  return parts.length < 2 ? [] : parts.map((part, at) => [`class.${at + 1}`, part]);
}
