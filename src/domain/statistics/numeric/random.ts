/** Seeded pseudo-random integers: the same on every machine, for ever (integer arithmetic only). */

/** @returns a generator of unsigned 32-bit integers: sfc32 (Doty-Humphrey), warmed up. */
export function randomIntegers(seed: number): () => number {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** A random order of 0 … count − 1 (Fisher–Yates). */
export function shuffled(count: number, seed: number): Uint32Array {
  const next = randomIntegers(seed);
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    // The high bits of a product: uniform enough at 2³² for lists this short, without a division.
    const j = Math.floor((next() / 0x1_0000_0000) * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
  return order;
}
