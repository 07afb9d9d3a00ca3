import * as z from 'zod/mini';
import { Id } from './id.ts';

const text = z.string().check(z.minLength(1));

/** One of the questions a use case is scored on, 1 (poor) to 5 (excellent). */
export const Criterion = z.strictObject({
  id: Id,
  /** Two or three capitals: the name in a score vector, `BI:4`. */
  code: z.string().check(z.regex(/^[A-Z]{2,3}$/, 'must be two or three capitals')),
  name: text,
  question: text,
  asks: text,
  /** What a use case with this score looks like. */
  scores: z.strictObject({ 1: text, 3: text, 5: text }),
});
export type Criterion = z.infer<typeof Criterion>;

const score = z.int().check(z.minimum(1), z.maximum(5));

/** How scores become a verdict: `content/criteria.yaml`, whole. */
export const ScoringMethod = z
  .strictObject({
    thresholds: z.strictObject({
      redFlagBelow: score,
      strongFrom: score,
      /** So many strong scores, and no red flag, make a strong use case. */
      strongCount: z.int().check(z.minimum(1)),
    }),
    criteria: z.array(Criterion).check(z.minLength(1), z.maxLength(12)),
  })
  .check(
    z.refine((m) => m.thresholds.strongCount <= m.criteria.length, {
      path: ['thresholds', 'strongCount'],
      error: 'must not be above the number of criteria',
    }),
    z.refine((m) => new Set(m.criteria.map((c) => c.id)).size === m.criteria.length, {
      path: ['criteria'],
      error: 'ids must differ',
    }),
    z.refine((m) => new Set(m.criteria.map((c) => c.code)).size === m.criteria.length, {
      path: ['criteria'],
      error: 'codes must differ',
    }),
  );
export type ScoringMethod = z.infer<typeof ScoringMethod>;
