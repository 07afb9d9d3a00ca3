/** How many cases to plan for before the pilot, and how long it must run to see them. */

import type { Direction } from '../../../domain/level.ts';
import { successesToProve } from '../../../domain/statistics/clopper-pearson.ts';
import { fewestCasesFor, type PlannedCases, planCases } from '../../../domain/statistics/planning/planned-cases.ts';
import { planCasesInAll } from '../../../domain/statistics/planning/random-count.ts';
import type { Facts } from '../facts.ts';
import type { Answers, Cluster, Metric, Plan } from './answers.ts';
import { asMuchAs, weighed } from './kinds/kind.ts';
import { compare, PERCENT } from './levels.ts';

export type SampleSize =
  | { readonly state: 'none' }
  | { readonly state: 'incomplete'; readonly missing: readonly ('floor' | 'hoped')[]; readonly basis: PlanBasis }
  | {
      readonly state: 'impossible';
      readonly why: 'hoped-not-better' | 'too-close' | 'outside-range';
      readonly basis: PlanBasis;
    }
  | {
      readonly state: 'complete';
      readonly basis: PlanBasis;
      /** Cases that count for the metric, clusters included. */
      readonly cases: number;
      /** Of `cases`: at least so many must pass; where lower is better, at most `failuresAllowed` may fail. */
      readonly passes: number;
      readonly failuresAllowed: number;
      /** The smallest number with the same chance; with a few more cases it falls short again. Null where cases are grouped. */
      readonly fewest: PlannedCases | null;
      /** What clustering adds; 1 where cases are independent. */
      readonly designEffect: number;
      /** All cases to gather, where only a share of them counts. */
      readonly casesInAll: number;
      /** Percent that counts; 100 where all do. */
      readonly share: number;
      /** At most so often, in percent, a system that only stands at its floor passes. */
      readonly falsePass: number;
      /** Whole weeks until they are gathered; null without cases a week. */
      readonly weeksForCases: number | null;
      /** `weeksForCases`, or the shortest pilot that the framework allows where that is longer. */
      readonly pilotWeeks: number | null;
      readonly againstFramework: 'shorter' | 'within' | 'longer' | null;
      /**
       * Of a hundred such pilots that pass this gate, how many deserve it: the base rate seen through the gate by Bayes'
       * rule. Percent; null without a base rate.
       */
      readonly deserved: number | null;
    };

/** What is planned with, whether the metric or the visitor says it. Percent. */
interface PlanBasis {
  readonly metric: Metric | null;
  readonly direction: Direction;
  readonly floor: number | null;
  readonly hoped: number | null;
  readonly power: number;
}

/** Up to so many cases that count it is computed how many of all will. */
const MAX_COUNTED = 3_000;

function badCluster(cluster: Cluster | undefined): boolean {
  if (cluster?.size == null || cluster.correlation === null) return false;
  return cluster.size < 1 || cluster.correlation < 0 || cluster.correlation > 1;
}

/** The last plan is asked for again with every edit of something else. */
function lastOf<Args extends readonly number[], Result>(compute: (...args: Args) => Result): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (!last?.args.every((arg, i) => arg === args[i])) last = { args, result: compute(...args) };
    return last.result;
  };
}

const countedInAll = lastOf(planCasesInAll);
const fewest = lastOf(fewestCasesFor);

/** Metrics that can be planned with: shares in percent. */
export function plannable(metrics: readonly Metric[]): Metric[] {
  return metrics.filter(
    ({ unit, name, measure }) => unit === PERCENT && name.trim() !== '' && measure.kind !== 'difference',
  );
}

export function sampleSize({ plan, metrics }: Answers, facts: Facts): SampleSize {
  if (!plan) return { state: 'none' };
  const basis = basisOf(plan, metrics, facts);
  const { floor, hoped, direction, power } = basis;
  if (floor === null || hoped === null) {
    return { state: 'incomplete', missing: [...missing('floor', floor), ...missing('hoped', hoped)], basis };
  }
  const cluster = plan.cluster ?? basis.metric?.cluster;
  if (
    outside(floor, 0, 100) ||
    outside(hoped, 0, 100) ||
    outside(power, 50, 99.9) ||
    badCluster(cluster) ||
    plan.share === 0
  ) {
    return { state: 'impossible', why: 'outside-range', basis };
  }
  if (compare(hoped, floor, direction) <= 0) return { state: 'impossible', why: 'hoped-not-better', basis };
  const higher = direction === 'higher';
  const good = (percent: number): number => (higher ? percent : 100 - percent) / 100;
  const confidence = facts.metrics.confidence / 100;
  const planned = planCases(good(floor), good(hoped), power / 100, confidence);
  if (!planned) return { state: 'impossible', why: 'too-close', basis };
  const grouped = planned.cases > 0 && weighed(planned.cases, cluster) < planned.cases;
  // A group larger than the sample counts as the sample, and few groups count less: so many cases, until they weigh enough.
  const cases = asMuchAs(planned.cases, 0, cluster);
  if (cases === null) return { state: 'impossible', why: 'too-close', basis };
  const effect = grouped ? cases / planned.cases : 1;
  const passes = grouped ? (successesToProve(cases, good(floor), confidence, effect) ?? cases) : planned.successes;
  const share = (plan.share ?? 100) / 100;
  const exact = share < 1 && !grouped && cases <= MAX_COUNTED;
  // How many of all cases will count is random too: where that costs power, it takes more than their share says.
  const casesInAll =
    (exact ? countedInAll(share, good(floor), good(hoped), power / 100, confidence) : null) ??
    Math.ceil(cases / share - 1e-9);
  const perWeek = plan.casesPerWeek;
  const weeksForCases = perWeek !== null && perWeek > 0 ? Math.ceil(casesInAll / perWeek - 1e-9) : null;
  const { low, high } = facts.pilotWeeks;
  return {
    state: 'complete',
    basis,
    cases,
    passes,
    fewest: grouped ? null : fewest(good(floor), good(hoped), power / 100, confidence),
    failuresAllowed: cases - passes,
    designEffect: effect,
    casesInAll,
    share: plan.share ?? 100,
    falsePass: 100 - facts.metrics.confidence,
    weeksForCases,
    pilotWeeks: weeksForCases === null ? null : Math.max(weeksForCases, low),
    againstFramework:
      weeksForCases === null ? null : weeksForCases < low ? 'shorter' : weeksForCases > high ? 'longer' : 'within',
    deserved: plan.baseRate === null ? null : deserved(plan.baseRate / 100, power / 100, 1 - confidence),
  };
}

function basisOf(plan: Plan, metrics: readonly Metric[], facts: Facts): PlanBasis {
  const metric = plannable(metrics).find((m) => m.id === plan.metric) ?? null;
  return {
    metric,
    direction: metric?.direction ?? plan.direction ?? 'higher',
    floor: metric ? metric.floor : plan.floor,
    hoped: plan.hoped ?? metric?.target ?? null,
    power: plan.power ?? facts.metrics.power,
  };
}

function missing<Name extends string>(name: Name, value: number | null): Name[] {
  return value === null ? [name] : [];
}

function outside(value: number, low: number, high: number): boolean {
  return value < low || value > high;
}

/** Percent: of those that pass, the share that is truly as good as hoped for; the rest stands at its floor. */
function deserved(baseRate: number, power: number, falsePass: number): number {
  const passing = baseRate * power + (1 - baseRate) * falsePass;
  return (100 * baseRate * power) / passing;
}
