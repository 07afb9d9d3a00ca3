/**
 * Monte Carlo trials in columns. Every uncertain quantity has a slot; a slot's draws are a Latin hypercube sample of the
 * standard normal in a seeded order of their own, so they are the same for ever and do not move when other slots come or
 * go.
 */

import type { Range } from '../range.ts';
import { pertQuantiles } from './beta-pert.ts';
import { GRID_CELLS, GRID_MIDDLE, stratifiedPlaces } from './numeric/normal-grid.ts';
import { shuffled } from './numeric/random.ts';

/** Changing it changes every result ever shared: a new version of the answers, if ever. */
const SEED = 0x50324c;

export interface Trials {
  readonly count: number;
  /** Draws of an independent slot, as places on the normal grid. */
  draws(slot: number): Float32Array;
  /** Draws of a slot that shares the factor of slot 0 with correlation ρ (one-factor Gaussian copula). */
  sharedDraws(slot: number, correlation: number): Float32Array;
  /** Draws of an independent slot as ranks 0 … count − 1: rank < p·count happens with probability p. */
  ranks(slot: number): Uint32Array;
  /** A column to write to, kept under its name from one evaluation to the next. */
  column(name: string): Float64Array;
}

export function makeTrials(count: number): Trials {
  const places = stratifiedPlaces(count);
  const orders = new Map<number, Uint32Array>();
  const draws = new Map<string, Float32Array>();
  const columns = new Map<string, Float64Array>();

  function keep<Key, Made>(all: Map<Key, Made>, key: Key, make: () => Made): Made {
    const found = all.get(key);
    if (found !== undefined) return found;
    const made = make();
    all.set(key, made);
    return made;
  }

  const ranks = (slot: number) => keep(orders, slot, () => shuffled(count, Math.imul(SEED + slot, 0x9e3779b1)));
  const own = (slot: number) =>
    keep(draws, `${slot}`, () => {
      const order = ranks(slot);
      return Float32Array.from(order, (rank) => clampPlace(places[rank]!));
    });
  return {
    count,
    ranks,
    draws: own,
    sharedDraws(slot, correlation) {
      if (correlation === 0) return own(slot);
      return keep(draws, `${slot} ${correlation}`, () => {
        const [factor, residual] = [own(0), own(slot)];
        const [shared, rest] = [Math.sqrt(correlation), Math.sqrt(1 - correlation)];
        return factor.map((place, t) =>
          clampPlace(GRID_MIDDLE + shared * (place - GRID_MIDDLE) + rest * (residual[t]! - GRID_MIDDLE)),
        );
      });
    },
    column: (name) => keep(columns, name, () => new Float64Array(count)),
  };
}

const LAST_PLACE = GRID_CELLS - 1 / 256;

function clampPlace(place: number): number {
  return Math.max(0, Math.min(place, LAST_PLACE));
}

/** What a column was last filled with: an edit changes one range, and the others' columns still hold. */
const filled = new WeakMap<Float64Array, { readonly range: Range; readonly draws: Float32Array }>();

/**
 * Fills `out` with one Beta-PERT value a trial. A range without width is a constant. Nobody else may write to the column:
 * it is not filled again for the same range and draws.
 */
export function samplePert(range: Range, draws: Float32Array, out: Float64Array): Float64Array {
  const { low, likely, high } = range;
  const last = filled.get(out);
  const same = last?.range.low === low && last.range.likely === likely && last.range.high === high;
  if (same && last.draws === draws) return out;
  filled.set(out, { range: { low, likely, high }, draws });

  const width = high - low;
  if (width === 0) return out.fill(low);
  const table = pertQuantiles(range);
  for (let t = 0; t < out.length; t++) {
    const place = draws[t]!;
    const node = place | 0;
    const below = table[node]!;
    out[t] = low + width * (below + (place - node) * (table[node + 1]! - below));
  }
  return out;
}
