import type { ScoringMethod } from '../../../domain/content/criterion.ts';
import { VECTOR_VERSION } from './vector.ts';

/** What is wrong, and the part of the text where. */
export interface VectorProblem {
  readonly why: 'no-prefix' | 'newer-version' | 'malformed' | 'unknown-code' | 'bad-score' | 'twice';
  readonly part: string;
}

export type VectorReading =
  | { readonly ok: true; readonly scores: Record<string, number>; readonly absent: readonly string[] }
  | { readonly ok: false; readonly why: readonly VectorProblem[] };

/**
 * Reads a vector in any order and case, with spaces or the punctuation of a sentence around it. Every problem is named.
 * @returns scores by criterion id, and in `absent` the codes that the text does not hold: unanswered, as if `X`
 */
export function parseVector(text: string, { criteria }: ScoringMethod): VectorReading {
  // A paste may hold a whole mail; no vector needs more.
  const trimmed = text.slice(0, 1000).replace(/^[\s"'“‘([<]+|[\s"'”’)\]>.,;!/]+$/g, '');
  const [prefix = '', ...parts] = trimmed.split('/').map((part) => part.trim());
  const [, version] = /^PTP\s*:\s*(\d{1,4})$/i.exec(prefix) ?? [];
  if (version === undefined) return { ok: false, why: [{ why: 'no-prefix', part: prefix }] };
  if (version !== VECTOR_VERSION) return { ok: false, why: [{ why: 'newer-version', part: prefix }] };

  const codes = new Map(criteria.map(({ code, id }) => [code, id]));
  const scores: Record<string, number> = {};
  const seen = new Set<string>();
  const problems: VectorProblem[] = [];
  for (const part of parts) {
    const [, code, score] = /^([A-Za-z]{1,8})\s*:\s*(\S{1,8})$/.exec(part) ?? [];
    const id = codes.get(code?.toUpperCase() ?? '');
    if (!code || !score) problems.push({ why: 'malformed', part });
    else if (!id) problems.push({ why: 'unknown-code', part: code });
    else if (seen.has(id)) problems.push({ why: 'twice', part: code.toUpperCase() });
    else if (!/^[1-5xX]$/.test(score)) problems.push({ why: 'bad-score', part });
    else if (/^\d$/.test(score)) scores[id] = Number(score);
    if (id) seen.add(id);
  }
  if (problems.length > 0) return { ok: false, why: problems };
  return { ok: true, scores, absent: criteria.filter(({ id }) => !seen.has(id)).map(({ code }) => code) };
}
