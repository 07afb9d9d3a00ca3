/** One-sided bounds on a mean of cases that come in groups. */
import { meanMargin, studentQuantile } from './t-bound.ts';

/**
 * How far below (or above) the mean of grouped values its bound lies: t with G − 1 degrees of freedom times the
 * group-linearized error √(G ÷ (G − 1) · Σ_g (Σ (xᵢ − x̄))²) ÷ n (Liang & Zeger 1986; Cochran 1977, section 9). Never less than
 * for independent cases.
 * @param groups the values of each; one or more groups, none empty
 * @returns the mean and the margin in the values' unit; a margin of null: fewer than two groups, or no spread at all
 */
export function groupedMean(groups: readonly (readonly number[])[], confidence: number): GroupedMean {
  const values = groups.flat();
  const cases = values.length;
  const mean = sum(values) / cases;
  const squares = sum(values.map((value) => (value - mean) ** 2));
  const between = sum(groups.map((group) => sum(group.map((value) => value - mean)) ** 2));
  const standardError = Math.sqrt((groups.length / (groups.length - 1)) * between) / cases;
  if (groups.length < 2 || values.every((value) => value === values[0]))
    return { mean, standardError: null, margin: null };
  const independent = meanMargin(Math.sqrt(squares / (cases - 1)), cases, confidence, 1);
  return {
    mean,
    standardError,
    margin: Math.max(independent, studentQuantile(confidence, groups.length - 1) * standardError),
  };
}

export interface GroupedMean {
  readonly mean: number;
  readonly standardError: number | null;
  readonly margin: number | null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
