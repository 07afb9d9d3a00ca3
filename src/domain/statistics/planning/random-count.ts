/** Plans where only a share of all cases counts: how many of them will count is random too. */
import { smallest } from '../../smallest.ts';
import { ProofWalk } from '../numeric/binomial-walk.ts';
import { binomialChance } from '../numeric/densities.ts';
import { planCases } from './planned-cases.ts';

/**
 * The chance that of `casesInAll`, each of which counts with the chance `share`, those that count prove `floor`, if their
 * true rate is `rate`. Floor 90%, rate 100%, 2% of 1,450 cases: 53%, though the 29 expected ones would always prove it.
 * @param casesInAll whole, 0 or more
 * @param share 0–1
 * @param floor, rate 0–1
 */
export function chanceWithShare(
  casesInAll: number,
  share: number,
  floor: number,
  rate: number,
  confidence: number,
): number {
  if (floor <= 0) return 1;
  if (floor >= 1) return 0;
  const expected = casesInAll * share;
  const reach = 9 * Math.sqrt(expected * (1 - share)) + 9;
  const walk = new ProofWalk(floor, rate, confidence, Math.max(0, Math.floor(expected - reach)));
  const last = Math.min(casesInAll, Math.ceil(expected + reach));
  let chance = 0;
  for (; walk.cases <= last; walk.addCase()) {
    if (walk.successes <= walk.cases) chance += binomialChance(walk.cases, casesInAll, share) * walk.chance;
  }
  return Math.min(1, chance);
}

/**
 * The fewest cases in all, from as many on as give the planned number on average, with which those that count prove `floor`
 * with at least the chance `power`.
 * @param share above 0, at most 1
 * @returns null where no plan can be made, as in `planCases`
 */
export function planCasesInAll(
  share: number,
  floor: number,
  hoped: number,
  power: number,
  confidence: number,
): number | null {
  const planned = planCases(floor, hoped, power, confidence);
  if (!planned) return null;
  const least = Math.max(0, Math.ceil(planned.cases / share - 1e-9));
  if (share >= 1) return least;
  return smallest(
    least,
    Number.MAX_SAFE_INTEGER,
    (casesInAll) => chanceWithShare(casesInAll, share, floor, hoped, confidence) >= power,
  );
}
