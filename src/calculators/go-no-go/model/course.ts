/** Where a pilot stands between no case and those agreed on, and how sure a proof must be there. */
import { binomialAtLeast } from '../../../domain/statistics/numeric/binomial-walk.ts';
import { planLook, spentAtHalf } from '../../../domain/statistics/planning/middle-look.ts';
import type { Metric } from './answers.ts';
import { KINDS } from './kinds/kinds.ts';
import { goodOf } from './kinds/share.ts';

/**
 * `unplanned`: nothing agreed, so the confidence holds for one look only. `too-early`: fewer than agreed. `look`: at the one
 * look agreed on. `as-agreed`, `extended`: more than agreed, and nobody said why.
 */
export type Stage = 'unplanned' | 'too-early' | 'look' | 'as-agreed' | 'extended';

export interface Course {
  readonly stage: Stage;
  /** Cases, or exposure. */
  readonly seen: number | null;
  readonly agreed: number | null;
  /** Where the one look is; null: none agreed. */
  readonly lookAt: number | null;
  /** 0–1, one-sided: what a proof takes at this stage. */
  readonly confidence: number;
}

export function courseOf(metric: Metric, confidence: number): Course {
  const seen = KINDS[metric.measure.kind].amount(metric);
  const agreed = metric.agreed?.cases ?? null;
  const plan = { seen, agreed, lookAt: lookOf(metric) };
  if (agreed === null || seen === null) return { ...plan, stage: 'unplanned', confidence };
  if (plan.lookAt !== null && seen === plan.lookAt) {
    return { ...plan, stage: 'look', confidence: 1 - spentAtHalf(confidence) };
  }
  if (seen < agreed) return { ...plan, stage: 'too-early', confidence };
  const explained = (metric.moreBecause ?? '').trim() !== '';
  const stage = seen === agreed || explained ? 'as-agreed' : 'extended';
  return { ...plan, stage, confidence: plan.lookAt === null ? confidence : atTheEnd(metric, seen, confidence) };
}

/** Half of the cases, rounded down; of an exposure, half. */
function lookOf({ agreed, measure }: Metric): number | null {
  if (!agreed?.look || agreed.cases === null) return null;
  const counted = measure.kind !== 'rate' && !(measure.kind === 'difference' && measure.of === 'rate');
  return counted ? Math.floor(agreed.cases / 2) : agreed.cases / 2;
}

/**
 * What is left for the end. Of independent cases that pass or fail it is exact: as sure as the last critical number of the plan
 * with a look. Else what the look spends is taken away, which is enough whatever is measured (Bonferroni).
 */
function atTheEnd(metric: Metric, cases: number, confidence: number): number {
  const { measure, cluster, agreed, floor } = metric;
  const share =
    measure.kind === 'share'
      ? goodOf(floor ?? 0, metric)
      : measure.kind === 'percentile'
        ? (measure.percentile ?? 0) / 100
        : 0;
  const exact =
    share > 0 && share < 1 && !cluster && cases === agreed?.cases && metric.judge !== 'model' && !isGrouped(metric);
  const end = exact ? endConfidence(cases, share, confidence) : null;
  return end ?? confidence + spentAtHalf(confidence);
}

function isGrouped({ measurement: m }: Metric): boolean {
  return (m.kind === 'share' || m.kind === 'percentile') && m.groups !== undefined;
}

const kept = new Map<string, number | null>();
const MAX_KEPT = 512;

function endConfidence(cases: number, floor: number, confidence: number): number | null {
  const key = `${cases} ${floor} ${confidence}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value!);
  const plan = planLook(cases, floor, confidence);
  // A hair less sure, so that the critical number itself still proves it where sums round differently.
  const end = plan && 1 - binomialAtLeast(plan.passes, cases, floor) - 1e-12;
  kept.set(key, end);
  return end;
}
