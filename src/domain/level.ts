/** What answers and the content both say about a metric; apart from the content's schema, so that pages don't carry that. */
import * as z from 'zod/mini';

/** Which way is better. */
export const Direction = z.enum(['higher', 'lower']);
export type Direction = z.infer<typeof Direction>;

/** The three levels of every metric, least demanding first. */
export const LEVELS = ['floor', 'target', 'stretch'] as const;
export type Level = (typeof LEVELS)[number];

/** How a metric is measured: a single reading, cases that pass out of cases looked at, or a mean over cases. */
export const MeasurementKind = z.enum(['value', 'proportion', 'mean']);
export type MeasurementKind = z.infer<typeof MeasurementKind>;
