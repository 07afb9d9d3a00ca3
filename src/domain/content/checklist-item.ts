import * as z from 'zod/mini';
import { Id } from './id.ts';

const text = z.string().check(z.minLength(1));

/** One condition of production readiness: frontmatter of a file in `content/checklist/`; the file's name is its permanent id. */
export const ChecklistItem = z.strictObject({
  /** Place in the list. Changing it moves the item and nothing else. */
  order: z.int().check(z.minimum(1)),
  /** The condition, as a claim that is true or not: "Rollback plan documented and tested". */
  title: text,
  /** Challenge and response for the printed list: a word or two, then what a yes sounds like. */
  challenge: text,
  response: text,
  /** Why it is asked, in one or two sentences. */
  why: text,
  /** What counts as evidence. */
  evidence: z.array(text).check(z.minLength(1)),
  phase: Id,
  rootCause: Id,
  /** Required items decide readiness; optional ones are offered beside them. */
  required: z._default(z.boolean(), true),
  /** Evidence older than this many days is said to have expired; left out where it does not age. */
  evidenceExpiresAfterDays: z.optional(z.int().check(z.minimum(1))),
  /** Where published rubrics ask the same: the playbook's own reading. */
  references: z._default(
    z.strictObject({ mlTestScore: z.optional(text), sre: z.optional(text), nistAiRmf: z.optional(text) }),
    {},
  ),
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;
