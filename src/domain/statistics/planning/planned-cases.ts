/** How many cases a pilot must gather so that a system as good as hoped for will most likely be able to prove it. */

import { smallest } from '../../smallest.ts';
import { ProofWalk } from '../numeric/binomial-walk.ts';
import { incompleteBeta } from '../numeric/incomplete-beta.ts';
import { crossing } from '../numeric/root.ts';

export interface PlannedCases {
  readonly cases: number;
  /** The fewest successes of `cases` that prove the floor. */
  readonly successes: number;
}

/** From here on the last few cases no longer matter: the number found is one from which on the power surely holds. */
const COUNTED_ONE_BY_ONE = 1e9;

/**
 * The smallest number of cases *from which on* a system whose true rate is `hoped` proves `floor` with at least the
 * chance `power`, by the exact binomial test. "From which on", because that chance is a saw: each further success that
 * is asked for lowers it again for a few cases. See {@link fewestCasesFor} for the first tooth that is high enough.
 * @param floor, hoped, power 0–1; a floor of 0 needs no case
 * @param confidence 0.5–1, as in 0.95
 * @returns null where `hoped` is not above `floor`, or so near to it that the cases can't be counted (2⁵³)
 */
export function planCases(floor: number, hoped: number, power: number, confidence: number): PlannedCases | null {
  if (hoped <= floor) return null;
  if (floor <= 0) return { cases: 0, successes: 0 };
  const envelope = new Envelope(floor, hoped, confidence);
  const enough = envelope.enough(power, 0);
  if (enough === null) return null;
  if (enough > COUNTED_ONE_BY_ONE) return { cases: enough, successes: Math.ceil(envelope.needed(enough)) };
  const walk = new ProofWalk(floor, hoped, confidence, envelope.firstPossible(power, enough));
  let planned: PlannedCases | null = null;
  for (; planned === null || walk.cases <= enough; walk.addCase()) {
    if (walk.chance < power) planned = null;
    else planned ??= { cases: walk.cases, successes: walk.successes };
  }
  return planned;
}

/**
 * The smallest number of cases with which a system at `hoped` proves `floor` with at least the chance `power`; a few more
 * may fall short of it again. Parameters and null as in {@link planCases}.
 */
export function fewestCasesFor(floor: number, hoped: number, power: number, confidence: number): PlannedCases | null {
  const lasting = planCases(floor, hoped, power, confidence);
  if (!lasting || lasting.cases === 0 || lasting.cases > COUNTED_ONE_BY_ONE) return lasting;
  const first = new Envelope(floor, hoped, confidence).firstPossible(power, lasting.cases);
  const walk = new ProofWalk(floor, hoped, confidence, first);
  while (walk.chance < power) walk.addCase();
  return { cases: walk.cases, successes: walk.successes };
}

/**
 * A number of cases, not the smallest, from which on the power holds even where it takes `spare` more successes than those
 * that prove the floor. Parameters and null as in {@link planCases}; floor above 0.
 */
export function casesToSpare(
  floor: number,
  hoped: number,
  power: number,
  confidence: number,
  spare: number,
): number | null {
  return hoped <= floor ? null : new Envelope(floor, hoped, confidence).enough(power, spare);
}

/**
 * The saw without its teeth. Asking for a success costs the more the nearer the exact critical number, which need not be
 * whole, lies to the whole one above it: between none and one success too many.
 */
class Envelope {
  readonly #floor: number;
  readonly #hoped: number;
  readonly #falsePass: number;

  constructor(floor: number, hoped: number, confidence: number) {
    this.#floor = floor;
    this.#hoped = hoped;
    this.#falsePass = 1 - confidence;
  }

  /** The successes, not rounded to whole ones, that just prove the floor. */
  needed(cases: number): number {
    const short = (successes: number): number =>
      this.#falsePass - incompleteBeta(this.#floor, successes, cases - successes + 1);
    const spread = Math.sqrt(cases * this.#floor * (1 - this.#floor));
    const likely = cases * this.#floor + 4 * spread + 4;
    const high = likely < cases + 1 && short(likely) > 0 ? likely : cases + 1;
    return crossing(short, cases * this.#floor, high, 1e-6);
  }

  /** No number of cases from this one on has less power, with `spare` more successes than needed. */
  enough(power: number, spare: number): number | null {
    return smallest(1, Number.MAX_SAFE_INTEGER, (cases) => {
      const most = this.needed(cases) + 1 + spare;
      return most <= cases + 1 && incompleteBeta(this.#hoped, most, cases - most + 1) >= power;
    });
  }

  /** No smaller number of cases than this one has the power. */
  firstPossible(power: number, most: number): number {
    return smallest(1, most, (cases) => this.#best(cases) >= power) ?? most;
  }

  #best(cases: number): number {
    const needed = this.needed(cases);
    return needed > cases + 1e-4 ? 0 : incompleteBeta(this.#hoped, needed, cases - needed + 1);
  }
}
