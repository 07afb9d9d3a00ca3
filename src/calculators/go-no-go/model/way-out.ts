/**
 * The cheapest way out: the smallest set of changes that turns a verdict into a go. Every metric that stands in the way needs
 * exactly one change, and no other metric needs any, so the set is as small as can be; for each metric the change is
 * the least that does it. Criteria that were agreed on are never part of it.
 */
import type { Levels } from '../../../domain/bullet-scale.ts';
import { chanceToProveAtAnyLook } from '../../../domain/statistics/planning/repeated-looks.ts';
import type { Measurement, Metric } from './answers.ts';
import { KINDS } from './kinds/kinds.ts';
import { goodOf } from './kinds/share.ts';
import { compare, sideOf, statedLevels } from './levels.ts';
import type { MetricFinding, SliceFinding } from './proof.ts';

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
      readonly to: Measurement | null;
      /** How often a system at its floor passes at the first look or at this one, 0–1; null: not counted. */
      readonly price: number | null;
    }
  /** Gather the cases that were agreed on. */
  | { readonly kind: 'reach-agreed'; readonly metric: Metric; readonly cases: number; readonly more: number }
  /** The agreed number was seen, or passed: a fresh sample, judged alone. `cases`: as many as would prove it, if known. */
  | { readonly kind: 'fresh-sample'; readonly metric: Metric; readonly cases: number | null }
  /** People check the model that judged. */
  | { readonly kind: 'check-judge'; readonly metric: Metric }
  /** A slice holds the metric back. */
  | { readonly kind: 'slice'; readonly metric: Metric; readonly slice: SliceFinding }
  /** All values are the same: the scale says what that proves. */
  | { readonly kind: 'give-scale'; readonly metric: Metric }
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
  'give-scale',
  'check-judge',
  'reach-agreed',
  'more-cases',
  'fresh-sample',
  'measure',
  'slice',
  'improve',
  'unprovable',
];

/** @param power, confidence 0–1 */
export function wayOut(
  emptyCategories: readonly string[],
  findings: readonly MetricFinding[],
  power: number,
  confidence: number,
): Change[] {
  const changes = [
    ...emptyCategories.map((category): Change => ({ kind: 'add-metric', category })),
    ...findings.flatMap((finding) => changeFor(finding, power, confidence) ?? []),
  ];
  return changes.sort((a, b) => CHEAPEST_FIRST.indexOf(a.kind) - CHEAPEST_FIRST.indexOf(b.kind));
}

function changeFor(finding: MetricFinding, power: number, confidence: number): Change | null {
  const { metric, standing, evidence, value, course } = finding;
  const levels = statedLevels(metric);
  if (standing === 'target' || standing === 'stretch' || (standing === 'floor' && metric.targetWished)) return null;
  if (standing === 'criteria-incomplete' || !levels) return { kind: 'complete-criteria', metric };
  if (finding.heldBySlice) {
    const slice = finding.slices.find((one) => one.standing === standing) ?? finding.slices[0];
    if (slice) return { kind: 'slice', metric, slice };
  }
  const wanted = metric.targetWished ? levels.floor : levels.target;
  const atTarget = value !== null && compare(value, wanted, sideOf(metric)) >= 0;
  if (standing === 'face-value' && atTarget) {
    return { kind: finding.judged === 'unchecked' ? 'check-judge' : 'back-up', metric };
  }
  if (standing === 'too-early' && course.agreed !== null) {
    return { kind: 'reach-agreed', metric, cases: course.agreed, more: course.agreed - (course.seen ?? 0) };
  }
  if (evidence?.kind === 'sample' && atTarget) {
    if (evidence.noSpread) return { kind: 'give-scale', metric };
    const change = withMoreCases(finding, levels, evidence, confidence);
    if (change) return change;
  }
  const asked = metric.targetWished ? { ...levels, target: levels.floor } : levels;
  const kind = KINDS[metric.measure.kind];
  const better = value === null ? null : kind.improve(metric, asked, course.confidence);
  if (better) return { kind: 'improve', metric, to: better };
  const fresh = kind.fresh(metric, asked, power, course.confidence);
  return fresh ? { kind: 'measure', metric, to: fresh } : { kind: 'unprovable', metric };
}

/** Good enough as read, and not proven. */
function withMoreCases(
  { metric, course }: MetricFinding,
  levels: Levels,
  { cases: seen, casesToProve }: { readonly cases: number; readonly casesToProve: number | null },
  confidence: number,
): Change | null {
  // Cases added to those that were agreed on and judged would be a second look: they stand alone, or not at all.
  if (course.stage === 'extended' || course.stage === 'as-agreed') {
    return { kind: 'fresh-sample', metric, cases: casesToProve };
  }
  if (casesToProve === null) return null;
  const to = KINDS[metric.measure.kind].carriedOn(metric, levels, casesToProve);
  const price = secondLook(metric, seen, casesToProve, confidence);
  return { kind: 'more-cases', metric, cases: casesToProve, more: casesToProve - seen, to, price };
}

/** Up to so many cases the price of a second look is counted out. */
const MAX_COUNTED = 1_500;

function secondLook(metric: Metric, seen: number, cases: number, confidence: number): number | null {
  if (metric.measure.kind !== 'share' || metric.cluster || cases > MAX_COUNTED || seen >= cases || seen < 1)
    return null;
  const floor = goodOf(metric.floor ?? 0, metric);
  const key = `${seen} ${cases} ${floor} ${confidence}`;
  const found = kept.get(key);
  if (found !== undefined) return found;
  if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value!);
  const price = chanceToProveAtAnyLook([seen, cases], floor, floor, confidence);
  kept.set(key, price);
  return price;
}

const kept = new Map<string, number>();
const MAX_KEPT = 256;
