/** What the list may hold at most, and what an item may say of itself. Free of schemas: the page carries it from the start. */
export const MAX_OWNER = 120;
export const MAX_TITLE = 200;
export const MAX_NOTE = 2_000;
export const MAX_ADDRESS = 2_000;
export const MAX_OWN_ITEMS = 50;

/** What was answered. No answer at all means that nobody has asked yet, which is not the same as `open`. */
export const STATUSES = ['open', 'in-progress', 'done', 'blocked', 'not-applicable'] as const;
export type Status = (typeof STATUSES)[number];
