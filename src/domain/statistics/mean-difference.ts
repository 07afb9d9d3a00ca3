/** One-sided bounds on the difference of two means. Like every bound by Student's t approximate where values are skewed. */
import type { Sample } from './sample.ts';
import { meanMargin, studentQuantile } from './t-bound.ts';

export interface MeanDifference {
  /** Pilot minus baseline, in the unit of the values. */
  readonly difference: number;
  readonly standardError: number;
  /** Degrees of freedom; need not be whole. */
  readonly degrees: number;
}

/**
 * Two means of different cases (Welch 1947). 14.2 ± 4.1 of 40 against 18.9 ± 5.3 of 35: −4.7, 63.7 degrees of freedom.
 * @returns null where either has fewer than two cases, or neither has any spread: then they have no known error
 */
export function welchDifference(pilot: Sample, baseline: Sample): MeanDifference | null {
  const errorOf = ({ standardDeviation, cases }: Sample): number => standardDeviation / Math.sqrt(cases);
  const standardError = Math.hypot(errorOf(pilot), errorOf(baseline));
  if (Math.min(pilot.cases, baseline.cases) < 2 || standardError === 0) return null;
  const partOf = (sample: Sample): number => (errorOf(sample) / standardError) ** 2;
  return {
    difference: pilot.mean - baseline.mean,
    standardError,
    degrees: 1 / (partOf(pilot) ** 2 / (pilot.cases - 1) + partOf(baseline) ** 2 / (baseline.cases - 1)),
  };
}

/** How much higher the pilot's mean is, at least; null where the error is not known. */
export function meanDifferenceLowerBound(pilot: Sample, baseline: Sample, confidence: number): number | null {
  const found = welchDifference(pilot, baseline);
  return found && found.difference - studentQuantile(confidence, found.degrees) * found.standardError;
}

/** How much higher the pilot's mean is, at most; null where the error is not known. */
export function meanDifferenceUpperBound(pilot: Sample, baseline: Sample, confidence: number): number | null {
  const found = welchDifference(pilot, baseline);
  return found && found.difference + studentQuantile(confidence, found.degrees) * found.standardError;
}

/**
 * How much higher the pilot is on the same cases, at least: Student's t on the differences, case by case.
 * @param differences their mean and spread, and how many
 * @returns null with fewer than two cases or no spread
 */
export function pairedMeanLowerBound(differences: Sample, confidence: number): number | null {
  const margin = pairedMargin(differences, confidence);
  return margin === null ? null : differences.mean - margin;
}

/** How much higher the pilot is on the same cases, at most. */
export function pairedMeanUpperBound(differences: Sample, confidence: number): number | null {
  const margin = pairedMargin(differences, confidence);
  return margin === null ? null : differences.mean + margin;
}

function pairedMargin({ standardDeviation, cases }: Sample, confidence: number): number | null {
  return cases < 2 || standardDeviation === 0 ? null : meanMargin(standardDeviation, cases, confidence, 1);
}
