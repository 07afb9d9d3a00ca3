/**
 * All metrics together: each has to pass, so what is rare for one is common for many. Floors have to be proven, targets only
 * read. Before the pilot, so it is no part of the finding: the page fetches it with the plan.
 */
import { chanceToProve, chanceToRead } from '../../../domain/statistics/planning/chance-to-prove.ts';
import { type JointChance, jointChance, powerOfEach } from '../../../domain/statistics/planning/joint-chance.ts';
import { lookChances, planCasesWithLook, planLook } from '../../../domain/statistics/planning/middle-look.ts';
import { planCases } from '../../../domain/statistics/planning/planned-cases.ts';
import { planExposure } from '../../../domain/statistics/planning/planned-exposure.ts';
import { chanceByStudent, planMean } from '../../../domain/statistics/planning/planned-mean.ts';
import { eventsAtLeast, eventsAtMost } from '../../../domain/statistics/poisson-rate.ts';
import type { Facts } from '../facts.ts';
import type { Answers, Metric } from './answers.ts';
import { asMuchAs, signOf, weighed } from './kinds/kind.ts';
import { goodOf } from './kinds/share.ts';
import { compare, criteriaProblems, sideOf, statedLevels } from './levels.ts';

interface MetricChance {
  readonly metric: Metric;
  /** To prove its floor with the cases agreed, if the truth is as hoped for: 0–1. Null: not agreed, or not to be said before. */
  readonly chance: number | null;
  /** To be read at its target or better, if the truth stands exactly at it: 0–1; null where it is no condition. */
  readonly target: number | null;
  /** With so many cases (of a rate, so much exposure) all of them together pass with the chance wished for; null: not planned. */
  readonly cases: number | null;
}

export interface JointFinding {
  readonly metrics: readonly MetricChance[];
  /** Of those whose chance can be said; null: of none. */
  readonly floors: JointChance | null;
  readonly weakest: MetricChance | null;
  /** How many have no chance that can be said before the pilot. */
  readonly unsaid: number;
  readonly targets: JointChance | null;
  /** The chance wished for all together, and what each then needs: 0–1. */
  readonly wished: number;
  readonly each: number;
}

export function jointFinding({ metrics }: Answers, facts: Facts): JointFinding {
  const confidence = facts.metrics.confidence / 100;
  const wished = facts.metrics.power / 100;
  const judged = metrics.filter((metric) => metric.measure.kind !== 'value' && isUsable(metric));
  const each = powerOfEach(wished, judged.length);
  const found = judged.map(
    (metric): MetricChance => ({
      metric,
      chance: chanceOf(metric, confidence),
      target: metric.targetWished ? null : chanceOfTarget(metric),
      cases: casesFor(metric, each, confidence),
    }),
  );
  const said = found.filter(({ chance }) => chance !== null).sort((a, b) => a.chance! - b.chance!);
  const targets = found.flatMap(({ target }) => target ?? []);
  return {
    metrics: found,
    floors: said.length > 0 ? jointChance(said.map(({ chance }) => chance!)) : null,
    weakest: said[0] ?? null,
    unsaid: found.length - said.length,
    targets: targets.length > 0 ? jointChance(targets) : null,
    wished,
    each,
  };
}

function isUsable(metric: Metric): boolean {
  return statedLevels(metric) !== null && !criteriaProblems(metric).some(({ blocks }) => blocks === 'criteria');
}

/** What the team truly hopes for, in the metric's unit; of a percentile, percent within the floor. */
function hopedOf({ hoped, target, measure }: Metric): number | null {
  return hoped?.value ?? (measure.kind === 'percentile' ? null : target);
}

/** A floor and a hope as shares of what passes; null where it is no share. */
function asShares(metric: Metric): { readonly floor: number; readonly hoped: number } | null {
  const { measure, floor, judge } = metric;
  const hoped = hopedOf(metric);
  if (hoped === null || floor === null || judge === 'model') return null;
  if (measure.kind === 'share') return { floor: goodOf(floor, metric), hoped: goodOf(hoped, metric) };
  if (measure.kind !== 'percentile' || measure.percentile === null) return null;
  return { floor: measure.percentile / 100, hoped: hoped / 100 };
}

function chanceOf(metric: Metric, confidence: number): number | null {
  const { agreed, measure, floor, cluster } = metric;
  const cases = agreed?.cases ?? null;
  const hoped = hopedOf(metric);
  if (cases === null || hoped === null || floor === null) return null;
  if (measure.kind !== 'percentile' && compare(hoped, floor, sideOf(metric)) <= 0) return 0;
  const shares = asShares(metric);
  if (shares && shares.hoped <= 1 && shares.hoped >= 0) {
    const look = agreed?.look && !cluster ? planLook(cases, shares.floor, confidence) : null;
    if (look) return lookChances(look, shares.hoped).pass;
    return chanceToProve(Math.floor(weighed(cases, cluster)), shares.floor, shares.hoped, confidence);
  }
  if (measure.kind === 'rate') return chanceOfRate(metric, floor, hoped, cases, confidence);
  const spread = metric.hoped?.standardDeviation ?? null;
  if (measure.kind !== 'mean' || spread === null || spread <= 0 || metric.judge === 'model') return null;
  const effective = weighed(cases, cluster);
  const errors = (signOf(metric) * (hoped - floor) * Math.sqrt(effective)) / spread;
  return effective > 1 ? chanceByStudent(errors, effective - 1, confidence) : 0;
}

/** To see few (or many) enough events. */
function chanceOfRate(metric: Metric, floor: number, hoped: number, exposure: number, confidence: number): number {
  const expected = floor * exposure;
  if (signOf(metric) < 0) {
    let allowed = -1;
    while (eventsAtMost(allowed + 1, expected) <= 1 - confidence) allowed += 1;
    return allowed < 0 ? 0 : eventsAtMost(allowed, hoped * exposure);
  }
  let needed = Math.ceil(expected);
  while (eventsAtLeast(needed, expected) > 1 - confidence) needed += 1;
  return eventsAtLeast(needed, hoped * exposure);
}

/** Read, with no proof asked: about an even chance. */
function chanceOfTarget(metric: Metric): number {
  const { agreed, measure, target } = metric;
  const cases = agreed?.cases ?? null;
  if (measure.kind !== 'share' || cases === null || target === null) return 0.5;
  const level = goodOf(target, metric);
  return chanceToRead(level, cases, level);
}

function casesFor(metric: Metric, power: number, confidence: number): number | null {
  const { measure, floor, cluster } = metric;
  const hoped = hopedOf(metric);
  if (hoped === null || floor === null) return null;
  const shares = asShares(metric);
  if (shares) {
    const look =
      metric.agreed?.look && !cluster ? planCasesWithLook(shares.floor, shares.hoped, power, confidence) : null;
    const planned = look ?? planCases(shares.floor, shares.hoped, power, confidence);
    return planned && asMuchAs(planned.cases, 0, cluster);
  }
  if (measure.kind === 'rate') {
    if (floor <= 0 || compare(hoped, floor, sideOf(metric)) <= 0) return null;
    return planExposure(floor, hoped, power, confidence)?.exposure ?? null;
  }
  const spread = metric.hoped?.standardDeviation ?? null;
  if (measure.kind !== 'mean' || spread === null || spread <= 0 || metric.judge === 'model') return null;
  const planned = planMean(signOf(metric) * (hoped - floor), spread, power, confidence, 1);
  return planned === null ? null : asMuchAs(planned, 0, cluster);
}
