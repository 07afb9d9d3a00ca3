/** A low, a likely and a high value on their way from three fields to a range. */
import type { Range } from '../../../domain/range.ts';

export type End = 'low' | 'likely' | 'high';
export const ENDS: readonly End[] = ['low', 'likely', 'high'];

/** What stands in the fields; null where nothing does. */
export type ThreePoints = Readonly<Record<End, number | null>>;

export type ReadRange =
  | { readonly ok: true; readonly range: Range }
  | { readonly ok: false; readonly why: 'empty' }
  /** `lower` is above `higher`. */
  | { readonly ok: false; readonly why: 'order'; readonly lower: End; readonly higher: End };

/** A value that is not given is the next one that is: one number alone is a point, low and high alone have their middle. */
export function readRange({ low, likely, high }: ThreePoints): ReadRange {
  const given = [low, likely, high].filter((value) => value !== null);
  if (given.length === 0) return { ok: false, why: 'empty' };
  if (low !== null && likely !== null && low > likely)
    return { ok: false, why: 'order', lower: 'low', higher: 'likely' };
  if (likely !== null && high !== null && likely > high) {
    return { ok: false, why: 'order', lower: 'likely', higher: 'high' };
  }
  if (low !== null && high !== null && low > high) return { ok: false, why: 'order', lower: 'low', higher: 'high' };
  const middle = likely ?? (low !== null && high !== null ? (low + high) / 2 : given[0]!);
  return { ok: true, range: { low: low ?? middle, likely: middle, high: high ?? middle } };
}
