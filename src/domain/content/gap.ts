import * as z from 'zod/mini';
import { Span } from '../range.ts';

const share = z.int().check(z.minimum(0), z.maximum(100));

/** `content/gap.yaml`: of a hundred pilots, how many stop and how many reach production, as commonly repeated. */
export const Gap = z
  .strictObject({ stop: share, reach: share, measured: Span })
  .check(z.refine((gap) => gap.stop + gap.reach === 100, 'stop and reach must add up to 100'));
export type Gap = z.infer<typeof Gap>;
