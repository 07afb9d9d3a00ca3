/** The untouched list and its limits, apart from the schemas: a page begins without those. */
import type { Answers } from './answers.ts';

export const MAX_OWNER = 120;
export const MAX_TITLE = 200;
export const MAX_NOTE = 2_000;
export const MAX_ADDRESS = 2_000;
export const MAX_OWN_ITEMS = 50;

/** What was answered. No answer at all means that nobody has asked yet, which is not the same as `open`. */
export const STATUSES = ['open', 'in-progress', 'done', 'blocked', 'not-applicable'] as const;
export type Status = (typeof STATUSES)[number];

export const defaults: Answers = { items: {}, own: [] };
