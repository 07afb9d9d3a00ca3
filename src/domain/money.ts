/** Money is held as a plain number in the currency's unit (dollars, not cents) and rounded only when shown. */

/** Above every sum of an AI project; keeps sums and products exact enough. */
export const MAX_MONEY = 1e12;

/** Average weeks in a month: 52 / 12. */
export const WEEKS_PER_MONTH = 52 / 12;
