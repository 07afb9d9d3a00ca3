/** "95% of answers within 4 s": a share of the cases within the floor. */
import { smallest } from '../../../../domain/smallest.ts';
import { MAX_CASES, proportionUpperBound, provesProportion } from '../../../../domain/statistics/clopper-pearson.ts';
import { allowedBeyond } from '../../../../domain/statistics/percentile-bound.ts';
import type { Measurement, Metric } from '../answers.ts';
import { fault, type Kind, signOf, weighed } from './kind.ts';
import { casesFor, groupProblems } from './share.ts';

type PercentileOf = Extract<Measurement, { kind: 'percentile' }>;

function partsOf({ measurement: m, measure, cluster }: Metric) {
  if (m.kind !== 'percentile' || measure.kind !== 'percentile' || measure.percentile === null || !m.cases) return null;
  const measured = m.groups?.worth;
  const worth = measured == null ? weighed(m.cases, cluster) : Math.min(m.cases, measured);
  return {
    m,
    cases: m.cases,
    within: m.beyond === null ? null : m.cases - m.beyond,
    worth,
    share: measure.percentile / 100,
  };
}

export const percentile: Kind = {
  problems: ({ measurement: m }) => {
    if (m.kind !== 'percentile') return [];
    if (m.value === null) return [fault('value', 'part-missing')];
    if (m.cases === null) return m.beyond === null ? [] : [fault('cases', 'part-missing')];
    if (m.cases === 0) return [fault('cases', 'no-cases')];
    if (m.beyond === null) return m.bound == null ? [fault('beyond', 'part-missing')] : [];
    if (m.beyond > m.cases) return [fault('beyond', 'above-cases')];
    return groupProblems(m.groups, m.cases);
  },
  read: ({ measurement: m }) => (m.kind === 'percentile' ? m.value : null),
  amount: ({ measurement: m }) => (m.kind === 'percentile' ? m.cases : null),
  worth: (metric) => partsOf(metric)?.worth ?? 0,
  // An order statistic: it takes the cases, so it is there only where a file gave it, and holds for independent ones.
  bound: (metric) => {
    const found = partsOf(metric);
    return found && found.worth >= found.cases ? (found.m.bound ?? null) : null;
  },
  proves: (metric, floor, confidence) => {
    const found = partsOf(metric);
    if (!found || found.worth <= 0) return false;
    const { m, cases, within, worth, share } = found;
    if (within === null) return m.bound != null && worth >= cases && signOf(metric) * (m.bound - floor) >= 0;
    return provesProportion((within * worth) / cases, worth, share, confidence);
  },
  disproves: (metric, _, confidence) => {
    const found = partsOf(metric);
    if (!found || found.within === null || found.worth <= 0) return false;
    const { cases, within, worth, share } = found;
    return proportionUpperBound((within * worth) / cases, worth, confidence) < share;
  },
  casesToProve: (metric, _, power, confidence) => {
    const found = partsOf(metric);
    if (!found || found.within === null || found.worth <= 0) return null;
    return casesFor(found, metric, found.within / found.cases, found.share, power, confidence);
  },
  improve: (metric, levels, confidence) => {
    const found = partsOf(metric);
    return found && withFewBeyond(metric, found.m, levels.target, found.cases, confidence);
  },
  fresh: (metric, levels, _, confidence) => {
    const m = metric.measurement;
    const of: PercentileOf =
      m.kind === 'percentile' ? m : { kind: 'percentile', value: null, cases: null, beyond: null };
    const cases = smallest(
      Math.max(1, of.cases ?? 1),
      MAX_CASES,
      (n) => withFewBeyond(metric, of, levels.target, n, confidence) !== null,
    );
    return cases === null ? null : withFewBeyond(metric, of, levels.target, cases, confidence);
  },
  carriedOn: ({ measurement: m }, _, cases) => {
    if (m.kind !== 'percentile' || m.beyond === null || !m.cases) return null;
    return { ...m, cases, beyond: Math.floor((m.beyond * cases) / m.cases) };
  },
};

function withFewBeyond(
  { measure, cluster, direction }: Metric,
  { bound: _, groups: __, ...m }: PercentileOf,
  target: number,
  cases: number,
  confidence: number,
): PercentileOf | null {
  const share = measure.kind === 'percentile' ? (measure.percentile ?? 0) / 100 : 0;
  const worth = weighed(cases, cluster);
  const allowed =
    worth >= cases
      ? allowedBeyond(cases, share, confidence)
      : worth > 0 && provesProportion(worth, worth, share, confidence)
        ? 0
        : null;
  if (allowed === null) return null;
  const reaches = m.value !== null && signOf({ direction }) * (m.value - target) >= 0;
  return { ...m, cases, beyond: Math.min(allowed, m.beyond ?? allowed), value: reaches ? m.value : target };
}
