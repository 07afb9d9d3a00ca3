/**
 * What a sample says of a true rate, as a distribution whose quantiles are its one-sided bounds (Schweder & Hjort 2016,
 * "Confidence, Likelihood, Probability"): Beta for a share, Gamma for a rate of events. Written on the scale on which
 * its density has one smooth hill without ends, logit or log, so that a few places are enough to integrate over it.
 */

import { gaussLegendre } from './gauss-legendre.ts';
import { cumulativeAt, invertCdf, type TabulatedCdf, tabulateCdf } from './inverse-cdf.ts';

export interface ConfidenceDistribution {
  readonly mean: number;
  readonly standardDeviation: number;
  /** Where `below` may have a corner. */
  readonly ends: readonly number[];
  /** P(X ≤ x), to about six digits. */
  below(x: number): number;
  /** Where `below` reaches each of the probabilities, 0–1, ascending. */
  quantiles(probabilities: Float64Array): Float64Array;
  /**
   * Places and weights with which a sum over `weights[i] · f(values[i])` is the expected value of f(X).
   * @param corners where f may have a corner; f is smooth in between, on the scale of `standardDeviation` or wider
   */
  nodes(corners?: readonly number[]): WeightedValues;
}

export interface WeightedValues {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/** All at one value: what is left of a Beta or Gamma distribution whose first or second parameter is 0. */
function always(value: number): ConfidenceDistribution {
  return {
    mean: value,
    standardDeviation: 0,
    ends: [value],
    below: (x) => (x >= value ? 1 : 0),
    quantiles: (probabilities) => probabilities.map(() => value),
    nodes: () => ({ values: Float64Array.of(value), weights: Float64Array.of(1) }),
  };
}

/** Beta(a, b) on 0–1. a, b 0 or more, not both 0. */
export function betaDistribution(a: number, b: number): ConfidenceDistribution {
  if (a <= 0) return always(0);
  if (b <= 0) return always(1);
  const n = a + b;
  return new Hill({
    mean: a / n,
    standardDeviation: Math.sqrt(((a / n) * (b / n)) / (n + 1)),
    ends: [0, 1],
    valueAt: (t) => 1 / (1 + Math.exp(-t)),
    placeOf: (x) => Math.log(x / (1 - x)),
    logDensity: (t) => -b * t - n * (t < 0 ? Math.log1p(Math.exp(t)) - t : Math.log1p(Math.exp(-t))),
    peak: Math.log(a / b),
    width: Math.sqrt(1 / a + 1 / b),
  });
}

/** Gamma(shape) times `scale`, on 0 and above. shape 0 or more, scale above 0. */
export function gammaDistribution(shape: number, scale: number): ConfidenceDistribution {
  if (shape <= 0) return always(0);
  return new Hill({
    mean: shape * scale,
    standardDeviation: Math.sqrt(shape) * scale,
    ends: [0],
    valueAt: (t) => Math.exp(t) * scale,
    placeOf: (x) => Math.log(x / scale),
    logDensity: (t) => shape * t - Math.exp(t),
    peak: Math.log(shape),
    width: 1 / Math.sqrt(shape),
  });
}

interface HillShape {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly ends: readonly number[];
  /** From the scale of integration to the variable's own, and back. */
  readonly valueAt: (place: number) => number;
  readonly placeOf: (value: number) => number;
  /** Up to a constant, concave. */
  readonly logDensity: (place: number) => number;
  readonly peak: number;
  /** About one standard deviation, on the scale of integration. */
  readonly width: number;
}

const rule = gaussLegendre(16);
/** The density, of its peak, below which nothing counts any more. */
const NOTHING = 1e-10;
/** Of the table behind `below`, in grains: fine enough for seven digits. */
const CELL = 0.08;
const MAX_CELLS = 1000;
/** What one panel of the quadrature may span, in grains. */
const PANEL = 7.5;
const MAX_PIECES = 40;

class Hill implements ConfidenceDistribution {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly ends: readonly number[];
  readonly #shape: HillShape;
  readonly #logPeak: number;
  /** Over how much the density changes: its width, or 1 where long tails make it wider than its bends. */
  readonly #grain: number;
  readonly #left: number;
  readonly #right: number;
  #table: TabulatedCdf | null = null;

  constructor(shape: HillShape) {
    this.mean = shape.mean;
    this.standardDeviation = shape.standardDeviation;
    this.ends = shape.ends;
    this.#shape = shape;
    this.#grain = Math.min(1, shape.width);
    this.#logPeak = shape.logDensity(shape.peak);
    this.#left = this.#foot(-1);
    this.#right = this.#foot(1);
  }

  #foot(direction: -1 | 1): number {
    const { peak, width } = this.#shape;
    let reach = width;
    while (this.#density(peak + direction * reach) > NOTHING) reach *= 1.2;
    return peak + direction * reach;
  }

  /** 1 at the peak. */
  #density(place: number): number {
    return Math.exp(this.#shape.logDensity(place) - this.#logPeak);
  }

  below(x: number): number {
    const { placeOf, ends } = this.#shape;
    if (x <= ends[0]!) return 0;
    if (x >= (ends[1] ?? Number.POSITIVE_INFINITY)) return 1;
    const table = this.#cumulative();
    return cumulativeAt(table, ((table.density.length - 1) * (placeOf(x) - this.#left)) / (this.#right - this.#left));
  }

  quantiles(probabilities: Float64Array): Float64Array {
    const table = this.#cumulative();
    const cell = (this.#right - this.#left) / (table.density.length - 1);
    const places = invertCdf(table, probabilities.length, (i) => probabilities[i]!);
    return places.map((place) => this.#shape.valueAt(this.#left + cell * place));
  }

  #cumulative(): TabulatedCdf {
    if (this.#table) return this.#table;
    const range = this.#right - this.#left;
    const cells = Math.min(MAX_CELLS, Math.ceil(range / (CELL * this.#grain)));
    this.#table = tabulateCdf(cells, (cell) => this.#density(this.#left + (range * cell) / cells));
    return this.#table;
  }

  nodes(corners: readonly number[] = []): WeightedValues {
    const edges = this.#panels(corners);
    const perPanel = rule.places.length;
    const values = new Float64Array((edges.length - 1) * perPanel);
    const weights = new Float64Array(values.length);
    let whole = 0;
    for (let i = 0; i < values.length; i += 1) {
      const panel = Math.floor(i / perPanel);
      const half = (edges[panel + 1]! - edges[panel]!) / 2;
      const place = edges[panel]! + half * (1 + rule.places[i % perPanel]!);
      values[i] = this.#shape.valueAt(place);
      weights[i] = half * rule.weights[i % perPanel]! * this.#density(place);
      whole += weights[i]!;
    }
    for (let i = 0; i < weights.length; i += 1) weights[i]! /= whole;
    return { values, weights };
  }

  /** Edges of the panels, ascending: from end to end, cut at the peak and at the corners, and where one would be too long. */
  #panels(corners: readonly number[]): number[] {
    const [lowest = 0, highest = Number.POSITIVE_INFINITY] = this.ends;
    const cuts = corners
      .filter((value) => value > lowest && value < highest)
      .map((value) => this.#shape.placeOf(value))
      .filter((place) => place > this.#left && place < this.#right);
    const edges = [this.#left];
    for (const cut of [this.#shape.peak, this.#right, ...cuts].sort((a, b) => a - b)) {
      const from = edges.at(-1)!;
      const pieces = Math.min(MAX_PIECES, Math.ceil((cut - from) / (PANEL * this.#grain)));
      for (let piece = 1; piece < pieces; piece += 1) edges.push(from + ((cut - from) * piece) / pieces);
      if (cut > from) edges.push(cut);
    }
    return edges;
  }
}
