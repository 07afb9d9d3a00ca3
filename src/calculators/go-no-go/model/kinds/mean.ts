/** A mean over cases, by Student's t: approximate, and lenient where values are skewed to the bad side. */
import { equalValuesBound } from '../../../../domain/statistics/equal-values.ts';
import { planMean } from '../../../../domain/statistics/planning/planned-mean.ts';
import { statedMeanMargin } from '../../../../domain/statistics/stated-groups.ts';
import { meanMargin, studentQuantile } from '../../../../domain/statistics/t-bound.ts';
import type { Measurement, Metric } from '../answers.ts';
import type { Problem } from '../levels.ts';
import { asMuchAs, fault, type Kind, signOf, statedGroups, weighed } from './kind.ts';

type MeanOf = Extract<Measurement, { kind: 'mean' }>;
interface Sampled extends MeanOf {
  readonly mean: number;
  readonly cases: number;
  readonly standardDeviation: number;
}

function sampleOf({ measurement: m }: Metric): Sampled | null {
  return m.kind === 'mean' && m.mean !== null && m.cases !== null && m.standardDeviation !== null
    ? (m as Sampled)
    : null;
}

/** How far the bound lies from the mean; null: the spread says nothing, or the cases weigh as one. */
function marginOf(m: Sampled, metric: Metric, confidence: number): number | null {
  if (m.standardDeviation === 0) return null;
  const independent = meanMargin(m.standardDeviation, m.cases, confidence, 1);
  const groups = statedGroups(metric.cluster);
  const { count = null, standardError = null } = m.groups ?? {};
  const grouped =
    count !== null && standardError !== null
      ? studentQuantile(confidence, count - 1) * standardError
      : groups
        ? statedMeanMargin(m.standardDeviation, m.cases, groups, confidence)
        : independent;
  const margin = Math.max(independent, grouped);
  return Number.isFinite(margin) ? margin : null;
}

/** @param side −1: the bound on the bad side, 1: on the good one */
function boundOf(metric: Metric, side: 1 | -1, confidence: number): number | null {
  const m = sampleOf(metric);
  if (!m) return null;
  const toGood = signOf(metric);
  if (m.standardDeviation !== 0) {
    const margin = marginOf(m, metric, confidence);
    return margin === null ? null : m.mean + side * toGood * margin;
  }
  const { lowest = null, highest = null } = metric.measure.kind === 'mean' ? metric.measure : {};
  const end = side * toGood < 0 ? lowest : highest;
  const worth = weighed(m.cases, metric.cluster);
  return worth > 0 ? equalValuesBound(m.mean, worth, end, confidence) : null;
}

export const mean: Kind = {
  problems: ({ measurement: m, measure }) => {
    if (m.kind !== 'mean') return [];
    const problems: Problem[] = [];
    const { lowest = null, highest = null } = measure.kind === 'mean' ? measure : {};
    if (m.mean === null) problems.push(fault('mean', 'part-missing'));
    else if ((lowest !== null && m.mean < lowest) || (highest !== null && m.mean > highest))
      problems.push(fault('mean', 'outside-scale'));
    return [...problems, ...sampleProblems(m)];
  },
  read: ({ measurement: m }) => (m.kind === 'mean' ? m.mean : null),
  amount: (metric) => sampleOf(metric)?.cases ?? null,
  worth: (metric) => weighed(sampleOf(metric)?.cases ?? 0, metric.cluster),
  bound: (metric, confidence) => boundOf(metric, -1, confidence),
  proves: (metric, floor, confidence) => {
    const bound = boundOf(metric, -1, confidence);
    return bound !== null && signOf(metric) * (bound - floor) >= 0;
  },
  disproves: (metric, floor, confidence) => {
    const bound = boundOf(metric, 1, confidence);
    return bound !== null && signOf(metric) * (bound - floor) < 0;
  },
  casesToProve: (metric, floor, power, confidence) => {
    const m = sampleOf(metric);
    if (!m || m.standardDeviation === 0) return null;
    const distance = signOf(metric) * (m.mean - floor);
    const independent = planMean(distance, m.standardDeviation, power, confidence, 1);
    const planned = independent === null ? null : asMuchAs(independent, m.cases, metric.cluster);
    return planned === null ? null : Math.max(planned, m.cases);
  },
  improve: (metric, levels, confidence) => {
    const m = metric.measurement;
    if (m.kind !== 'mean') return null;
    const sample = sampleOf(metric);
    if (!sample) return { ...m, mean: levels.target };
    const margin = marginOf(sample, metric, confidence);
    if (margin === null) return null;
    const sign = signOf(metric);
    // A hair further than the margin, so that the bound computed back from it does not fall short by a rounding error.
    const proving = levels.floor + sign * margin * (1 + 1e-9);
    return { ...m, mean: sign > 0 ? Math.max(levels.target, proving) : Math.min(levels.target, proving) };
  },
  fresh: (metric, levels, _, confidence) => {
    const m = metric.measurement;
    const known = m.kind === 'mean' && m.standardDeviation !== null && m.standardDeviation > 0 && m.cases !== null;
    const to = { ...(m.kind === 'mean' ? m : empty), mean: levels.target };
    if (!known) return { ...to, cases: null, standardDeviation: null };
    // A hundred groups tell enough, whatever their size.
    const cases = Math.max(m.cases ?? 2, 2, Math.ceil(100 * (metric.cluster?.size ?? 1)));
    return mean.improve({ ...metric, measurement: { ...m, cases } }, levels, confidence) ?? to;
  },
  carriedOn: ({ measurement: m }, _, cases) => (m.kind === 'mean' ? { ...m, cases } : null),
};

const empty: MeanOf = { kind: 'mean', mean: null, cases: null, standardDeviation: null };

/** A mean alone is a reading at face value; half a sample is a slip. */
export function sampleProblems(m: {
  readonly cases: number | null;
  readonly standardDeviation: number | null;
}): Problem[] {
  const problems: Problem[] = [];
  if (m.cases === null && m.standardDeviation !== null) problems.push(fault('cases', 'part-missing'));
  if (m.cases !== null && m.cases < 2) problems.push(fault('cases', 'too-few-cases'));
  if (m.standardDeviation === null && m.cases !== null) problems.push(fault('standardDeviation', 'part-missing'));
  if (m.standardDeviation !== null && m.standardDeviation < 0) problems.push(fault('standardDeviation', 'negative'));
  return problems;
}

/** Above this share of the way to the nearest possible value on the good side, the spread says that values are skewed. */
const LARGE_SPREAD = 0.5;

/**
 * Whether the bound passes a system at its floor more often than it says: the nearest possible value on the good side (of
 * times and amounts: zero) lies within two spreads of the mean, so the long tail lies on the bad side, and the sample may
 * have missed it.
 */
export function isSkewed(metric: Metric): boolean {
  const m = sampleOf(metric);
  if (!m || metric.measure.kind !== 'mean' || m.standardDeviation === 0) return false;
  const { lowest = null, highest = null } = metric.measure;
  const never = [metric.floor, metric.target, metric.stretch].every((level) => level !== null && level >= 0);
  const nearest = metric.direction === 'higher' ? highest : (lowest ?? (never ? 0 : null));
  return nearest !== null && m.standardDeviation > LARGE_SPREAD * Math.abs(m.mean - nearest);
}
