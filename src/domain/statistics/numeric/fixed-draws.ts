/**
 * Draws from three independent distributions at places that never change: a lattice of 2¹⁴ points, which covers the
 * cube far more evenly than chance would (Niederreiter 1992, chapter 5). The same on every machine, for ever.
 */
import type { ConfidenceDistribution } from './confidence-distribution.ts';
import { GRID_CELLS, gridProbabilities, stratifiedPlaces } from './normal-grid.ts';

const DRAWS = 2 ** 14;
/** Korobov's lattice, 1 and the powers of 1951: of all for three dimensions the one with the least error P₂. */
const STRIDES = [1, 1951, (1951 * 1951) % DRAWS] as const;
/** Of the normal grid every so many nodes are enough between two of which a quantile is a straight line. */
const STEP = 4;
const probabilities = gridProbabilities.filter((_, node) => node % STEP === 0);

/** Which stratum each draw of a dimension is taken from: a cell of the table of quantiles, and the part of it passed. */
interface Strata {
  readonly cells: Uint8Array;
  readonly parts: Float64Array;
}

let kept: readonly [Strata, Strata, Strata] | null = null;

function strata(): readonly [Strata, Strata, Strata] {
  if (kept) return kept;
  const ascending = stratifiedPlaces(DRAWS);
  kept = STRIDES.map((stride): Strata => {
    const cells = new Uint8Array(DRAWS);
    const parts = new Float64Array(DRAWS);
    for (let i = 0; i < DRAWS; i += 1) {
      const place = ascending[(i * stride) % DRAWS]! / STEP;
      cells[i] = Math.min(Math.floor(place), GRID_CELLS / STEP - 1);
      parts[i] = place - cells[i]!;
    }
    return { cells, parts };
  }) as unknown as [Strata, Strata, Strata];
  return kept;
}

const drawn = new Float64Array(DRAWS);

/** 2¹⁴ values of a function of three independent variables. The array is used again by the next call. */
export function fixedDraws(
  variables: readonly [ConfidenceDistribution, ConfidenceDistribution, ConfidenceDistribution],
  of: (a: number, b: number, c: number) => number,
): Float64Array {
  const [a, b, c] = strata();
  const [ofA, ofB, ofC] = variables.map((variable) => variable.quantiles(probabilities)) as Tables;
  for (let i = 0; i < DRAWS; i += 1) drawn[i] = of(valueAt(ofA, a, i), valueAt(ofB, b, i), valueAt(ofC, c, i));
  return drawn;
}

type Tables = [Float64Array, Float64Array, Float64Array];

function valueAt(quantiles: Float64Array, { cells, parts }: Strata, draw: number): number {
  const cell = cells[draw]!;
  const low = quantiles[cell]!;
  return low + parts[draw]! * (quantiles[cell + 1]! - low);
}
