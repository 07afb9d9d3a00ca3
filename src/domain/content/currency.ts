import * as z from 'zod/mini';

/** ISO 4217. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'must be a currency code of three capitals, as in USD'));
export type Currency = z.infer<typeof Currency>;
