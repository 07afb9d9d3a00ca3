/** A share of cases that come in groups: tries of one case, questions on one document, requests of one person. */
import type { Share } from './sample.ts';
import { studentQuantile } from './t-bound.ts';

/**
 * What grouped cases weigh as independent ones, for Clopper–Pearson's bounds (Korn & Graubard 1998, Survey Methodology
 * 24:193–201): the spread of the groups' own shares tells how alike cases within a group are, and few groups count less.
 * (2 of 3), (1 of 1), (2 of 2), (1 of 3), (2 of 2): as 5.89 cases.
 * @param groups two or more, each with whole passes and cases; one group alone weighs nothing, or as one where all is alike
 * @returns the same share of fewer cases, 0 ≤ cases ≤ all cases; not whole
 */
export function effectiveShare(groups: readonly Share[]): Share {
  const cases = sum(groups.map((group) => group.cases));
  const passes = sum(groups.map((group) => group.passes));
  const share = passes / cases;
  const weigh = (effective: number): Share => ({ passes: share * effective, cases: effective });
  if (passes === 0 || passes === cases) return weigh(Math.min(cases, groups.length));
  if (groups.length < 2) return weigh(0);
  const between = sum(groups.map((group) => (group.passes - share * group.cases) ** 2));
  const variance = ((groups.length / (groups.length - 1)) * between) / cases ** 2;
  const fewGroups = (studentQuantile(TWO_SIDED, cases - 1) / studentQuantile(TWO_SIDED, groups.length - 1)) ** 2;
  const effective = ((share * (1 - share)) / variance) * fewGroups;
  return weigh(Math.min(cases, effective));
}

/** Korn and Graubard compare the quantiles of a two-sided interval at 95%, whatever bound is wanted. */
export const TWO_SIDED = 0.975;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
