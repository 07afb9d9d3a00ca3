/** Which further work would raise the bound on a share that a model judged: labels of good cases, of bad ones, or more cases. */
import { smallest } from '../../smallest.ts';
import { type Agreement, correctedLowerBound } from '../judged-share.ts';
import type { Share } from '../sample.ts';

/** Good or bad cases labeled by people and judged by the model, or cases that the model alone judges. */
export const FURTHER = ['good', 'bad', 'judged'] as const;
export type Further = (typeof FURTHER)[number];

/**
 * The lower bound after so many further ones of each kind, if they turn out as those before: 0–1.
 * @param more 1 or more; the same number of each kind, so that the highest says which kind would move the bound most
 */
export function boundWithFurther(
  judged: Share,
  agreement: Agreement,
  confidence: number,
  more: number,
): Record<Further, number> {
  const bound = (kind: Further): number => correctedLowerBound(...extended(judged, agreement, kind, more), confidence);
  return { good: bound('good'), bad: bound('bad'), judged: bound('judged') };
}

/**
 * How many further ones of one kind raise the lower bound to `floor`, if they turn out as those before; null where a
 * million don't. The other two kinds keep their uncertainty, so for one kind alone the answer is often null.
 * @param floor 0–1
 */
export function furtherToProve(
  judged: Share,
  agreement: Agreement,
  confidence: number,
  floor: number,
  kind: Further,
): number | null {
  const proves = (more: number): boolean =>
    correctedLowerBound(...extended(judged, agreement, kind, more), confidence) >= floor;
  // Whether any number does is asked first: most often none does.
  return proves(MAX_FURTHER) ? smallest(0, MAX_FURTHER, proves) : null;
}

const MAX_FURTHER = 1_000_000;

function extended(judged: Share, { good, bad }: Agreement, kind: Further, more: number): [Share, Agreement] {
  const grown = (share: Share, of: Further): Share =>
    of === kind ? { passes: (share.passes * (share.cases + more)) / share.cases, cases: share.cases + more } : share;
  return [grown(judged, 'judged'), { good: grown(good, 'good'), bad: grown(bad, 'bad') }];
}
