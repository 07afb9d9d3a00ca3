/**
 * What the page needs before the visitor begins: the figures of the untouched plan come with it, computed when it was built.
 * The simulation, schemas, examples and exports are fetched when the visitor begins; from then on `evaluate.ts` computes.
 */

import type { Answers } from './model/answers.ts';
import { defaults } from './model/defaults.ts';
import type { Finding } from './model/finding.ts';
import { makePlan } from './model/plan.ts';
import type { FirstPaintFacts } from './model/untouched.ts';
import { result } from './result.ts';

/** An edit made before the simulation is there: its plan is shown at once, and the figures are marked as not its own. */
function evaluate(answers: Answers, facts: FirstPaintFacts): Finding {
  const plan = makePlan(answers, facts);
  const figures = { plan, ...facts.untouched, ...(answers === defaults ? {} : { outdated: true as const }) };
  return plan.missing.length > 0
    ? { state: 'incomplete', missing: plan.missing, ...figures }
    : { state: 'complete', ...figures };
}

export const firstPaint = { id: 'timeline-and-budget', defaults, evaluate, result };
