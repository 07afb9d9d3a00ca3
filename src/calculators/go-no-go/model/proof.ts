/** How strongly a measurement stands against its metric's floor. */
import { bulletPlace, type Levels } from '../../../domain/bullet-scale.ts';
import type { Direction, Level } from '../../../domain/level.ts';
import {
  casesToProve,
  proportionLowerBound,
  proportionUpperBound,
  provesProportion,
} from '../../../domain/statistics/clopper-pearson.ts';
import { designEffect } from '../../../domain/statistics/design-effect.ts';
import { casesToProveMean, meanMargin } from '../../../domain/statistics/t-bound.ts';
import type { Cluster, Measurement, Metric } from './answers.ts';
import { isMeasured } from './defaults.ts';
import {
  compare,
  criteriaProblems,
  metricLevel,
  missingLevels,
  PERCENT,
  type Problem,
  statedLevels,
} from './levels.ts';

type Proof =
  /** No sample: the reading is all there is. `accepted` with a reason. */
  | { readonly kind: 'face-value'; readonly accepted: boolean }
  | {
      readonly kind: 'sample';
      readonly cases: number;
      /** What clustered cases are worth; `cases` where they are independent. */
      readonly effectiveCases: number;
      /** One-sided, in the metric's unit: the true value is at least (lower is better: at most) this. Null: no bound. */
      readonly bound: number | null;
      readonly proven: boolean;
      /** How many cases in all would prove the floor at the value seen; null where that value can't prove it. */
      readonly casesToProve: number | null;
    };

/** What counts in the verdict, worst first. */
export const STANDINGS = [
  'criteria-incomplete',
  'below-floor',
  'unmeasured',
  'not-proven',
  'face-value',
  'floor',
  'target',
  'stretch',
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface MetricFinding {
  readonly metric: Metric;
  readonly standing: Standing;
  readonly problems: readonly Problem[];
  readonly missingLevels: readonly Level[];
  /** In the metric's unit; null: not measured, or the measurement can't be used. */
  readonly value: number | null;
  readonly evidence: Proof | null;
  /** Counted without a sample, for the reason that the metric states. */
  readonly acceptedAtFaceValue: boolean;
  /** Percent of a bullet graph's width; null where there is nothing to draw. */
  readonly places: {
    readonly value: ReturnType<typeof bulletPlace>;
    readonly bound: ReturnType<typeof bulletPlace> | null;
  } | null;
}

/** @param confidence 0–1, one-sided */
export function judgeMetric(metric: Metric, confidence: number): MetricFinding {
  const found = criteriaProblems(metric);
  const problems = [...found, ...measurementProblems(metric)];
  const levels = statedLevels(metric);
  const blocked = (what: Problem['blocks']): boolean => problems.some((problem) => problem.blocks === what);
  const value = blocked('measurement') ? null : readingOf(metric.measurement);
  const usable = levels !== null && !blocked('criteria');
  const evidence = value === null || !usable ? null : evidenceFor(metric, levels, confidence);
  const base = { metric, problems, missingLevels: missingLevels(metric), value, evidence };
  if (!usable) {
    return { ...base, standing: 'criteria-incomplete', acceptedAtFaceValue: false, places: null };
  }
  if (value === null || evidence === null) {
    return { ...base, standing: 'unmeasured', acceptedAtFaceValue: false, places: null };
  }
  const reached = metricLevel(value, levels, metric.direction);
  const bound = evidence.kind === 'sample' ? evidence.bound : null;
  return {
    ...base,
    standing: reached === 'below-floor' ? reached : weigh(reached, evidence),
    acceptedAtFaceValue: reached !== 'below-floor' && evidence.kind === 'face-value' && evidence.accepted,
    places: {
      value: bulletPlace(value, levels, metric.direction),
      bound: bound === null ? null : bulletPlace(bound, levels, metric.direction),
    },
  };
}

function weigh(reached: Level, evidence: Proof): Standing {
  if (evidence.kind === 'face-value') return evidence.accepted ? reached : 'face-value';
  return evidence.proven ? reached : 'not-proven';
}

/** In the unit of the levels; null where a part is missing. */
function readingOf(measurement: Measurement): number | null {
  if (measurement.kind === 'value') return measurement.value;
  if (measurement.kind === 'mean') return measurement.mean;
  const { successes, trials } = measurement;
  return successes === null || trials === null || trials === 0 ? null : (100 * successes) / trials;
}

/** How many clustered cases weigh as much as one independent case. A cluster that is not stated in full counts as none. */
export function effectOf(cluster: Cluster | undefined): number {
  return cluster?.size == null || cluster.correlation === null ? 1 : designEffect(cluster.size, cluster.correlation);
}

function evidenceFor(metric: Metric, levels: Levels, confidence: number): Proof {
  const { measurement, direction } = metric;
  const effect = effectOf(metric.cluster);
  if (measurement.kind === 'proportion') {
    return proportionEvidence(
      measurement.successes ?? 0,
      measurement.trials ?? 0,
      levels.floor,
      direction,
      effect,
      confidence,
    );
  }
  const { mean, cases, standardDeviation } = measurement.kind === 'mean' ? measurement : noSample;
  if (mean === null || cases === null || standardDeviation === null) {
    const { accepted = false, reason = '' } = metric.faceValue ?? {};
    return { kind: 'face-value', accepted: accepted && reason.trim() !== '' };
  }
  const sign = direction === 'higher' ? 1 : -1;
  const margin = meanMargin(standardDeviation, cases, confidence, effect);
  const bound = mean - sign * margin;
  const proven = compare(bound, levels.floor, direction) >= 0;
  return {
    kind: 'sample',
    cases,
    effectiveCases: cases / effect,
    bound: Number.isFinite(bound) ? bound : null,
    proven,
    casesToProve: proven
      ? cases
      : casesToProveMean(sign * (mean - levels.floor), standardDeviation, cases, confidence, effect),
  };
}

const noSample = { mean: null, cases: null, standardDeviation: null };

/** Failures prove an upper bound exactly as successes prove a lower one, so "lower is better" is judged by its mirror. */
function proportionEvidence(
  successes: number,
  trials: number,
  floorPercent: number,
  direction: Direction,
  effect: number,
  confidence: number,
): Proof {
  const higher = direction === 'higher';
  const good = higher ? successes : trials - successes;
  const floor = higher ? floorPercent / 100 : 1 - floorPercent / 100;
  const bound = higher ? proportionLowerBound : proportionUpperBound;
  const proven = provesProportion(good / effect, trials / effect, floor, confidence);
  return {
    kind: 'sample',
    cases: trials,
    effectiveCases: trials / effect,
    bound: 100 * bound(successes / effect, trials / effect, confidence),
    proven,
    casesToProve: proven ? trials : casesToProve(good / trials, floor, trials, confidence, effect),
  };
}

function measurementProblems({ measurement: m, unit, ...criteria }: Metric): Problem[] {
  if (!isMeasured(m)) return [];
  const problem = (field: Problem['field'], kind: Problem['kind']): Problem => ({ field, kind, blocks: 'measurement' });
  if (m.kind === 'value') {
    const levels = statedLevels(criteria as Metric);
    const { value } = m;
    const looksLikeFraction =
      unit === PERCENT &&
      value !== null &&
      value > 0 &&
      value <= 1 &&
      levels !== null &&
      Math.min(...Object.values(levels)) >= 20;
    return looksLikeFraction ? [{ field: 'value', kind: 'fraction-for-percent', blocks: null }] : [];
  }
  if (m.kind === 'proportion') {
    if (m.trials === null) return [problem('trials', 'part-missing')];
    if (m.trials === 0) return [problem('trials', 'no-trials')];
    if (m.successes === null) return [problem('successes', 'part-missing')];
    return m.successes > m.trials ? [problem('successes', 'above-trials')] : [];
  }
  const problems: Problem[] = [];
  if (m.mean === null) problems.push(problem('mean', 'part-missing'));
  // A mean alone is a reading at face value; half a sample is a slip.
  if (m.cases === null && m.standardDeviation !== null) problems.push(problem('cases', 'part-missing'));
  if (m.cases !== null && m.cases < 2) problems.push(problem('cases', 'too-few-cases'));
  if (m.standardDeviation === null && m.cases !== null) problems.push(problem('standardDeviation', 'part-missing'));
  if (m.standardDeviation !== null && m.standardDeviation < 0)
    problems.push(problem('standardDeviation', 'negative-spread'));
  return problems;
}
