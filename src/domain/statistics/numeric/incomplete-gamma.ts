/** The regularized incomplete gamma function and its inverse, from which the exact bounds on a rate of events follow. */
import { gammaPower } from './densities.ts';

/**
 * P(a, x): the chance that a Gamma(a) variable is at most `x`; 1 − P(k + 1, x) is the chance of at most k events where x
 * are expected.
 * @param a, x 0 or more; at a = 0 the variable is 0
 */
export function incompleteGamma(a: number, x: number): number {
  if (x < 0) return 0;
  if (a <= 0) return 1;
  if (x === 0) return 0;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/** 1 − P(a, x), to all its digits. */
export function incompleteGammaAbove(a: number, x: number): number {
  if (x < 0) return 1;
  if (a <= 0) return 0;
  if (x === 0) return 1;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

/** DLMF 8.11.4 */
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-16; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return gammaPower(x, a) * sum;
}

/** DLMF 8.9.2, evaluated by the modified Lentz method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < 100_000; n += 1) {
    const term = n * (a - n);
    b += 2;
    d = 1 / notZero(b + term * d);
    c = notZero(b + term / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return gammaPower(x, a) * value;
}

function notZero(v: number): number {
  return Math.abs(v) < 1e-300 ? 1e-300 : v;
}

/**
 * The x at which P(a, x) reaches `p`; half the chi-square quantile with 2a degrees of freedom.
 * @param p 0 ≤ p < 1
 * @param a 0 or more
 */
export function gammaQuantile(p: number, a: number): number {
  if (a <= 0 || p <= 0) return 0;
  // On the log scale both tails are concave: Newton's steps come to the smaller one's from its own side.
  const lower = p <= 0.5;
  let t = Math.log(a);
  let before = t;
  for (let i = 0; i < 200; i += 1) {
    const x = Math.exp(t);
    const chance = lower ? incompleteGamma(a, x) : incompleteGammaAbove(a, x);
    const off = Math.log(chance / (lower ? p : 1 - p));
    const step = chance === 0 ? (t - before) / 2 : ((lower ? 1 : -1) * off * chance) / gammaPower(x, a);
    if (chance > 0) before = t;
    t -= step;
    if (Math.abs(step) < 1e-9) break;
    if (t < -740) return 0;
  }
  return Math.exp(t);
}
