/** How many cases a pilot must gather so that a system as good as hoped for will most likely be able to prove it. */

export interface PlannedCases {
  readonly cases: number;
  /** The fewest successes of `cases` that prove the floor. */
  readonly successes: number;
}

/** Beyond this many, hope and floor lie too close together to be told apart by a pilot. */
export const MAX_PLANNED_CASES = 100_000;

/**
 * The smallest number of cases from which on a system whose true rate is `hoped` proves `floor` with at least the
 * chance `power`, by the exact binomial test. "From which on", because that chance is a saw: each further success that
 * is asked for lowers it again for a few cases.
 * @param floor, hoped, power, confidence 0–1
 * @returns null where `hoped` is not above `floor`, or more than {@link MAX_PLANNED_CASES} would be needed
 */
export function planCases(floor: number, hoped: number, power: number, confidence: number): PlannedCases | null {
  if (hoped <= floor) return null;
  const atFloor = new Tail(floor);
  const atHoped = new Tail(hoped);
  let planned: PlannedCases | null = null;
  let lastShort = 0;
  // The teeth shrink as cases grow: three times the last number that fell short lies well behind the last tooth.
  for (let cases = 1; cases <= 3 * lastShort + 50; cases += 1) {
    if (cases > MAX_PLANNED_CASES) return null;
    atFloor.addCase();
    atHoped.addCase();
    while (atFloor.chance > 1 - confidence) {
      atFloor.askForOneMore();
      atHoped.askForOneMore();
    }
    if (atHoped.chance < power) {
      lastShort = cases;
      planned = null;
    } else planned ??= { cases, successes: atFloor.successes };
  }
  return planned;
}

/** P(X ≥ successes) of a binomial variable, carried from one number of cases to the next instead of summed anew. */
class Tail {
  cases = 0;
  successes = 1;
  chance = 0;
  readonly #rate: number;
  readonly #rest: number;
  /** P(X = successes − 1) */
  #edge = 1;

  constructor(rate: number) {
    // A rate of exactly 0 or 1 would divide by zero; this close to it no sum can tell the difference.
    this.#rate = Math.min(Math.max(rate, 1e-12), 1 - 1e-12);
    this.#rest = 1 - this.#rate;
  }

  addCase(): void {
    this.chance += this.#rate * this.#edge;
    this.cases += 1;
    this.#edge *= (this.cases * this.#rest) / (this.cases + 1 - this.successes);
  }

  askForOneMore(): void {
    this.#edge *= ((this.cases + 1 - this.successes) * this.#rate) / (this.successes * this.#rest);
    this.chance -= this.#edge;
    this.successes += 1;
  }
}
