/** What the sheet may hold at most, apart from the schemas: a page begins without those. */

/** Longest text a field keeps, in UTF-16 units. */
export const MAX_TEXT = 10_000;
export const MAX_USE_CASES = 50;
export const MAX_WEIGHT = 5;
export const VALUE_KINDS = ['cost-saved', 'revenue-gained', 'velocity'] as const;
