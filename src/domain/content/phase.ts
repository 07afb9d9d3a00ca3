import * as z from 'zod/mini';
import { Span } from '../range.ts';
import { Id } from './id.ts';

const text = z.string().check(z.minLength(1));

/** One of the framework's phases: frontmatter of a file in `content/phases/`; the file's name is its id. */
export const Phase = z.strictObject({
  order: z.int().check(z.minimum(1)),
  /** Short name: "Problem selection". */
  name: text,
  /** The page's heading, a sentence. */
  title: text,
  /** One or two sentences under the heading. */
  lede: text,
  /** For search engines and cards, at most 160 characters. */
  description: text.check(z.maxLength(160)),
  /** Calendar weeks of the framework, counted from kickoff: { low: 6, high: 10 } is weeks 6–10. */
  weeks: Span,
  /** The aim in one sentence. */
  aim: text,
  /** What the phase leaves behind. */
  deliverable: text,
  rootCauses: z.array(Id),
  /** The calculator that belongs to it. */
  calculator: z.optional(Id),
});
export type Phase = z.infer<typeof Phase>;
