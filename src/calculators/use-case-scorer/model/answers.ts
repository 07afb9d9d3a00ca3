import * as z from 'zod/mini';
import { MAX_TEXT, MAX_USE_CASES, MAX_WEIGHT, VALUE_KINDS } from './limits.ts';

const Text = z.string().check(z.maxLength(MAX_TEXT));
/** Ids of criteria: kept even when the content of today has no such criterion. */
const CriterionId = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(64));
const Score = z.int().check(z.minimum(1), z.maximum(5));
const Weight = z.int().check(z.minimum(0), z.maximum(MAX_WEIGHT));
/** Money a year, in units of the portfolio's currency. */
const Amount = z.number().check(z.minimum(0), z.maximum(1e15));

/** What a use case is worth a year: three points, of which any may be missing. */
export const Value = z.strictObject({
  kind: z.optional(z.enum(VALUE_KINDS)),
  low: z.optional(Amount),
  likely: z.optional(Amount),
  high: z.optional(Amount),
});
export type Value = z.infer<typeof Value>;

export const UseCase = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  name: Text,
  /** Criterion id → 1–5; a criterion not scored yet is absent. */
  scores: z.record(CriterionId, Score),
  value: z.optional(Value),
  /** Texts of the pilot brief. */
  problem: z.optional(Text),
  success: z.optional(Text),
  vision: z.optional(Text),
  /** Who will pay for it in production: name and position. */
  sponsor: z.optional(Text),
});
export type UseCase = z.infer<typeof UseCase>;

export const Answers = z
  .strictObject({
    useCases: z.array(UseCase).check(z.maxLength(MAX_USE_CASES)),
    /** Criterion id → 0–5; a criterion without a weight counts once. */
    weights: z.record(CriterionId, Weight),
    /** Id of the use case that the assessment goes on with. */
    chosen: z.optional(z.string().check(z.maxLength(40))),
    /** ISO 4217, of every amount here. */
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  })
  .check(
    z.refine((answers) => new Set(answers.useCases.map((u) => u.id)).size === answers.useCases.length, {
      path: ['useCases'],
      error: 'ids must differ',
    }),
  );
export type Answers = z.infer<typeof Answers>;
