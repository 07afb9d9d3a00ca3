import * as z from 'zod/mini';

/** Low and high of something, in the unit of the field that holds it; low ≤ high. */
export const Span = z
  .strictObject({ low: z.number(), high: z.number() })
  .check(z.refine((span) => span.low <= span.high, 'low must not be above high'));
export type Span = z.infer<typeof Span>;

/** A three-point estimate, in the unit of the field that holds it; 0 ≤ low ≤ likely ≤ high. */
export const Range = z
  .strictObject({ low: z.number().check(z.minimum(0)), likely: z.number(), high: z.number() })
  .check(z.refine((r) => r.low <= r.likely && r.likely <= r.high, 'must be in order: low ≤ likely ≤ high'));
export type Range = z.infer<typeof Range>;
