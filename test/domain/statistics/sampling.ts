/** Seeded random values of the distributions that the methods are about, by ways of their own. */
import { randomIntegers } from '../../../src/domain/statistics/numeric/random.ts';

export interface Sampler {
  /** Between 0 and 1, both excluded. */
  readonly uniform: () => number;
  readonly normal: () => number;
  readonly gamma: (shape: number) => number;
  readonly beta: (a: number, b: number) => number;
  /** Successes of so many cases, one by one. */
  readonly successes: (cases: number, rate: number) => number;
  /** Events where so many are expected, by the gaps between them. */
  readonly events: (expected: number) => number;
}

export function sampler(seed: number): Sampler {
  const next = randomIntegers(seed);
  const uniform = () => (next() + 0.5) / 2 ** 32;
  /** Box and Muller. */
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  /** Marsaglia and Tsang (2000). */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < (x * x) / 2 + d * (1 - v + Math.log(v))) return d * v;
    }
  };
  const beta = (a: number, b: number): number => {
    if (a === 0) return 0;
    if (b === 0) return 1;
    const x = gamma(a);
    return x / (x + gamma(b));
  };
  const successes = (cases: number, rate: number): number => {
    let count = 0;
    for (let i = 0; i < cases; i += 1) if (uniform() < rate) count += 1;
    return count;
  };
  const events = (expected: number): number => {
    let time = -Math.log(uniform());
    let count = 0;
    while (time < expected) {
      count += 1;
      time -= Math.log(uniform());
    }
    return count;
  };
  return { uniform, normal, gamma, beta, successes, events };
}

/** The share of `runs` in which `happens` is true. */
export function shareOf(runs: number, happens: () => boolean): number {
  let count = 0;
  for (let i = 0; i < runs; i += 1) if (happens()) count += 1;
  return count / runs;
}

/** Where a rising function crosses 0, by halving: slow, plain, and independent of the code under test. */
export function bisect(rising: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < 60; i += 1) {
    const middle = (a + b) / 2;
    if (rising(middle) < 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}
