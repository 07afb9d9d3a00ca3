/** A use case's scores as a short text for tickets and mails: `PTP:1/BI:4/DA:3/TF:5/TR:X/PP:2`, X for unanswered. */
import type { ScoringMethod } from '../../../domain/content/criterion.ts';
import { type Scores, scoreOf } from './verdict.ts';

/** The vector's own version, not the answers': 1 is `CODE:score` with scores 1–5. */
export const VECTOR_VERSION = '1';

export function formatVector(scores: Scores, { criteria }: ScoringMethod): string {
  return [`PTP:${VECTOR_VERSION}`, ...criteria.map(({ id, code }) => `${code}:${scoreOf(scores, id) ?? 'X'}`)].join(
    '/',
  );
}
