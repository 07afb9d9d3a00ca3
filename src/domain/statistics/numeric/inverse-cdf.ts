/** Turns a distribution given by its density on an even grid around: from a probability to a place on the grid. */

/** A distribution on `density.length − 1` cells of width 1: cumulative probability and density at each node. */
export interface TabulatedCdf {
  readonly cumulative: Float64Array;
  readonly density: Float64Array;
}

/**
 * Integrates a density over each cell by Simpson's rule and scales the whole to 1.
 * @param density at node k for whole k in 0 … cells, and half-way between nodes; any scale
 */
export function tabulateCdf(cells: number, density: (place: number) => number): TabulatedCdf {
  const cumulative = new Float64Array(cells + 1);
  const atNode = new Float64Array(cells + 1);
  atNode[0] = density(0);
  for (let k = 1; k <= cells; k++) {
    atNode[k] = density(k);
    cumulative[k] = cumulative[k - 1]! + (atNode[k - 1]! + 4 * density(k - 0.5) + atNode[k]!) / 6;
  }
  const whole = cumulative[cells]!;
  for (let k = 0; k <= cells; k++) {
    cumulative[k]! /= whole;
    atNode[k]! /= whole;
  }
  return { cumulative, density: atNode };
}

/**
 * The places, 0 … cells, at which the cumulative probability reaches each target. Between nodes the cumulative is the
 * cubic through both ends' values and densities.
 * @param target the i-th probability, 0 … 1, never falling with i
 */
export function invertCdf({ cumulative, density }: TabulatedCdf, count: number, target: (i: number) => number) {
  const cells = cumulative.length - 1;
  const places = new Float64Array(count);
  let cell = 0;
  for (let i = 0; i < count; i++) {
    const p = target(i);
    while (cell < cells - 1 && cumulative[cell + 1]! < p) cell++;
    const base = cumulative[cell]!;
    const rise = cumulative[cell + 1]! - base;
    const [d0, d1] = [density[cell]!, density[cell + 1]!];
    const wanted = p - base;
    let low = 0;
    let high = 1;
    let t = rise > 0 ? Math.min(1, Math.max(0, wanted / rise)) : 0;
    // Newton, kept inside a shrinking bracket.
    for (let step = 0; step < 8 && rise > 0; step++) {
      const value = t * (d0 + t * (3 * rise - 2 * d0 - d1 + t * (d0 + d1 - 2 * rise)));
      const slope = d0 + t * (2 * (3 * rise - 2 * d0 - d1) + 3 * t * (d0 + d1 - 2 * rise));
      if (value < wanted) low = t;
      else high = t;
      const next = slope > 0 ? t - (value - wanted) / slope : (low + high) / 2;
      const better = next >= low && next <= high ? next : (low + high) / 2;
      const settled = Math.abs(better - t) < 1e-13;
      t = better;
      if (settled) break;
    }
    places[i] = cell + t;
  }
  return places;
}

/** The cumulative probability, 0–1, at any `place`: between nodes the cubic through both ends' values and densities. */
export function cumulativeAt({ cumulative, density }: TabulatedCdf, place: number): number {
  const cells = cumulative.length - 1;
  if (!(place > 0)) return 0;
  if (place >= cells) return 1;
  const cell = Math.floor(place);
  const t = place - cell;
  const rise = cumulative[cell + 1]! - cumulative[cell]!;
  const [d0, d1] = [density[cell]!, density[cell + 1]!];
  return cumulative[cell]! + t * (d0 + t * (3 * rise - 2 * d0 - d1 + t * (d0 + d1 - 2 * rise)));
}
