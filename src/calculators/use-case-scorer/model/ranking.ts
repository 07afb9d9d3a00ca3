import type { ScoringMethod } from '../../../domain/content/criterion.ts';
import { type Judgment, judgeScores, type Scores, scoreOf, VERDICTS } from './verdict.ts';

/** Business impact settles what verdict, weighted score and red flags leave even. */
const TIE_BREAK = 'business-impact';

/** A weight for each of the method's criteria, in its order; whole numbers 0–5. */
export type Weights = readonly number[];

/** Where a use case stands: everything its rank depends on. */
export interface Rank {
  readonly name: string;
  readonly judgment: Judgment;
  /** Σ wᵢsᵢ, a whole number, so that ties are exact; null while a score is missing. */
  readonly weightedSum: number | null;
  readonly impact: number;
}

export function weightsOf(chosen: Readonly<Record<string, number>>, method: ScoringMethod): Weights {
  return method.criteria.map(({ id }) => scoreOf(chosen, id) ?? 1);
}

export function rankOf(name: string, scores: Scores, method: ScoringMethod, weights: Weights): Rank {
  const judgment = judgeScores(scores, method);
  const complete = judgment.missing.length === 0;
  const weightedSum = method.criteria.reduce((sum, { id }, i) => sum + weights[i]! * (scoreOf(scores, id) ?? 0), 0);
  return { name, judgment, weightedSum: complete ? weightedSum : null, impact: scoreOf(scores, TIE_BREAK) ?? 0 };
}

/**
 * Below 0 where `a` ranks before `b`: by verdict, then weighted score, then fewer red flags, then business impact, then
 * name by code points, which is the same order on every machine. 0 leaves them as they stand.
 */
export function compareRanks(a: Rank, b: Rank): number {
  return (
    VERDICTS.indexOf(a.judgment.verdict) - VERDICTS.indexOf(b.judgment.verdict) ||
    (b.weightedSum ?? 0) - (a.weightedSum ?? 0) ||
    a.judgment.redFlags.length - b.judgment.redFlags.length ||
    b.impact - a.impact ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

/** Indexes of `standings`, best first; stable. */
export function rank(standings: readonly Rank[]): number[] {
  return standings.map((_, i) => i).sort((i, j) => compareRanks(standings[i]!, standings[j]!));
}
