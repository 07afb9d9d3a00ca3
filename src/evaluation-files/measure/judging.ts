/** What a request makes of one attempt: an outcome, and a value. */
import { type Attempts, ERROR_OF, type MetricColumn, OUTCOMES, type Outcome, type Results } from '../results.ts';
import type { Unmeasured } from './measurement.ts';
import type { Condition, Reading, Request } from './request.ts';

type Test = (row: number) => Outcome;

/** In states of a metric's column. */
const SCORED = 6;
const JUDGE = ERROR_OF.indexOf('judge');
const ERROR = OUTCOMES.indexOf('error');
const PASS = OUTCOMES.indexOf('pass');
const FAIL = OUTCOMES.indexOf('fail');
const SKIPPED = OUTCOMES.indexOf('skipped');

export class Judging {
  readonly request: Request;
  readonly outcome: Test;
  /** NaN where there is none. Of a share: always. */
  readonly value: (row: number) => number;

  private constructor(request: Request, outcome: Test, value: (row: number) => number) {
    this.request = request;
    this.outcome = outcome;
    this.value = value;
  }

  /** 1 for a pass, 0 for a failure, NaN where the attempt is no trial. */
  trial(row: number): number {
    switch (this.outcome(row)) {
      case 'pass':
        return 1;
      case 'fail':
        return 0;
      case 'error':
        return this.request.errors === 'fail' ? 0 : Number.NaN;
      case 'unjudged':
        return this.request.unjudged === 'fail' ? 0 : Number.NaN;
      case 'skipped':
        return Number.NaN;
    }
  }

  static of(results: Results, request: Request): Judging | Unmeasured {
    const { what } = request;
    if (what.kind !== 'share') {
      const values = valuesOf(results, what.reading, request);
      if (typeof values !== 'function') return values;
      const present: Test = (row) => (Number.isNaN(values(row)) ? lackOf(results, row) : 'pass');
      return new Judging(request, present, values);
    }
    const tests: Test[] = [];
    for (const condition of what.conditions) {
      const test = testOf(results, condition, request);
      if (typeof test !== 'function') return test;
      tests.push(test);
    }
    if (tests.length === 0) return { state: 'unmeasured', why: 'no-verdict' };
    return new Judging(
      request,
      (row) => worst(tests, row),
      () => Number.NaN,
    );
  }
}

/** One failure is enough; one thing that nobody judged leaves the whole unjudged. */
function worst(tests: readonly Test[], row: number): Outcome {
  const found = tests.map((test) => test(row));
  return (['fail', 'error', 'unjudged', 'skipped'] as const).find((outcome) => found.includes(outcome)) ?? 'pass';
}

function testOf(results: Results, { reading, passes }: Condition, request: Request): Test | Unmeasured {
  const { attempts } = results;
  if (reading.of === 'verdict') {
    if (!results.hasVerdict) return { state: 'unmeasured', why: 'no-verdict' };
    return (row) => OUTCOMES[attempts.outcomes[row]!]!;
  }
  if (passes === 'as-judged' || 'labels' in passes) {
    if (reading.of !== 'metric') return { state: 'unmeasured', why: 'which-threshold' };
    return testOfMetric(results, reading.name, passes);
  }
  const values = valuesOf(results, reading, request);
  if (typeof values !== 'function') return values;
  const good =
    'atLeast' in passes ? (value: number) => value >= passes.atLeast : (value: number) => value <= passes.atMost;
  return (row) => {
    const value = values(row);
    return Number.isNaN(value) ? lackIn(results, reading, row) : good(value) ? 'pass' : 'fail';
  };
}

function testOfMetric(
  results: Results,
  name: string,
  passes: 'as-judged' | { readonly labels: readonly string[] },
): Test | Unmeasured {
  const { metrics, attempts } = results;
  const metric = metrics.find((found) => found.name === name);
  const column = attempts.metrics.get(name);
  if (!metric || !column) return { state: 'unmeasured', why: 'no-such-metric', name };
  if (passes !== 'as-judged') {
    if (metric.kind !== 'label') return { state: 'unmeasured', why: 'which-threshold', name };
    const good = new Set(passes.labels.map((label) => metric.labels!.indexOf(label)));
    return (row) => {
      const code = column.values[row]!;
      return Number.isNaN(code) ? lackOf(results, row) : good.has(code) ? 'pass' : 'fail';
    };
  }
  if (metric.kind === 'label') return { state: 'unmeasured', why: 'which-labels', name };
  if (column.states.includes(SCORED)) return { state: 'unmeasured', why: 'which-threshold', name };
  // Where a file holds an error and scores for one answer, the error stands.
  return (row) => (hasAnswer(attempts, row) ? stateOf(column, row) : undefined) ?? lackOf(results, row);
}

function stateOf({ states }: MetricColumn, row: number): Outcome | undefined {
  const state = states[row]!;
  return state === 0 || state === SCORED ? undefined : OUTCOMES[state - 1];
}

function valuesOf(results: Results, reading: Reading, { over }: Request): ((row: number) => number) | Unmeasured {
  const { attempts } = results;
  if (reading.of === 'verdict') return { state: 'unmeasured', why: 'not-a-number' };
  if (reading.of === 'metric') {
    const metric = results.metrics.find(({ name }) => name === reading.name);
    const column = attempts.metrics.get(reading.name);
    if (!metric || !column) return { state: 'unmeasured', why: 'no-such-metric', name: reading.name };
    if (metric.kind === 'label') return { state: 'unmeasured', why: 'which-labels', name: reading.name };
    // An answer that never came has no score, whatever a file writes beside it.
    return (row) => (hasAnswer(attempts, row) ? column.values[row]! : Number.NaN);
  }
  const column = reading.of === 'latency' ? attempts.latencyMs : attempts.cost;
  if (over === 'all') return (row) => column[row]!;
  // A request that failed got no answer: its time is that of a refusal, or of waiting in vain.
  const answered = results.latencyOf === 'request' ? wasAnswered : hasAnswer;
  return (row) => (answered(attempts, row) ? column[row]! : Number.NaN);
}

/** A judge that failed had an answer before it. */
function hasAnswer({ outcomes, errorOf }: Attempts, row: number): boolean {
  return outcomes[row] !== SKIPPED && (outcomes[row] !== ERROR || errorOf[row] === JUDGE);
}

function wasAnswered({ outcomes }: Attempts, row: number): boolean {
  return outcomes[row] === PASS;
}

/** Why an attempt has nothing to judge. */
function lackOf({ attempts: { outcomes }, latencyOf }: Results, row: number): Outcome {
  if (outcomes[row] === ERROR || (latencyOf === 'request' && outcomes[row] === FAIL)) return 'error';
  return outcomes[row] === SKIPPED ? 'skipped' : 'unjudged';
}

function lackIn(results: Results, reading: Reading, row: number): Outcome {
  const column = reading.of === 'metric' ? results.attempts.metrics.get(reading.name) : undefined;
  const state = column && stateOf(column, row);
  return state && state !== 'pass' && state !== 'fail' ? state : lackOf(results, row);
}
