/** How much is read of a file, and how long what is kept of it may be. */

/** In bytes. Larger files are refused with the way out: fewer rows, or a leaner format of the same tool. */
export const MAX_BYTES = 50 * 2 ** 20;
/** Rows, attempts or requests of one file. */
export const MAX_ATTEMPTS = 200_000;
export const MAX_METRICS = 200;
/** Metadata, tags and columns that may form groups or slices. */
export const MAX_DIMENSIONS = 60;
/** More different values than that are no slices: nobody looks at thirty. */
export const MAX_LABELS = 20;
export const MAX_CANDIDATES = 50;
export const MAX_COLUMNS = 1000;
/** In characters: names of metrics, candidates, dimensions and their values. */
export const MAX_NAME = 80;
export const MAX_LABEL = 40;
/** In bytes, of all that is unpacked of one archive. */
export const MAX_UNPACKED = 256 * 2 ** 20;
/** Brackets within brackets. Traces of agents nest about thirty deep. */
export const MAX_DEPTH = 200;
