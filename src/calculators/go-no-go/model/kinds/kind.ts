/** What each kind of measurement can say of a metric. The table of them is `kinds.ts`. */
import type { Levels } from '../../../../domain/bullet-scale.ts';
import { smallest } from '../../../../domain/smallest.ts';
import { effectiveCases } from '../../../../domain/statistics/stated-groups.ts';
import type { Cluster, Measurement, Metric } from '../answers.ts';
import type { Field, Problem, ProblemKind } from '../levels.ts';

/**
 * All of it in the metric's unit, and of a difference in gains. But for `problems`, asked only of a metric whose criteria and
 * measurement have none that blocks.
 */
export interface Kind {
  readonly problems: (metric: Metric) => readonly Problem[];
  /** The reading; null where a part is missing. */
  readonly read: (metric: Metric) => number | null;
  /** How many cases, or how much exposure, stand behind the reading; null: none are stated. */
  readonly amount: (metric: Metric) => number | null;
  /** As many independent cases weigh as much. */
  readonly worth: (metric: Metric) => number;
  /** One-sided, on the bad side: the truth is at least (lower is better: at most) this. Null: there is no bound. */
  readonly bound: (metric: Metric, confidence: number) => number | null;
  readonly proves: (metric: Metric, floor: number, confidence: number) => boolean;
  /** Whether the truth is proven to lie below the floor: the bound on the good side does. */
  readonly disproves: (metric: Metric, floor: number, confidence: number) => boolean;
  /** How many in all prove the floor with the chance `power`, if what was read is the truth; null: no number does. */
  readonly casesToProve: (metric: Metric, floor: number, power: number, confidence: number) => number | null;
  /** The least better result on the same sample that reaches target and proves the floor; null: there is none. */
  readonly improve: (metric: Metric, levels: Levels, confidence: number) => Measurement | null;
  /** A result on the fewest cases, not below those seen, that would do; null: there is none. */
  readonly fresh: (metric: Metric, levels: Levels, power: number, confidence: number) => Measurement | null;
  /** What was read, carried on to so many cases; null where it has to be measured again. */
  readonly carriedOn: (metric: Metric, levels: Levels, cases: number) => Measurement | null;
}

export function fault(field: Field, kind: ProblemKind): Problem {
  return { field, kind, blocks: 'measurement' };
}

/** What stated groups make of so many cases; a cluster that is not stated in full counts as none. */
export function weighed(cases: number, cluster: Cluster | undefined): number {
  const groups = statedGroups(cluster);
  return groups && cases > 0 ? effectiveCases(cases, groups) : cases;
}

/** How many grouped cases, from `least` on, weigh as much as so many independent ones; null where no number does. */
export function asMuchAs(independent: number, least: number, cluster: Cluster | undefined): number | null {
  const from = Math.max(independent, least);
  if (!statedGroups(cluster)) return from;
  return smallest(from, MAX_GROUPED, (cases) => weighed(cases, cluster) >= independent);
}

const MAX_GROUPED = 1e12;

export function statedGroups(cluster: Cluster | undefined): Parameters<typeof effectiveCases>[1] | null {
  if (cluster?.size == null || cluster.correlation === null) return null;
  const { size, correlation, sizes } = cluster;
  const amount = sizes?.amount ?? null;
  if (!sizes || amount === null) return { size, correlation };
  return { size, correlation, sizes: sizes.by === 'largest' ? { largest: amount } : { variation: amount } };
}

/** 1 where higher is better, −1 where lower is. */
export function signOf({ direction }: Pick<Metric, 'direction'>): 1 | -1 {
  return direction === 'higher' ? 1 : -1;
}

/** Nothing can be asked of what holds no sample. */
export const noSample = {
  amount: () => null,
  worth: () => 0,
  bound: () => null,
  proves: () => false,
  disproves: () => false,
  casesToProve: () => null,
} as const;
