import * as z from 'zod/mini';

/** A permanent name: lower-case words joined by hyphens. Never made from wording or place; it lives in links for ever. */
export const Id = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));
export type Id = z.infer<typeof Id>;
