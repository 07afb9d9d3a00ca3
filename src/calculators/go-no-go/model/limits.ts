/** How much answers may hold at most. Free of schemas: the page carries it from the start. */
export const MAX_METRICS = 200;
export const MAX_NAME = 120;
export const MAX_UNIT = 20;
export const MAX_REASON = 1_000;
/** A lock taken when the list is full takes the place of the one before it; the first stays for ever. */
export const MAX_LOCKS = 10;
export const MAX_SLICES = 20;
