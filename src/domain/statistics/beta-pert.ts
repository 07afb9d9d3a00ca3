/** Beta-PERT: the distribution of a three-point estimate. */

import type { Range } from '../range.ts';
import { invertCdf, tabulateCdf } from './numeric/inverse-cdf.ts';
import { GRID_CELLS, gridProbabilities } from './numeric/normal-grid.ts';

/** (a + 4m + b) / 6 */
export function pertMean({ low, likely, high }: Range): number {
  return (low + 4 * likely + high) / 6;
}

/** (μ − a)(b − μ) / 7 */
export function pertVariance(range: Range): number {
  const mean = pertMean(range);
  return ((mean - range.low) * (range.high - mean)) / 7;
}

/** Place of the likely value between low and high, 0 … 1; it alone decides the shape. */
function shapeOf({ low, likely, high }: Range): number {
  return high > low ? (likely - low) / (high - low) : 0.5;
}

const CELLS = 256;
const MAX_KEPT = 128;
const kept = new Map<number, Float64Array>();

/**
 * Quantiles of Beta(1 + 4s, 5 − 4s) on 0 … 1 at every node of the normal grid, ascending, where s is the range's shape.
 */
export function pertQuantiles(range: Range): Float64Array {
  const shape = shapeOf(range);
  const found = kept.get(shape);
  if (found) return found;
  if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value!);
  const made = makeQuantiles(shape);
  kept.set(shape, made);
  return made;
}

function makeQuantiles(shape: number): Float64Array {
  const [rise, fall] = [4 * shape, 4 - 4 * shape];
  // x = s²(3 − 2s) spreads the ends, where the density may start like a root.
  const stretch = (s: number) => s * s * (3 - 2 * s);
  const cdf = tabulateCdf(CELLS, (place) => {
    const s = place / CELLS;
    const x = stretch(s);
    // Math.pow may differ in the last bit between engines; results are rounded long before that shows.
    return x ** rise * (1 - x) ** fall * s * (1 - s);
  });
  const places = invertCdf(cdf, GRID_CELLS + 1, (node) => gridProbabilities[node]!);
  return places.map((place) => stretch(place / CELLS));
}
