/**
 * Dates were once kept and sent without asking whether there is such a day. What holds one that does not exist is read without it:
 * the rest of the answers is worth more than the date.
 */
import * as z from 'zod/mini';
import { isDateIssue } from '../../domain/civil-date-schema.ts';
import { isObject } from './json.ts';

export type Parsed<T> =
  /** `leftOut`: what was wrong with each date that is not in `data`. */
  | { readonly success: true; readonly data: T; readonly leftOut: readonly z.core.$ZodIssue[] }
  | { readonly success: false; readonly error: z.core.$ZodError };

/** So many dates are left out at most: each takes another look at the whole. */
const MOST = 100;

/** Reads by a schema; a date that does not exist goes with the smallest thing around it that may be missing. */
export function parseWithoutBadDates<T>(schema: z.core.$ZodType<T>, value: unknown): Parsed<T> {
  const leftOut: z.core.$ZodIssue[] = [];
  let left = value;
  for (;;) {
    const parsed = z.safeParse(schema, left);
    if (parsed.success) return { success: true, data: parsed.data, leftOut };
    const { issues } = parsed.error;
    const bad = issues.find(isDateIssue);
    const without = bad && leftOut.length < MOST ? leaveOut(schema, left, bad.path, issues.length) : undefined;
    if (!bad || !without) return { success: false, error: parsed.error };
    leftOut.push(bad);
    left = without.value;
  }
}

/** The value without the thing at the path, or without what holds it, so that less is wrong than before. */
function leaveOut(schema: z.core.$ZodType, value: unknown, path: readonly PropertyKey[], wrong: number) {
  for (let length = path.length; length > 0; length -= 1) {
    for (const substitute of [undefined, null]) {
      const candidate = replaced(value, path.slice(0, length), substitute);
      const parsed = z.safeParse(schema, candidate);
      if (parsed.success || parsed.error.issues.length < wrong) return { value: candidate };
    }
  }
  return undefined;
}

/** A copy with `null` at the path, or with nothing there. */
function replaced(value: unknown, [step, ...rest]: readonly PropertyKey[], by: null | undefined): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value)) {
    return value.flatMap((item, place) => {
      if (place !== step) return [item];
      const inner = replaced(item, rest, by);
      return inner === undefined ? [] : [inner];
    });
  }
  if (!isObject(value)) return value;
  const { [String(step)]: held, ...others } = value;
  const inner = replaced(held, rest, by);
  return inner === undefined ? others : { ...value, [String(step)]: inner };
}
