import type { Facts } from '../facts.ts';
import { defaults } from './defaults.ts';
import { evaluate } from './evaluate.ts';
import type { Outcome } from './finding.ts';

export interface FirstPaintFacts extends Facts {
  /** Of the untouched plan. */
  readonly untouched: Omit<Outcome, 'plan'>;
}

/** The facts as the calculator's own page carries them: with what follows from them before anything is entered. */
export function withUntouched(facts: Facts): FirstPaintFacts {
  const { timeline, budget, notes } = evaluate(defaults, facts);
  return { ...facts, untouched: { timeline, budget, notes } };
}
