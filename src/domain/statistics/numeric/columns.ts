/**
 * Arithmetic on whole columns of trials. Each loop is a function of its own: the engine then compiles it once and keeps
 * it, where a loop in the middle of other work is compiled again at every call.
 */
/** out += factor × values */
export function addScaled(out: Float64Array, values: Float64Array, factor: number): void {
  for (let t = 0; t < out.length; t++) out[t]! += factor * values[t]!;
}

/** out = factor × values */
export function setScaled(out: Float64Array, values: Float64Array, factor: number): void {
  for (let t = 0; t < out.length; t++) out[t] = factor * values[t]!;
}

/** out = a + factor × b */
export function setSum(out: Float64Array, a: Float64Array, b: Float64Array, factor = 1): void {
  for (let t = 0; t < out.length; t++) out[t] = a[t]! + factor * b[t]!;
}

/** out = factor × a × b */
export function setProduct(out: Float64Array, a: Float64Array, b: Float64Array, factor: number): void {
  for (let t = 0; t < out.length; t++) out[t] = factor * a[t]! * b[t]!;
}

/** out = factor × a ÷ b */
export function setQuotient(out: Float64Array, a: Float64Array, b: Float64Array, factor = 1): void {
  for (let t = 0; t < out.length; t++) out[t] = (factor * a[t]!) / b[t]!;
}

export function highest(values: Float64Array): number {
  let most = values[0]!;
  for (let t = 1; t < values.length; t++) if (values[t]! > most) most = values[t]!;
  return most;
}

export function lowest(values: Float64Array): number {
  let least = values[0]!;
  for (let t = 1; t < values.length; t++) if (values[t]! < least) least = values[t]!;
  return least;
}

export function mean(values: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < values.length; t++) sum += values[t]!;
  return sum / values.length;
}

/** How many values do not exceed `most`. */
export function countUpTo(values: Float64Array, most: number): number {
  let count = 0;
  for (let t = 0; t < values.length; t++) if (values[t]! <= most) count++;
  return count;
}

/** How many values lie in each step of equal width from `from`. */
export function countSteps(values: Float64Array, from: number, step: number, counts: Uint32Array): void {
  for (let t = 0; t < values.length; t++) {
    const at = Math.floor((values[t]! - from) / step);
    counts[at]!++;
  }
}
