/**
 * How many cases a difference takes to be proven with a wanted chance, if what was seen so far is true. Approximate, to a few
 * percent of the cases: for planning, not for judging.
 */
import { smallest } from '../../smallest.ts';
import { welchDifference } from '../mean-difference.ts';
import { normalQuantile } from '../numeric/normal.ts';
import type { PairedCases } from '../paired-shares.ts';
import type { Sample, Share } from '../sample.ts';
import { chanceByStudent } from './planned-mean.ts';

/** Cases of the pilot and of the baseline, in the proportion in which they were gathered so far. */
export interface PlannedPair {
  readonly pilot: number;
  readonly baseline: number;
}

const MAX_CASES = 1e12;

/**
 * Two shares of different cases, by the normal approximation with the correction of Fleiss, Tytun and Ury (1980), which
 * suits exact bounds.
 * @param margin the least gain that has to be proven: −1 to 1
 * @returns null where the gain seen is not above `margin`
 */
export function planShareDifference(
  pilot: Share,
  baseline: Share,
  margin: number,
  power: number,
  confidence: number,
): PlannedPair | null {
  const ratio = baseline.cases / pilot.cases;
  const distance = pilot.passes / pilot.cases - baseline.passes / baseline.cases - margin;
  if (distance <= 0) return null;
  const variance = caseVariance(pilot) + caseVariance(baseline) / ratio;
  const plain = (bothQuantiles(power, confidence) ** 2 * variance) / distance ** 2;
  const correction = (1 + Math.sqrt(1 + (2 * (ratio + 1)) / (plain * ratio * distance))) ** 2 / 4;
  return pairOf(plain * correction, ratio);
}

/** Of one case, with half a pass and half a failure added: none of 20 is not never. */
function caseVariance({ passes, cases }: Share): number {
  const share = (passes + 0.5) / (cases + 1);
  return share * (1 - share);
}

/**
 * Two shares of the same cases.
 * @param margin as in {@link planShareDifference}
 * @returns how many cases both must see; null where the gain seen is not above `margin`
 */
export function planPairedShares(
  { onlyPilot, onlyBaseline, cases }: PairedCases,
  margin: number,
  power: number,
  confidence: number,
): number | null {
  const seen = (onlyPilot - onlyBaseline) / cases;
  if (seen <= margin) return null;
  const variance = (onlyPilot + onlyBaseline + 1) / (cases + 1) - seen ** 2;
  return upTo(bothQuantiles(power, confidence) ** 2 * (variance / (seen - margin) ** 2));
}

/**
 * Two means of different cases, by the power of Student's t.
 * @param distance how far the difference seen lies on the good side of the one to be proven, in the values' unit
 * @returns null where the distance is not above 0, or neither mean has any spread
 */
export function planMeanDifference(
  pilot: Sample,
  baseline: Sample,
  distance: number,
  power: number,
  confidence: number,
): PlannedPair | null {
  const found = welchDifference(pilot, baseline);
  if (!found || distance <= 0) return null;
  const ratio = baseline.cases / pilot.cases;
  const cases = smallest(2, MAX_CASES, (count) => {
    const times = count / pilot.cases;
    const errors = (distance / found.standardError) * Math.sqrt(times);
    return chanceByStudent(errors, found.degrees * times, confidence) >= power;
  });
  return cases === null ? null : pairOf(cases, ratio);
}

function bothQuantiles(power: number, confidence: number): number {
  return normalQuantile(confidence) + normalQuantile(power);
}

function pairOf(pilot: number, ratio: number): PlannedPair {
  return { pilot: upTo(pilot), baseline: upTo(pilot * ratio) };
}

function upTo(cases: number): number {
  return Math.max(2, Math.ceil(cases - 1e-9));
}
