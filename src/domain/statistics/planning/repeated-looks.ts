/**
 * What looking more than once costs: the chance that a result which is judged again and again, as cases come in, stops at
 * any of the looks. Exact, by carrying the chances of all results that have not stopped (Armitage, McPherson & Rowe 1969).
 */
import { successesToProve } from '../clopper-pearson.ts';
import { binomialChance } from '../numeric/densities.ts';

/**
 * The chance that a system whose true rate is `rate` proves `floor` at one look at least, each judged as if it were the only
 * one. At rate = floor it is the chance of a false pass: 16% with a look after every one of 94 cases.
 * @param looks cases in all at each look: whole, ascending, 1 or more
 * @param floor, rate 0–1
 */
export function chanceToProveAtAnyLook(
  looks: readonly number[],
  floor: number,
  rate: number,
  confidence: number,
): number {
  return chanceToStop(looks, rate, (cases) => {
    const needed = successesToProve(cases, floor, confidence, 1) ?? cases + 1;
    return (passes) => passes >= needed;
  });
}

/** The chance that the share read falls below `floor` at one look at least, with no proof asked. */
export function chanceToReadBelowAtAnyLook(looks: readonly number[], floor: number, rate: number): number {
  return chanceToStop(looks, rate, (cases) => (passes) => passes < floor * cases - 1e-9);
}

/** Chances below this are left out. */
const NOTHING = 1e-15;

/** @param rule for a number of cases says at how many passes it stops */
function chanceToStop(
  looks: readonly number[],
  rate: number,
  rule: (cases: number) => (passes: number) => boolean,
): number {
  let going: Chances = { from: 0, chances: Float64Array.of(1) };
  let seen = 0;
  let stopped = 0;
  for (const cases of looks) {
    going = withMore(going, binomial(cases - seen, rate));
    seen = cases;
    const stops = rule(cases);
    going.chances.forEach((chance, i) => {
      if (!stops(going.from + i)) return;
      stopped += chance;
      going.chances[i] = 0;
    });
    going = trimmed(going);
  }
  return stopped;
}

/** Of `from`, `from` + 1 ... passes. */
interface Chances {
  readonly from: number;
  readonly chances: Float64Array;
}

function binomial(cases: number, rate: number): Chances {
  const chances = Float64Array.from({ length: cases + 1 }, (_, passes) => binomialChance(passes, cases, rate));
  return trimmed({ from: 0, chances });
}

function withMore(before: Chances, more: Chances): Chances {
  const chances = new Float64Array(Math.max(1, before.chances.length + more.chances.length - 1));
  for (let i = 0; i < before.chances.length; i += 1) {
    for (let j = 0; j < more.chances.length; j += 1) chances[i + j]! += before.chances[i]! * more.chances[j]!;
  }
  return { from: before.from + more.from, chances };
}

function trimmed({ from, chances }: Chances): Chances {
  let first = 0;
  let end = chances.length;
  while (first < end && chances[first]! < NOTHING) first += 1;
  while (end > first && chances[end - 1]! < NOTHING) end -= 1;
  return { from: from + first, chances: chances.slice(first, end) };
}
