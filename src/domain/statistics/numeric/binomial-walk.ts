/** Binomial chances by their recurrences: carried from one number of cases to the next instead of summed anew. */

import { binomialChance } from './densities.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** P(X ≥ successes) of a binomial variable. Whole cases ≥ 0, whole successes of any size; rate 0–1. */
export function binomialAtLeast(successes: number, cases: number, rate: number): number {
  if (successes <= 0) return 1;
  return successes > cases ? 0 : incompleteBeta(rate, successes, cases - successes + 1);
}

/** P(X ≥ successes) for one rate, case by case. */
export class BinomialWalk {
  cases: number;
  successes: number;
  /** P(X ≥ successes) */
  chance: number;
  readonly #rate: number;
  readonly #rest: number;
  /** P(X = successes − 1) */
  #edge: number;

  /** @param successes 1 ≤ successes ≤ cases + 1 */
  constructor(rate: number, cases: number, successes: number) {
    // A rate of exactly 0 or 1 would divide by zero; this close to it no sum can tell the difference.
    this.#rate = Math.min(Math.max(rate, 1e-12), 1 - 1e-12);
    this.#rest = 1 - this.#rate;
    this.cases = cases;
    this.successes = successes;
    this.chance = binomialAtLeast(successes, cases, this.#rate);
    this.#edge = binomialChance(successes - 1, cases, this.#rate);
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

/** The chance to prove a floor, case by case: how many successes it takes, and how likely they are. */
export class ProofWalk {
  readonly #atFloor: BinomialWalk;
  readonly #atRate: BinomialWalk;
  readonly #falsePass: number;

  /** @param floor above 0, below 1 @param rate the true one, 0–1 */
  constructor(floor: number, rate: number, confidence: number, cases: number) {
    // Below the mean nothing proves the floor, so the count can begin there.
    const from = Math.max(1, Math.floor(cases * floor));
    this.#falsePass = 1 - confidence;
    this.#atFloor = new BinomialWalk(floor, cases, from);
    this.#atRate = new BinomialWalk(rate, cases, from);
    this.#settle();
  }

  get cases(): number {
    return this.#atFloor.cases;
  }

  /** The fewest successes that prove the floor; `cases` + 1 where not even all of them do. */
  get successes(): number {
    return this.#atFloor.successes;
  }

  /** The chance of so many. */
  get chance(): number {
    return this.#atRate.chance;
  }

  addCase(): void {
    this.#atFloor.addCase();
    this.#atRate.addCase();
    this.#settle();
  }

  #settle(): void {
    while (this.#atFloor.chance > this.#falsePass && this.successes <= this.cases) {
      this.#atFloor.askForOneMore();
      this.#atRate.askForOneMore();
    }
  }
}
