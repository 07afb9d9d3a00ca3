/** Better than today: a gain, and how much of it is proven. Shares are compared in points. */
import { smallest } from '../../../../domain/smallest.ts';
import {
  meanDifferenceLowerBound,
  meanDifferenceUpperBound,
  pairedMeanLowerBound,
  pairedMeanUpperBound,
} from '../../../../domain/statistics/mean-difference.ts';
import { pairedShareLowerBound, pairedShareUpperBound } from '../../../../domain/statistics/paired-shares.ts';
import {
  planMeanDifference,
  planPairedShares,
  planShareDifference,
} from '../../../../domain/statistics/planning/planned-difference.ts';
import { planMean } from '../../../../domain/statistics/planning/planned-mean.ts';
import { rateDifferenceLowerBound, rateDifferenceUpperBound } from '../../../../domain/statistics/rate-comparison.ts';
import type { Sample, Share } from '../../../../domain/statistics/sample.ts';
import {
  shareDifferenceLowerBound,
  shareDifferenceUpperBound,
} from '../../../../domain/statistics/share-difference.ts';
import type { Cluster, Measurement, Metric } from '../answers.ts';
import { measurementKind } from '../defaults.ts';
import type { Problem } from '../levels.ts';
import { fault, type Kind, signOf, weighed } from './kind.ts';
import { mean, sampleProblems } from './mean.ts';
import { countOf, rate, rateProblems } from './rate.ts';
import { share } from './share.ts';

/** Both sides of what can be compared, each in its own unit; gains and bounds of gains in the metric's. */
interface Comparison {
  readonly gain: number;
  readonly lower: (confidence: number) => number | null;
  readonly upper: (confidence: number) => number | null;
  /** Of the pilot, as many as there have to be. */
  readonly cases: (floor: number, power: number, confidence: number) => number | null;
}

function comparisonOf(metric: Metric): Comparison | null {
  const { measurement: m, baseline: b, cluster } = metric;
  const sign = signOf(metric);
  if (m.kind === 'paired-shares') return pairedShares(m, cluster);
  if (m.kind === 'paired-means') return pairedMeans(m, sign, cluster);
  if (m.kind === 'share') return shares(sharesOf(m, sign, cluster), sharesOf(b, sign, cluster));
  if (m.kind === 'mean') return means(meansOf(m, cluster), meansOf(b, cluster), sign);
  const [pilot, baseline] = [countOf(m), countOf(b)];
  if (!pilot || !baseline) return null;
  const [better, worse] = sign > 0 ? [pilot, baseline] : [baseline, pilot];
  return {
    gain: better.events / better.exposure - worse.events / worse.exposure,
    lower: (confidence) => rateDifferenceLowerBound(better, worse, confidence),
    upper: (confidence) => rateDifferenceUpperBound(better, worse, confidence),
    cases: () => null,
  };
}

/** What passes, whichever way is better. */
function sharesOf(m: Measurement | undefined, sign: 1 | -1, cluster: Cluster | undefined): Share | null {
  if (m?.kind !== 'share' || m.counted === null || !m.cases) return null;
  const worth = m.groups?.worth == null ? weighed(m.cases, cluster) : Math.min(m.cases, m.groups.worth);
  const passes = sign > 0 ? m.counted : m.cases - m.counted;
  return { passes: (passes * worth) / m.cases, cases: worth };
}

function shares(pilot: Share | null, baseline: Share | null): Comparison | null {
  if (!pilot || !baseline) return null;
  const weightless = pilot.cases <= 0 || baseline.cases <= 0;
  return {
    gain: weightless ? 0 : 100 * (pilot.passes / pilot.cases - baseline.passes / baseline.cases),
    lower: (confidence) => (weightless ? null : 100 * shareDifferenceLowerBound(pilot, baseline, confidence)),
    upper: (confidence) => (weightless ? null : 100 * shareDifferenceUpperBound(pilot, baseline, confidence)),
    cases: (floor, power, confidence) =>
      weightless ? null : (planShareDifference(pilot, baseline, floor / 100, power, confidence)?.pilot ?? null),
  };
}

function pairedShares(
  m: Extract<Measurement, { kind: 'paired-shares' }>,
  cluster: Cluster | undefined,
): Comparison | null {
  const { onlyPilot, onlyBaseline, cases } = m;
  if (onlyPilot === null || onlyBaseline === null || !cases) return null;
  const part = weighed(cases, cluster) / cases;
  const paired = { onlyPilot: onlyPilot * part, onlyBaseline: onlyBaseline * part, cases: cases * part };
  return {
    gain: (100 * (onlyPilot - onlyBaseline)) / cases,
    lower: (confidence) => (part > 0 ? 100 * pairedShareLowerBound(paired, confidence) : null),
    upper: (confidence) => (part > 0 ? 100 * pairedShareUpperBound(paired, confidence) : null),
    cases: (floor, power, confidence) => (part > 0 ? planPairedShares(paired, floor / 100, power, confidence) : null),
  };
}

function meansOf(m: Measurement | undefined, cluster: Cluster | undefined): Sample | null {
  if (m?.kind !== 'mean' || m.mean === null || m.cases === null || m.standardDeviation === null) return null;
  const cases = weighed(m.cases, cluster);
  return cases > 1 ? { mean: m.mean, standardDeviation: m.standardDeviation, cases } : null;
}

function means(pilot: Sample | null, baseline: Sample | null, sign: 1 | -1): Comparison | null {
  if (!pilot || !baseline || pilot.cases < 2 || baseline.cases < 2) return null;
  const gain = sign * (pilot.mean - baseline.mean);
  const [better, worse] = sign > 0 ? [pilot, baseline] : [baseline, pilot];
  return {
    gain,
    lower: (confidence) => meanDifferenceLowerBound(better, worse, confidence),
    upper: (confidence) => meanDifferenceUpperBound(better, worse, confidence),
    cases: (floor, power, confidence) =>
      planMeanDifference(pilot, baseline, gain - floor, power, confidence)?.pilot ?? null,
  };
}

function pairedMeans(
  m: Extract<Measurement, { kind: 'paired-means' }>,
  sign: 1 | -1,
  cluster: Cluster | undefined,
): Comparison | null {
  if (m.mean === null || m.cases === null || m.standardDeviation === null) return null;
  const sample = { mean: sign * m.mean, standardDeviation: m.standardDeviation, cases: weighed(m.cases, cluster) };
  const known = sample.cases >= 2;
  return {
    gain: sample.mean,
    lower: (confidence) => (known ? pairedMeanLowerBound(sample, confidence) : null),
    upper: (confidence) => (known ? pairedMeanUpperBound(sample, confidence) : null),
    cases: (floor, power, confidence) =>
      known && sample.standardDeviation > 0
        ? planMean(sample.mean - floor, sample.standardDeviation, power, confidence, m.cases! / sample.cases)
        : null,
  };
}

/** What the pilot alone is read by. */
const ALONE = { share, mean, rate } as const;

export const difference: Kind = {
  problems: (metric) => {
    const { measurement: m, measure } = metric;
    if (measure.kind !== 'difference') return [];
    if (m.kind === 'paired-shares') return pairedProblems(m);
    if (m.kind === 'paired-means') {
      return [...(m.mean === null ? [fault('mean', 'part-missing')] : []), ...sampleProblems(m)];
    }
    return [...ALONE[measure.of].problems(metric), ...baselineProblems(metric)];
  },
  read: (metric) => {
    const { measurement: m, baseline: b } = metric;
    const found = comparisonOf(metric);
    if (found && Number.isFinite(found.gain)) return found.gain;
    // Two means without a sample are still a reading, at face value.
    if (m.kind === 'mean' && b?.kind === 'mean' && m.mean !== null && b.mean !== null)
      return signOf(metric) * (m.mean - b.mean);
    return m.kind === 'paired-means' && m.mean !== null ? signOf(metric) * m.mean : null;
  },
  amount: (metric) => {
    const { measurement: m } = metric;
    if (!comparisonOf(metric)) return null;
    return m.kind === 'rate' ? m.exposure : 'cases' in m ? m.cases : null;
  },
  worth: ({ measurement: m, cluster }) =>
    m.kind === 'rate' ? (m.exposure ?? 0) : 'cases' in m ? weighed(m.cases ?? 0, cluster) : 0,
  bound: (metric, confidence) => comparisonOf(metric)?.lower(confidence) ?? null,
  proves: (metric, floor, confidence) => {
    const bound = comparisonOf(metric)?.lower(confidence) ?? null;
    return bound !== null && bound >= floor;
  },
  disproves: (metric, floor, confidence) => {
    const bound = comparisonOf(metric)?.upper(confidence) ?? null;
    return bound !== null && bound < floor;
  },
  casesToProve: (metric, floor, power, confidence) => {
    const cases = comparisonOf(metric)?.cases(floor, power, confidence) ?? null;
    return cases === null ? null : Math.max(cases, difference.amount(metric) ?? 0);
  },
  improve: (metric, levels, confidence) => {
    const m = metric.measurement;
    const enough = (to: Measurement): boolean => {
      const better = { ...metric, measurement: to };
      return (
        (difference.read(better) ?? -Infinity) >= levels.target - 1e-9 &&
        difference.proves(better, levels.floor, confidence)
      );
    };
    const sign = signOf(metric);
    if (m.kind === 'mean' || m.kind === 'paired-means') {
      const found = comparisonOf(metric);
      const bound = found?.lower(confidence) ?? null;
      if (!found || bound === null || m.mean === null) return null;
      const gain = Math.max(levels.target, levels.floor + (found.gain - bound) * (1 + 1e-9));
      return { ...m, mean: m.mean + sign * (gain - found.gain) };
    }
    const count =
      m.kind === 'share' ? m.counted : m.kind === 'rate' ? m.events : m.kind === 'paired-shares' ? m.onlyPilot : null;
    if (count === null) return null;
    const up = m.kind === 'paired-shares' || sign > 0;
    const changed = (by: number): Measurement =>
      m.kind === 'share'
        ? { ...m, counted: up ? count + by : count - by }
        : m.kind === 'rate'
          ? { ...m, events: up ? count + by : count - by }
          : ({ ...m, onlyPilot: count + by } as Measurement);
    const room = !up
      ? count
      : m.kind === 'share'
        ? (m.cases ?? 0) - count
        : m.kind === 'paired-shares'
          ? (m.cases ?? 0) - count - (m.onlyBaseline ?? 0)
          : 1e6;
    const by = smallest(0, Math.max(0, room), (n) => enough(changed(n)));
    return by === null ? null : changed(by);
  },
  // How many cases the baseline has is not known: the gain is all that can be named.
  fresh: (_, { target }) => ({ kind: 'value', value: target }),
  carriedOn: () => null,
};

function pairedProblems({
  onlyPilot,
  onlyBaseline,
  cases,
}: Extract<Measurement, { kind: 'paired-shares' }>): Problem[] {
  if (cases === null) return [fault('cases', 'part-missing')];
  if (cases === 0) return [fault('cases', 'no-cases')];
  if (onlyPilot === null) return [fault('onlyPilot', 'part-missing')];
  if (onlyBaseline === null) return [fault('onlyBaseline', 'part-missing')];
  return onlyPilot + onlyBaseline > cases ? [fault('onlyPilot', 'above-cases')] : [];
}

/** A difference takes a baseline of its own kind, usable by itself. */
function baselineProblems(metric: Metric): Problem[] {
  const { baseline, measure } = metric;
  if (measure.kind !== 'difference') return [];
  if (!baseline) return [fault('baseline', 'no-baseline')];
  if (baseline.kind !== measurementKind(measure)) return [fault('baseline', 'other-kind')];
  const found =
    baseline.kind === 'rate'
      ? rateProblems(baseline)
      : ALONE[measure.of].problems({ ...metric, measurement: baseline });
  return found.map(({ kind }) => fault('baseline', kind));
}
