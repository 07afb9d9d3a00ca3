/** What answers and the content both say about a metric. Free of schemas: pages carry it from the start. */

/** Which way is better. */
export const DIRECTIONS = ['higher', 'lower'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The three levels of every metric, least demanding first. */
export const LEVELS = ['floor', 'target', 'stretch'] as const;
export type Level = (typeof LEVELS)[number];

/** How a metric is measured. Permanent: the words stand in links. */
export const MEASUREMENT_KINDS = ['share', 'mean', 'percentile', 'rate', 'difference', 'value'] as const;
export type MeasurementKind = (typeof MEASUREMENT_KINDS)[number];

/** What a difference compares with today. */
export const COMPARED = ['share', 'mean', 'rate'] as const;
export type Compared = (typeof COMPARED)[number];

/** Who says whether a case passes: people, a test or a rule, a model. */
export const JUDGES = ['people', 'program', 'model'] as const;
export type Judge = (typeof JUDGES)[number];
