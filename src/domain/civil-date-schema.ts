/** Dates and instants at the border. */
import * as z from 'zod/mini';
import { isCivilDate } from './civil-date.ts';
import { isInstant } from './instant.ts';

/** Marks what is wrong with a date among all that can be wrong with answers. */
const params = { date: true };

/** `2026-03-02`, a day that exists, 1900 to 2199. */
export const CivilDate = z
  .string()
  .check(z.refine(isCivilDate, { error: 'must be a date that exists, as in 2026-03-02', params }));

/** `2026-03-20T09:12:00Z`, in UTC, on a day that exists, 1900 to 2199. */
export const Instant = z
  .string()
  .check(z.refine(isInstant, { error: 'must be an instant in UTC that exists, as in 2026-03-02T09:12:00Z', params }));

/** Whether an issue is that of a text which is no date, or no instant. */
export function isDateIssue(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' && issue.params?.['date'] === true;
}
