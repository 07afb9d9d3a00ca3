/** The levels of a metric: whether they can be used, and which of them a value reaches. */
import type { Levels } from '../../../domain/bullet-scale.ts';
import { type Direction, LEVELS, type Level } from '../../../domain/level.ts';
import type { Criteria, Metric } from './answers.ts';
import { isMeasured } from './defaults.ts';

export type MetricLevel = 'below-floor' | Level;

/** The unit that proportions are held against. */
export const PERCENT = '%';

/** A fault in what was entered about a metric, at the field that shows it. */
export interface Problem {
  readonly field: Field;
  readonly kind:
    | 'name-missing'
    | 'unordered'
    | 'outside-percent'
    | 'unit-not-percent'
    | 'part-missing'
    | 'above-trials'
    | 'no-trials'
    | 'too-few-cases'
    | 'negative-spread'
    | 'outside-range'
    | 'fraction-for-percent';
  /** What can't be used because of it; null: a doubt, everything is used. */
  readonly blocks: 'criteria' | 'measurement' | null;
}

export type Field =
  | 'name'
  | 'unit'
  | Level
  | 'value'
  | 'successes'
  | 'trials'
  | 'mean'
  | 'cases'
  | 'standardDeviation'
  | 'clusterSize'
  | 'correlation';

/** 1 where `a` is better than `b`, −1 where it is worse, 0 where they are equal. */
export function compare(a: number, b: number, direction: Direction): number {
  return Math.sign(direction === 'higher' ? a - b : b - a);
}

/** Null unless all three are stated. */
export function statedLevels({ floor, target, stretch }: Criteria): Levels | null {
  return floor === null || target === null || stretch === null ? null : { floor, target, stretch };
}

export function missingLevels(metric: Criteria): Level[] {
  return LEVELS.filter((level) => metric[level] === null);
}

/** The best level that `value` reaches. Of equal levels it reaches the highest. */
export function metricLevel(value: number, levels: Levels, direction: Direction): MetricLevel {
  const reached = [...LEVELS].reverse().find((level) => compare(value, levels[level], direction) >= 0);
  return reached ?? 'below-floor';
}

/** Faults of the criteria alone, measurement aside. */
export function criteriaProblems(metric: Metric): Problem[] {
  const problems: Problem[] = [];
  const stated = LEVELS.flatMap((level) => (metric[level] === null ? [] : [{ level, at: metric[level] }]));
  const begun = stated.length > 0 || isMeasured(metric.measurement);
  if (metric.name.trim() === '' && begun) problems.push({ field: 'name', kind: 'name-missing', blocks: null });
  for (const [i, { level, at }] of stated.entries()) {
    const before = stated[i - 1];
    if (before && compare(at, before.at, metric.direction) < 0) {
      problems.push({ field: level, kind: 'unordered', blocks: 'criteria' });
    }
    if (metric.measurement.kind === 'proportion' && (at < 0 || at > 100)) {
      problems.push({ field: level, kind: 'outside-percent', blocks: 'criteria' });
    }
    // 0.9 beside 95 is 90% written in another unit; 0.5 beside 3 can be a rate of errors.
    const others = stated.filter((other) => other.level !== level).map((other) => other.at);
    if (metric.unit === PERCENT && at > 0 && at <= 1 && others.some((other) => other >= 20)) {
      problems.push({ field: level, kind: 'fraction-for-percent', blocks: null });
    }
  }
  if (metric.measurement.kind === 'proportion' && metric.unit !== PERCENT) {
    problems.push({ field: 'unit', kind: 'unit-not-percent', blocks: 'criteria' });
  }
  return [...problems, ...clusterProblems(metric)];
}

function clusterProblems({ cluster }: Criteria): Problem[] {
  if (!cluster || (cluster.size === null && cluster.correlation === null)) return [];
  const { size, correlation } = cluster;
  const problems: Problem[] = [];
  if (size === null) problems.push({ field: 'clusterSize', kind: 'part-missing', blocks: 'criteria' });
  else if (size < 1) problems.push({ field: 'clusterSize', kind: 'outside-range', blocks: 'criteria' });
  if (correlation === null) problems.push({ field: 'correlation', kind: 'part-missing', blocks: 'criteria' });
  else if (correlation < 0 || correlation > 1) {
    problems.push({ field: 'correlation', kind: 'outside-range', blocks: 'criteria' });
  }
  return problems;
}
