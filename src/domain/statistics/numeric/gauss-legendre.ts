/** Places and weights of Gauss–Legendre quadrature (DLMF 3.5(v)): exact for polynomials of up to twice their number. */

export interface Nodes {
  readonly places: Float64Array;
  readonly weights: Float64Array;
}

/** On −1 … 1, ascending; the weights sum to 2. `count` is even, so that no place is 0. */
export function gaussLegendre(count: number): Nodes {
  const places = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let i = 0; i < count / 2; i += 1) {
    // Tricomi's first guess; Newton's steps on the Legendre polynomial by its recurrence.
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 8; step += 1) {
      let [before, value] = [1, x];
      for (let k = 2; k <= count; k += 1) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
      slope = (count * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    places[i] = -x;
    places[count - 1 - i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
    weights[count - 1 - i] = weights[i]!;
  }
  return { places, weights };
}
