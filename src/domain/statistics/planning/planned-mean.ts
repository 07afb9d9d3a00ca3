/** How many cases a mean takes to be proven with a wanted chance, not just on average. */
import { smallest } from '../../smallest.ts';
import { gammaDistribution } from '../numeric/confidence-distribution.ts';
import { normalBelow } from '../numeric/normal.ts';
import { studentQuantile } from '../t-bound.ts';

/**
 * The chance that a bound by Student's t clears a floor that lies `errors` standard errors from the true mean: the power of
 * the t test, by integrating over the spread that the sample will show. Normal values.
 * @param errors any number; negative where the floor is not met
 * @param degrees above 0
 */
export function chanceByStudent(errors: number, degrees: number, confidence: number): number {
  const t = studentQuantile(confidence, degrees);
  if (!Number.isFinite(t)) return 0;
  const { values, weights } = gammaDistribution(degrees / 2, 2 / degrees).nodes();
  let chance = 0;
  for (let i = 0; i < values.length; i += 1) chance += weights[i]! * normalBelow(errors - t * Math.sqrt(values[i]!));
  return chance;
}

const MAX_CASES = 1_000_000_000;

/**
 * The smallest number of cases whose bound on the mean clears the floor with at least the chance `power`, if the mean and the
 * spread seen are the true ones.
 * @param distance from the mean to the floor, in the unit of `standardDeviation`; at 0 or below nothing can prove it
 * @param standardDeviation above 0
 * @param designEffect how many clustered cases weigh as much as one independent case; 1 or more
 * @returns null where a billion don't do it
 */
export function planMean(
  distance: number,
  standardDeviation: number,
  power: number,
  confidence: number,
  designEffect: number,
): number | null {
  if (distance <= 0) return null;
  return smallest(2, MAX_CASES, (cases) => {
    const effective = cases / designEffect;
    const errors = (distance / standardDeviation) * Math.sqrt(effective);
    return effective > 1 && chanceByStudent(errors, effective - 1, confidence) >= power;
  });
}
