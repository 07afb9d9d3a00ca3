/** Money is held as a plain number in the currency's unit (dollars, not cents) and rounded only when shown. */
import * as z from 'zod/mini';

/** ISO 4217. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'must be a currency code of three capitals, as in USD'));
export type Currency = z.infer<typeof Currency>;

/** Above every sum of an AI project; keeps sums and products exact enough. */
export const MOST_MONEY = 1e12;

/** Average weeks in a month: 52 / 12. */
export const WEEKS_PER_MONTH = 52 / 12;
