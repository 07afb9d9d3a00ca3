/** Cases that pass, of all: exact bounds, whoever judged and however they hang together. */
import type { Levels } from '../../../../domain/bullet-scale.ts';
import { smallest } from '../../../../domain/smallest.ts';
import {
  MAX_CASES,
  proportionLowerBound,
  proportionUpperBound,
  provesProportion,
  wholeSuccesses,
} from '../../../../domain/statistics/clopper-pearson.ts';
import {
  type Agreement,
  correctedLowerBound,
  correctedShare,
  correctedUpperBound,
} from '../../../../domain/statistics/judged-share.ts';
import { planCases } from '../../../../domain/statistics/planning/planned-cases.ts';
import type { Measurement, Metric } from '../answers.ts';
import { usableAgreement } from '../judge.ts';
import type { Problem } from '../levels.ts';
import { asMuchAs, fault, type Kind, weighed } from './kind.ts';

/** Failures prove an upper bound exactly as passes prove a lower one, so all is judged by what passes. 0–1. */
interface Passes {
  readonly passes: number;
  readonly cases: number;
  /** As independent cases. */
  readonly worth: number;
  readonly agreement: Agreement | null;
}

export function goodOf(percent: number, { direction }: Pick<Metric, 'direction'>): number {
  return (direction === 'higher' ? percent : 100 - percent) / 100;
}

function passesOf(metric: Metric): Passes | null {
  const { measurement: m, direction } = metric;
  if (m.kind !== 'share' || m.counted === null || !m.cases) return null;
  const passes = direction === 'higher' ? m.counted : m.cases - m.counted;
  const measured = m.groups?.worth;
  const worth = measured == null ? weighed(m.cases, metric.cluster) : Math.min(m.cases, measured);
  return { passes, cases: m.cases, worth, agreement: usableAgreement(metric) };
}

/** As the good ones of so many independent cases. */
function effective({ passes, cases, worth }: Passes) {
  return { passes: (passes * worth) / cases, cases: worth };
}

/** The true share of what passes is at least this: 0–1; null where the cases weigh nothing. */
function lowerBound(found: Passes, confidence: number): number | null {
  if (found.worth <= 0) return null;
  const sample = effective(found);
  return found.agreement
    ? correctedLowerBound(sample, found.agreement, confidence)
    : proportionLowerBound(sample.passes, sample.cases, confidence);
}

function upperBound(found: Passes, confidence: number): number {
  if (found.worth <= 0) return 1;
  const sample = effective(found);
  return found.agreement
    ? correctedUpperBound(sample, found.agreement, confidence)
    : proportionUpperBound(sample.passes, sample.cases, confidence);
}

function proves(found: Passes, floor: number, confidence: number): boolean {
  if (found.worth <= 0) return false;
  if (found.agreement) return (lowerBound(found, confidence) ?? 0) >= floor;
  const { passes, cases } = effective(found);
  return provesProportion(passes, cases, floor, confidence);
}

/** A share as the true one: corrected where a model judged that people checked. 0–1 */
function shareOf({ passes, cases, agreement }: Passes): number {
  return (agreement && correctedShare({ passes, cases }, agreement)) ?? passes / cases;
}

export const share: Kind = {
  problems: ({ measurement: m }) => {
    if (m.kind !== 'share') return [];
    if (m.cases === null) return [fault('cases', 'part-missing')];
    if (m.cases === 0) return [fault('cases', 'no-cases')];
    if (m.counted === null) return [fault('counted', 'part-missing')];
    if (m.counted > m.cases) return [fault('counted', 'above-cases')];
    return groupProblems(m.groups, m.cases);
  },
  read: (metric) => {
    const found = passesOf(metric);
    if (!found) return null;
    // Read as counted where nothing corrects it, so that 93 of 100 is 93% to the last bit.
    if (!found.agreement)
      return (100 * (metric.direction === 'higher' ? found.passes : found.cases - found.passes)) / found.cases;
    return 100 * (metric.direction === 'higher' ? shareOf(found) : 1 - shareOf(found));
  },
  amount: ({ measurement: m }) => (m.kind === 'share' ? m.cases : null),
  worth: (metric) => passesOf(metric)?.worth ?? 0,
  bound: (metric, confidence) => {
    const found = passesOf(metric);
    const lower = found && lowerBound(found, confidence);
    return lower === null ? null : 100 * (metric.direction === 'higher' ? lower : 1 - lower);
  },
  proves: (metric, floor, confidence) => {
    const found = passesOf(metric);
    return found !== null && proves(found, goodOf(floor, metric), confidence);
  },
  disproves: (metric, floor, confidence) => {
    const found = passesOf(metric);
    return found !== null && upperBound(found, confidence) < goodOf(floor, metric);
  },
  casesToProve: (metric, floor, power, confidence) => {
    const found = passesOf(metric);
    // More cases leave the judge's own uncertainty as it is: what would help is said apart.
    if (!found || found.agreement || found.worth <= 0) return null;
    return casesFor(found, metric, shareOf(found), goodOf(floor, metric), power, confidence);
  },
  improve: (metric, levels, confidence) => {
    const found = passesOf(metric);
    return found && passing(metric, levels, found.cases, confidence);
  },
  fresh: (metric, levels, power, confidence) => {
    const m = metric.measurement;
    const seen = m.kind === 'share' ? (m.cases ?? 0) : 0;
    const floor = goodOf(levels.floor, metric);
    if (floor >= 1) return null;
    const planned = planCases(floor, goodOf(levels.target, metric), power, confidence)?.cases ?? 1;
    const least = asMuchAs(planned, Math.max(1, seen), metric.cluster) ?? Math.max(1, seen);
    const cases = smallest(least, MAX_CASES, (n) => passing(metric, levels, n, confidence) !== null);
    return cases === null ? null : passing(metric, levels, cases, confidence);
  },
  carriedOn: (metric, levels, cases) => {
    const found = passesOf(metric);
    if (!found) return null;
    const target = goodOf(levels.target, metric);
    return counting(
      metric,
      Math.max(wholeSuccesses(found.passes / found.cases, cases), Math.ceil(target * cases - 1e-9)),
      cases,
    );
  },
};

export function groupProblems(
  groups: { readonly count: number | null; readonly worth: number | null } | undefined,
  cases: number,
): Problem[] {
  if (!groups) return [];
  const { count, worth } = groups;
  const fine = count !== null && worth !== null && worth >= 0 && worth <= cases && count >= 1 && count <= cases;
  return fine ? [] : [fault('cases', 'outside-range')];
}

/**
 * How many cases in all prove `floor` with the chance `power`, if the share seen is the true one.
 * @param metric its groups: as a file told of them, else as stated
 * @param rate, floor 0–1
 */
export function casesFor(
  seen: { readonly cases: number; readonly worth: number },
  metric: Metric,
  rate: number,
  floor: number,
  power: number,
  confidence: number,
): number | null {
  const planned = plannedFor(floor, rate, power, confidence);
  if (planned === null) return null;
  const { measurement: m, cluster } = metric;
  const measured = 'groups' in m && m.groups !== undefined;
  const cases = measured
    ? Math.ceil((planned * seen.cases) / seen.worth - 1e-9)
    : asMuchAs(planned, seen.cases, cluster);
  return cases === null ? null : Math.max(seen.cases, cases);
}

/** Every edit judges again, and only one metric is new. */
const kept = new Map<string, number | null>();
const MAX_KEPT = 1024;

function plannedFor(floor: number, rate: number, power: number, confidence: number): number | null {
  const key = `${floor} ${rate} ${power} ${confidence}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value!);
  const cases = planCases(floor, rate, power, confidence)?.cases ?? null;
  kept.set(key, cases);
  return cases;
}

/** The fewest good cases of `cases` that reach target and prove the floor. */
function passing(metric: Metric, levels: Levels, cases: number, confidence: number): Measurement | null {
  const m = metric.measurement;
  const measured = m.kind === 'share' && m.groups?.worth != null && m.cases ? m.groups.worth / m.cases : null;
  const worth = measured === null ? weighed(cases, metric.cluster) : measured * cases;
  const agreement = usableAgreement(metric);
  const target = goodOf(levels.target, metric);
  const floor = goodOf(levels.floor, metric);
  const enough = (passes: number): boolean => {
    const found = { passes, cases, worth, agreement };
    return shareOf(found) >= target - 1e-12 && proves(found, floor, confidence);
  };
  const passes = smallest(0, cases, enough);
  return passes === null ? null : counting(metric, passes, cases);
}

function counting({ direction, measurement: m }: Metric, passes: number, cases: number): Measurement {
  const counted = direction === 'higher' ? passes : cases - passes;
  const groups = m.kind === 'share' ? m.groups : undefined;
  if (!groups || groups.worth === null || m.kind !== 'share' || !m.cases) return { kind: 'share', counted, cases };
  return { kind: 'share', counted, cases, groups: { ...groups, worth: (groups.worth * cases) / m.cases } };
}
