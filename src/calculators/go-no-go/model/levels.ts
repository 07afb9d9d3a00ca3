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
  readonly kind: ProblemKind;
  /** What can't be used because of it; null: a doubt, everything is used. */
  readonly blocks: 'criteria' | 'measurement' | 'agreement' | 'baseline' | null;
}

export type ProblemKind =
  | 'name-missing'
  | 'unordered'
  | 'outside-percent'
  | 'unit-not-percent'
  | 'part-missing'
  | 'above-cases'
  | 'no-cases'
  | 'no-exposure'
  | 'too-few-cases'
  | 'negative'
  | 'outside-range'
  | 'outside-scale'
  | 'no-percentile'
  | 'agreed-too-few'
  | 'no-slices'
  | 'fraction-for-percent'
  | 'all-fractions'
  | 'other-kind'
  | 'no-baseline'
  | 'judge-by-chance';

export type Field =
  | 'name'
  | 'unit'
  | Level
  | 'kind'
  | 'lowest'
  | 'percentile'
  | 'value'
  | 'counted'
  | 'cases'
  | 'beyond'
  | 'mean'
  | 'standardDeviation'
  | 'events'
  | 'exposure'
  | 'onlyPilot'
  | 'onlyBaseline'
  | 'clusterSize'
  | 'correlation'
  | 'clusterSizes'
  | 'agreed'
  | 'slices'
  | 'baseline'
  | 'goodRight'
  | 'goodCases'
  | 'badRight'
  | 'badCases';

/** Which way levels run: a difference counts gains, and more of a gain is better whatever is measured. */
export function sideOf({ measure, direction }: Pick<Criteria, 'measure' | 'direction'>): Direction {
  return measure.kind === 'difference' ? 'higher' : direction;
}

/** Whether levels are shares of cases, in percent. */
function inShares({ measure }: Criteria): boolean {
  return measure.kind === 'share' || (measure.kind === 'difference' && measure.of === 'share');
}

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
  const blocking = (field: Field, kind: ProblemKind): Problem => ({ field, kind, blocks: 'criteria' });
  const stated = LEVELS.flatMap((level) => (metric[level] === null ? [] : [{ level, at: metric[level] }]));
  const begun = stated.length > 0 || isMeasured(metric.measurement);
  if (metric.name.trim() === '' && begun) problems.push({ field: 'name', kind: 'name-missing', blocks: null });
  const lowest = metric.measure.kind === 'difference' ? -100 : 0;
  for (const [i, { level, at }] of stated.entries()) {
    const before = stated[i - 1];
    if (before && compare(at, before.at, sideOf(metric)) < 0) problems.push(blocking(level, 'unordered'));
    if (inShares(metric) && (at < lowest || at > 100)) problems.push(blocking(level, 'outside-percent'));
    if (metric.measure.kind === 'rate' && at < 0) problems.push(blocking(level, 'negative'));
    // 0.9 beside 95 is 90% written in another unit; 0.5 beside 3 can be a rate of errors.
    const others = stated.filter((other) => other.level !== level).map((other) => other.at);
    if (metric.unit === PERCENT && at > 0 && at <= 1 && others.some((other) => other >= 20)) {
      problems.push({ field: level, kind: 'fraction-for-percent', blocks: null });
    }
  }
  if (inShares(metric) && metric.unit !== PERCENT) problems.push(blocking('unit', 'unit-not-percent'));
  if (levelsLookLikeFractions(metric)) problems.push(blocking('floor', 'all-fractions'));
  return [...problems, ...measureProblems(metric), ...clusterProblems(metric)];
}

/** 0.8, 0.9 and 0.95 in percent, higher is better: most likely 80, 90 and 95. An error rate of 0.8% is sound. */
function levelsLookLikeFractions(metric: Metric): boolean {
  const levels = statedLevels(metric);
  if (!levels || metric.reallyPercent || metric.unit !== PERCENT || metric.direction === 'lower') return false;
  return metric.measure.kind !== 'difference' && Object.values(levels).every((level) => level <= 1);
}

function measureProblems({ measure, agreed, slices }: Criteria): Problem[] {
  const problems: Problem[] = [];
  const add = (field: Field, kind: ProblemKind): unknown => problems.push({ field, kind, blocks: 'criteria' });
  if (measure.kind === 'percentile') {
    const { percentile } = measure;
    if (percentile === null) add('percentile', 'part-missing');
    else if (percentile < 50 || percentile > 99.9) add('percentile', 'no-percentile');
  }
  if (measure.kind === 'mean') {
    const { lowest = null, highest = null } = measure;
    if (lowest !== null && highest !== null && lowest >= highest) add('lowest', 'unordered');
  }
  if (agreed) {
    const { cases, look } = agreed;
    const whole = measure.kind !== 'rate' && !(measure.kind === 'difference' && measure.of === 'rate');
    if (cases === null) add('agreed', 'part-missing');
    else if (cases <= 0 || (whole && (!Number.isInteger(cases) || (look && cases < 2))))
      add('agreed', 'agreed-too-few');
  }
  if (slices?.every && slices.names.length === 0) add('slices', 'no-slices');
  return problems;
}

function clusterProblems({ cluster }: Criteria): Problem[] {
  if (!cluster || (cluster.size === null && cluster.correlation === null)) return [];
  const { size, correlation, sizes } = cluster;
  const problems: Problem[] = [];
  const add = (field: Field, kind: ProblemKind): unknown => problems.push({ field, kind, blocks: 'criteria' });
  if (size === null) add('clusterSize', 'part-missing');
  else if (size < 1) add('clusterSize', 'outside-range');
  if (correlation === null) add('correlation', 'part-missing');
  else if (correlation < 0 || correlation > 1) add('correlation', 'outside-range');
  if (sizes) {
    const { by, amount } = sizes;
    if (amount === null) add('clusterSizes', 'part-missing');
    else if (amount < 0 || (by === 'largest' && amount < Math.max(1, size ?? 1))) add('clusterSizes', 'outside-range');
  }
  return problems;
}
