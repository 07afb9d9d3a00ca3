/** What grouped cases weigh where only the size of the groups and the correlation within them are stated. */
import { designEffect } from './design-effect.ts';
import { TWO_SIDED } from './grouped-share.ts';
import { studentQuantile } from './t-bound.ts';

export interface StatedGroups {
  /** Cases in a group, on average; 1 or more. */
  readonly size: number;
  /** Intra-group correlation, 0–1. */
  readonly correlation: number;
  /** How much sizes differ: the largest group, or the coefficient of variation. Left out: all are alike. */
  readonly sizes?: { readonly largest: number } | { readonly variation: number };
}

/**
 * The size of the group that a case finds itself in, on average, from which the design effect follows: m̄(1 + CV²) (Kish
 * 1987). With only the largest size known, the most it can be: every group either that large or of one case.
 */
export function sizeSeenByCases({ size, sizes }: StatedGroups): number {
  if (!sizes) return size;
  if ('variation' in sizes) return size * (1 + sizes.variation ** 2);
  const largest = Math.max(size, sizes.largest);
  return largest + 1 - largest / size;
}

/**
 * How many independent cases grouped ones weigh, for a bound on a share: n ÷ (1 + (m − 1) · ICC), with the degrees of freedom
 * of Korn and Graubard (1998), so that few groups count less. A group larger than the sample counts as the sample.
 * @param cases all, above 0
 * @returns 0 ≤ weight ≤ cases; 0 for one single group
 */
export function effectiveCases(cases: number, groups: StatedGroups): number {
  const { effect, count } = within(cases, groups);
  if (effect <= 1) return cases;
  const fewGroups = (studentQuantile(TWO_SIDED, cases - 1) / studentQuantile(TWO_SIDED, count - 1)) ** 2;
  return Math.min(cases, (cases / effect) * fewGroups);
}

/**
 * How far below (or above) the mean of grouped values its bound lies, in the unit of `standardDeviation`: t with one degree
 * of freedom less than there are groups. Infinite for one single group.
 */
export function statedMeanMargin(
  standardDeviation: number,
  cases: number,
  groups: StatedGroups,
  confidence: number,
): number {
  const { effect, count } = within(cases, groups);
  const degrees = effect <= 1 ? cases - 1 : Math.min(cases, count) - 1;
  if (degrees <= 0) return Number.POSITIVE_INFINITY;
  return studentQuantile(confidence, degrees) * standardDeviation * Math.sqrt(Math.max(1, effect) / cases);
}

function within(cases: number, groups: StatedGroups): { readonly effect: number; readonly count: number } {
  const size = Math.min(cases, sizeSeenByCases(groups));
  return { effect: designEffect(size, groups.correlation), count: cases / Math.min(cases, groups.size) };
}
