/** What answers and the content both say about a metric. Free of schemas: pages carry it from the start. */

/** Which way is better. */
export const DIRECTIONS = ['higher', 'lower'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The three levels of every metric, least demanding first. */
export const LEVELS = ['floor', 'target', 'stretch'] as const;
export type Level = (typeof LEVELS)[number];

/** How a metric is measured: a single reading, cases that pass out of cases looked at, or a mean over cases. */
export const MEASUREMENT_KINDS = ['value', 'proportion', 'mean'] as const;
export type MeasurementKind = (typeof MEASUREMENT_KINDS)[number];
