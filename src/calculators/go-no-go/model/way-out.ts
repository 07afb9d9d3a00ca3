/**
 * The cheapest way out: the smallest set of changes that turns a verdict into a go. Every metric that stands in the way needs
 * exactly one change, and no other metric needs any, so the set is as small as can be; for each metric the change is
 * the least that does it. Criteria that were agreed on are never part of it.
 */
import type { Levels } from '../../../domain/bullet-scale.ts';
import { smallest } from '../../../domain/smallest.ts';
import { casesToProve, successesToProve } from '../../../domain/statistics/clopper-pearson.ts';
import { meanMargin } from '../../../domain/statistics/t-bound.ts';
import type { Measurement, Metric } from './answers.ts';
import { compare, PERCENT, statedLevels } from './levels.ts';
import { effectOf, type MetricFinding } from './proof.ts';

export type Change =
  /** Nothing the category asks about is measured. */
  | { readonly kind: 'add-metric'; readonly category: string }
  /** Levels are missing, out of order or can't be used. */
  | { readonly kind: 'complete-criteria'; readonly metric: Metric }
  /** Gather cases at the rate or mean seen, `cases` in all, `more` than there are. */
  | {
      readonly kind: 'more-cases';
      readonly metric: Metric;
      readonly cases: number;
      readonly more: number;
      readonly to: Measurement;
    }
  /** Reach `to` on as many cases as were seen. */
  | { readonly kind: 'improve'; readonly metric: Metric; readonly to: Measurement }
  /** Measure, reaching `to`: nothing usable is there, or no result on as few cases would do. */
  | { readonly kind: 'measure'; readonly metric: Metric; readonly to: Measurement }
  /** State the sample behind a reading that is good enough, or a reason to take it at face value. */
  | { readonly kind: 'back-up'; readonly metric: Metric }
  /** A floor of 100% (lower is better: 0%), which no number of cases can prove. */
  | { readonly kind: 'unprovable'; readonly metric: Metric };

const CHEAPEST_FIRST: readonly Change['kind'][] = [
  'complete-criteria',
  'add-metric',
  'back-up',
  'more-cases',
  'measure',
  'improve',
  'unprovable',
];

/** @param confidence 0–1 */
export function wayOut(
  emptyCategories: readonly string[],
  findings: readonly MetricFinding[],
  confidence: number,
): Change[] {
  const changes = [
    ...emptyCategories.map((category): Change => ({ kind: 'add-metric', category })),
    ...findings.flatMap((finding) => changeFor(finding, confidence) ?? []),
  ];
  return changes.sort((a, b) => CHEAPEST_FIRST.indexOf(a.kind) - CHEAPEST_FIRST.indexOf(b.kind));
}

function changeFor(finding: MetricFinding, confidence: number): Change | null {
  const { metric, standing, evidence, value } = finding;
  const levels = statedLevels(metric);
  if (standing === 'target' || standing === 'stretch') return null;
  if (standing === 'criteria-incomplete' || !levels) return { kind: 'complete-criteria', metric };
  const atTarget = value !== null && compare(value, levels.target, metric.direction) >= 0;
  if (standing === 'face-value' && atTarget) return { kind: 'back-up', metric };
  if (atTarget && evidence?.kind === 'sample' && evidence.casesToProve !== null) {
    const cases = evidence.casesToProve;
    const to = sameRate(metric, levels, cases);
    if (to) return { kind: 'more-cases', metric, cases, more: cases - evidence.cases, to };
  }
  const better = value === null ? null : onSameSample(metric, levels, confidence);
  if (better) return { kind: 'improve', metric, to: better };
  const fresh = reachingTarget(metric, levels, confidence);
  return fresh ? { kind: 'measure', metric, to: fresh } : { kind: 'unprovable', metric };
}

/** The rate or mean seen, carried on to `cases`; rounded so that it still reaches the target. */
function sameRate(metric: Metric, levels: Levels, cases: number): Measurement | null {
  const m = metric.measurement;
  if (m.kind === 'mean') return { ...m, cases };
  if (m.kind === 'value' || m.successes === null || m.trials === null) return null;
  const higher = metric.direction === 'higher';
  const good = (higher ? m.successes : m.trials - m.successes) / m.trials;
  const target = (higher ? levels.target : 100 - levels.target) / 100;
  return proportion(Math.max(Math.floor(good * cases + 1e-9), Math.ceil(target * cases - 1e-9)), cases, higher);
}

/** The least better result on the same number of cases that reaches target and proves the floor; null where there is none. */
function onSameSample(metric: Metric, levels: Levels, confidence: number): Measurement | null {
  const m = metric.measurement;
  const higher = metric.direction === 'higher';
  if (m.kind === 'proportion') return m.trials === null ? null : passing(metric, levels, m.trials, confidence);
  if (m.kind === 'value' || m.cases === null || m.standardDeviation === null) {
    return m.kind === 'value' ? { kind: 'value', value: levels.target } : { ...m, mean: levels.target };
  }
  const margin = meanMargin(m.standardDeviation, m.cases, confidence, effectOf(metric.cluster));
  if (!Number.isFinite(margin)) return null;
  // A hair further than the margin, so that the bound computed back from it does not fall short by a rounding error.
  const proving = levels.floor + (higher ? 1 : -1) * margin * (1 + 1e-9);
  return { ...m, mean: higher ? Math.max(levels.target, proving) : Math.min(levels.target, proving) };
}

/** The fewest cases, and the result on them, that reach target and prove the floor. */
function reachingTarget(metric: Metric, levels: Levels, confidence: number): Measurement | null {
  const m = metric.measurement;
  if (m.kind === 'value' && metric.unit !== PERCENT) return { kind: 'value', value: levels.target };
  if (m.kind === 'mean') return reachingTargetByMean(metric, levels, confidence);
  const higher = metric.direction === 'higher';
  const [floor, target] = [levels.floor, levels.target].map((level) => (higher ? level : 100 - level) / 100) as [
    number,
    number,
  ];
  if (floor >= 1) return null;
  const least = m.kind === 'proportion' ? (m.trials ?? 1) : 1;
  const effect = effectOf(metric.cluster);
  // A target at the floor proves nothing at its own rate: then every case has to pass.
  const cases =
    floor <= 0
      ? Math.max(1, least)
      : (casesToProve(target, floor, Math.max(1, least), confidence, effect) ??
        smallest(Math.max(1, least), 1_000_000, (n) => successesToProve(n, floor, confidence, effect) !== null));
  return cases === null ? null : passing(metric, levels, cases, confidence);
}

function reachingTargetByMean(metric: Metric, levels: Levels, confidence: number): Measurement {
  const m = metric.measurement;
  const spread =
    m.kind === 'mean' && m.standardDeviation !== null && m.standardDeviation >= 0 ? m.standardDeviation : null;
  if (m.kind !== 'mean' || spread === null || m.cases === null) return { ...m, mean: levels.target } as Measurement;
  const effect = effectOf(metric.cluster);
  const cases = Math.max(m.cases, 2, Math.floor(effect) + 2);
  return onSameSample({ ...metric, measurement: { ...m, cases, standardDeviation: spread } }, levels, confidence) ?? m;
}

/** The fewest good cases of `trials` that reach target and prove the floor. */
function passing(metric: Metric, levels: Levels, trials: number, confidence: number): Measurement | null {
  const higher = metric.direction === 'higher';
  const [floor, target] = higher
    ? [levels.floor / 100, levels.target / 100]
    : [1 - levels.floor / 100, 1 - levels.target / 100];
  const proving = successesToProve(trials, floor, confidence, effectOf(metric.cluster));
  if (proving === null) return null;
  return proportion(Math.max(proving, Math.ceil(target * trials - 1e-9)), trials, higher);
}

function proportion(good: number, trials: number, higher: boolean): Measurement {
  return { kind: 'proportion', successes: higher ? good : trials - good, trials };
}
