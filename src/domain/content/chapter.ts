import * as z from 'zod/mini';
import { Id } from './id.ts';

const text = z.string().check(z.minLength(1));

/** Frontmatter of a page of prose: playbook chapters and guides. The file's name is its address. */
export const Chapter = z.strictObject({
  /** Place in the reading order, on which phase n stands at 10 + n: 13.5 lies between phases 3 and 4. */
  order: z.number(),
  /** Short name for navigation: "The gap". */
  name: text,
  title: text,
  lede: text,
  description: text.check(z.maxLength(160)),
  /** The calculator that belongs to it. */
  calculator: z.optional(Id),
});
export type Chapter = z.infer<typeof Chapter>;

/** Frontmatter of a file in `content/root-causes/`. */
export const RootCause = z.strictObject({
  order: z.int(),
  name: text,
  /** How it sounds when it happens: "The problem was too grand, or too small to matter". */
  symptom: text,
  /** What the playbook does about it, with the phase that does it: "Phase 1 scores it". */
  answer: text,
  /** The phase, or chapter, that answers it. */
  phase: Id,
  kind: z.enum(['organizational', 'engineering']),
});
export type RootCause = z.infer<typeof RootCause>;

/** Frontmatter of a file in `content/faq/`. */
export const Question = z.strictObject({
  order: z.int(),
  question: text,
  /** The answer in one or two sentences; the body says more. */
  answer: text,
  description: text.check(z.maxLength(160)),
});
export type Question = z.infer<typeof Question>;

/** Frontmatter of a file in `content/calculators/`; the body says how to read the result. */
export const CalculatorPage = z.strictObject({
  order: z.int(),
  /** "Use-case scorer" */
  name: text,
  /** The page's heading, a question: "Which problem should we pilot?" */
  title: text,
  lede: text,
  description: text.check(z.maxLength(160)),
  /** Where in the playbook it belongs. */
  phase: Id,
  minutes: z.int(),
});
export type CalculatorPage = z.infer<typeof CalculatorPage>;
