/**
 * One look in the middle, agreed before: at half the cases a pilot may stop early, if it then proves its floor at the level that
 * O'Brien and Fleming's boundary leaves (1979; as spending function Lan & DeMets 1983), 0.557% of 5%. The last critical
 * number is the smallest with which a system at its floor passes at either look no more often than allowed: exact, by the
 * joint binomial.
 */
import { smallest } from '../../smallest.ts';
import { successesToProve } from '../clopper-pearson.ts';
import { binomialAtLeast } from '../numeric/binomial-walk.ts';
import { binomialChance } from '../numeric/densities.ts';
import { normalBelow, normalQuantile } from '../numeric/normal.ts';
import { casesToSpare, planCases } from './planned-cases.ts';

export interface LookPlan {
  readonly cases: number;
  /** Cases at the look: half, rounded down. */
  readonly half: number;
  /** Passes of `half` that prove the floor at the look; null where not even all of them do. */
  readonly passesAtHalf: number | null;
  /** Passes of `cases` that prove the floor at the end. */
  readonly passes: number;
}

export interface LookChances {
  /** To pass at the look or at the end. */
  readonly pass: number;
  /** To pass at the look. */
  readonly early: number;
}

/** What may be spent at half of the cases, of 1 − confidence. */
export function spentAtHalf(confidence: number): number {
  return 2 * (1 - normalBelow(normalQuantile((1 + confidence) / 2) * Math.SQRT2));
}

/**
 * What proves the floor with one look. 94 cases, 80%: 45 of 47 at the look, 82 at the end.
 * @param cases whole, 2 or more
 * @param floor above 0, below 1
 * @returns null where not even all cases prove it
 */
export function planLook(cases: number, floor: number, confidence: number): LookPlan | null {
  const half = Math.floor(cases / 2);
  const without = successesToProve(cases, floor, confidence, 1);
  if (without === null) return null;
  const passesAtHalf = successesToProve(half, floor, 1 - spentAtHalf(confidence), 1);
  const plan = (passes: number): LookPlan => ({ cases, half, passesAtHalf, passes });
  const passes = smallest(without, cases, (end) => lookChances(plan(end), floor).pass <= 1 - confidence);
  return passes === null ? null : plan(passes);
}

/** Up to this spread of the passes at half, in passes, every result is weighed alone; above it, many at a time. */
const FINE = 20;

/** How likely a system at `rate` passes at the look, and at either. */
export function lookChances({ cases, half, passesAtHalf, passes }: LookPlan, rate: number): LookChances {
  const atEnd = binomialAtLeast(passes, cases, rate);
  if (passesAtHalf === null) return { pass: atEnd, early: 0 };
  // To the chance at the end comes that of results which pass at the look and would have failed at the end.
  const step = Math.max(1, Math.floor(Math.sqrt(half * rate * (1 - rate)) / FINE));
  let gained = 0;
  for (let from = passesAtHalf; from <= Math.min(half, passes - 1); from += step) {
    const seen = Math.min(from + Math.floor(step / 2), half);
    const chance = step * binomialChance(seen, half, rate);
    gained += chance * (1 - binomialAtLeast(passes - seen, cases - half, rate));
    // The chances fall from the mean on: what follows is too little to be seen.
    if (chance < 1e-14 && seen > half * rate) break;
  }
  return { pass: Math.min(1, atEnd + gained), early: binomialAtLeast(passesAtHalf, half, rate) };
}

/** Up to this variance of the passes the smallest number is found; above it, one that is up to a few percent larger. */
const EXACT_VARIANCE = 400;

/**
 * The smallest number of cases from which on a system at `hoped` proves `floor` with one look with at least the chance
 * `power`: 94 for .80 / .90, 204 for .90 / .95. For thousands of cases it may be up to five percent more than that.
 * @param floor above 0
 * @param hoped, power 0–1
 * @returns null where `hoped` is not above `floor`, or too near to it, as in `planCases`
 */
export function planCasesWithLook(floor: number, hoped: number, power: number, confidence: number): LookPlan | null {
  const planned = planCases(floor, hoped, power, confidence);
  if (!planned || planned.cases === 0) return null;
  const variance = planned.cases * floor * (1 - floor);
  const found =
    variance > EXACT_VARIANCE
      ? nearlySmallest(planned.cases, floor, hoped, power, confidence)
      : smallestFromWhichOn(Math.sqrt(variance), floor, hoped, power, confidence);
  return found === null ? null : planLook(found, floor, confidence);
}

/** With many cases a tooth of the saw is low: what has the power with a tooth to spare has it from there on. */
function nearlySmallest(
  without: number,
  floor: number,
  hoped: number,
  power: number,
  confidence: number,
): number | null {
  const first = Math.floor(0.95 * without);
  const step = Math.ceil(without / 2000);
  const steps = smallest(0, MAX_STEPS, (count) => {
    const plan = planLook(first + count * step, floor, confidence);
    if (plan === null) return false;
    const tooth = binomialChance(plan.passes, plan.cases, hoped);
    return lookChances(plan, hoped).pass - 2 * tooth >= power;
  });
  return steps === null ? null : first + steps * step;
}

/** Far beyond what a look can cost. */
const MAX_STEPS = 20_000;

function smallestFromWhichOn(
  spread: number,
  floor: number,
  hoped: number,
  power: number,
  confidence: number,
): number | null {
  // What the look spends costs a success or two, more of them as their spread grows.
  const safe = casesToSpare(floor, hoped, power, confidence, 1 + Math.ceil(0.04 * spread));
  if (safe === null) return null;
  const planned = (cases: number) => planLook(cases, floor, confidence);
  const enough = (plan: LookPlan | null): boolean => plan !== null && lookChances(plan, hoped).pass >= power;
  // While the failures allowed stay the same, more cases have less power: the last of such a stretch speaks for it.
  let last = Math.max(2, safe);
  while (!enough(planned(last))) last += 1;
  for (let plan = planned(last); enough(plan); plan = planned(last)) {
    const allowed = failuresAllowed(plan);
    const shorter = smallest(1, last - 1, (fewer) => failuresAllowed(planned(last - fewer)) !== allowed);
    if (shorter === null) return 1;
    last -= shorter;
  }
  return last + 1;
}

function failuresAllowed(plan: LookPlan | null): string {
  return plan ? `${plan.cases - plan.passes} ${plan.passesAtHalf === null ? '' : plan.half - plan.passesAtHalf}` : '';
}
