import type { ScoringMethod } from '../../../domain/content/criterion.ts';

export const VERDICTS = ['strong', 'possible', 'red-flag', 'incomplete'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Criterion id → score, 1–5. */
export type Scores = Readonly<Record<string, number>>;

/** What a score sheet says by itself, before any comparison. Criterion ids are in the method's order. */
export interface Judgment {
  readonly verdict: Verdict;
  /** Criteria without a score. */
  readonly missing: readonly string[];
  readonly redFlags: readonly string[];
  readonly strong: readonly string[];
  /** So many more strong scores would make it strong; 0 when it has enough. */
  readonly strongShort: number;
  /** Red-flagged, but with as many strong scores as the best: fixing the red flags is all it needs. */
  readonly bestOnceFixed: boolean;
}

/** Verdict by the method's thresholds: incomplete, else red flag, else strong, else possible. */
export function judgeScores(scores: Scores, method: ScoringMethod): Judgment {
  const { redFlagBelow, strongFrom, strongCount } = method.thresholds;
  const ids = method.criteria.map((criterion) => criterion.id);
  const where = (holds: (score: number) => boolean) =>
    ids.filter((id) => {
      const score = scoreOf(scores, id);
      return score !== undefined && holds(score);
    });
  const missing = ids.filter((id) => scoreOf(scores, id) === undefined);
  const redFlags = where((score) => score < redFlagBelow);
  const strong = where((score) => score >= strongFrom);
  const enough = strong.length >= strongCount;
  const verdict = missing.length > 0 ? 'incomplete' : redFlags.length > 0 ? 'red-flag' : enough ? 'strong' : 'possible';
  return {
    verdict,
    missing,
    redFlags,
    strong,
    strongShort: Math.max(0, strongCount - strong.length),
    bestOnceFixed: verdict === 'red-flag' && enough,
  };
}

/** Own properties only: an id of the content such as `constructor` must not find what every object inherits. */
export const scoreOf = (scores: Scores, id: string): number | undefined =>
  Object.hasOwn(scores, id) ? scores[id] : undefined;

/** How one score reads: below the red-flag threshold, strong, or between. */
export function band(
  score: number,
  { redFlagBelow, strongFrom }: ScoringMethod['thresholds'],
): 'flag' | 'fair' | 'strong' {
  return score < redFlagBelow ? 'flag' : score >= strongFrom ? 'strong' : 'fair';
}
