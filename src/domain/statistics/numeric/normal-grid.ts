/**
 * The standard normal on a fixed grid, −4.5 to 4.5 in steps of 1/64. A draw is kept as its place on the grid, so that a
 * quantile table made for the same places turns it into any distribution by one look-up.
 */
import { invertCdf, tabulateCdf } from './inverse-cdf.ts';

const REACH = 4.5;
const STEPS_PER_UNIT = 64;

export const GRID_CELLS = 2 * REACH * STEPS_PER_UNIT;
/** The place of z = 0. */
export const GRID_MIDDLE = REACH * STEPS_PER_UNIT;

// Math.exp may differ in the last bit between engines; results are rounded twelve digits before that shows.
const normal = tabulateCdf(GRID_CELLS, (place) => {
  const z = (place - GRID_MIDDLE) / STEPS_PER_UNIT;
  return Math.exp((-z * z) / 2);
});

/** Probability below each node of the grid. */
export const gridProbabilities: Float64Array = normal.cumulative;

/** The grid places of the middles of `count` equally likely slices, ascending. */
export function stratifiedPlaces(count: number): Float64Array {
  return invertCdf(normal, count, (i) => (i + 0.5) / count);
}
