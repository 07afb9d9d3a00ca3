import * as z from 'zod/mini';
import { isCivilDate } from './civil-date.ts';

/** `2026-03-02`, a day that exists, 1900 to 2199. */
export const CivilDate = z.string().check(z.refine(isCivilDate, 'must be a date that exists, as in 2026-03-02'));
