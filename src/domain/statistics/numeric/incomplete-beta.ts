/**
 * The regularized incomplete beta function and its inverse, from which the exact binomial bound and Student's t follow.
 * Written out because it is small: about 1 KB gzip, where `@stdlib/stats-base-dists-beta-quantile` with
 * `-t-quantile` brings 52 KB into the page.
 */
import { betaPower } from './densities.ts';
import { gaussLegendre } from './gauss-legendre.ts';

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), evaluated by the modified Lentz method. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  // It settles in about the square root of the smaller parameter.
  for (let m = 1; m < 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return value;
}

function notZero(v: number): number {
  return Math.abs(v) < 1e-300 ? 1e-300 : v;
}

/** From here on quadrature is quicker than the continued fraction. */
const LARGE = 30_000;
const { places, weights } = gaussLegendre(40);

/** The smaller tail for two large parameters: the density on the logit scale, integrated until nothing is left of it. */
function tailByQuadrature(x: number, a: number, b: number, lower: boolean): number {
  const spread = Math.sqrt(1 / a + 1 / b);
  const from = Math.log(x / (1 - x));
  const away = (from - Math.log(a / b)) / spread;
  const reach = spread * (Math.sqrt(away * away + 80) - Math.abs(away)) * (lower ? -0.5 : 0.5);
  let sum = 0;
  for (let i = 0; i < places.length; i += 1) {
    sum += weights[i]! * betaPower(1 / (1 + Math.exp(-(from + reach * (1 + places[i]!)))), a, b);
  }
  return Math.abs(reach) * sum;
}

/**
 * I_x(a, b): the chance that a Beta(a, b) variable is at most `x`.
 * @param a, b 0 or more, not both 0; at a = 0 the variable is 0, at b = 0 it is 1
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x >= 1) return 1;
  if (x < 0) return 0;
  if (a <= 0) return 1;
  if (x === 0 || b <= 0) return 0;
  if (Math.min(a, b) > LARGE) {
    const lower = x < a / (a + b);
    const tail = tailByQuadrature(x, a, b, lower);
    return lower ? tail : 1 - tail;
  }
  const power = betaPower(x, a, b);
  return x < (a + 1) / (a + b + 2)
    ? (power * continuedFraction(x, a, b)) / a
    : 1 - (power * continuedFraction(1 - x, b, a)) / b;
}

/**
 * The x at which I_x(a, b) reaches `p`; 0 where it lies below the smallest number that can be written.
 * @param p 0–1
 * @param a, b 0 or more, not both 0
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (a <= 0 || p <= 0) return 0;
  if (b <= 0 || p >= 1) return 1;
  if (p > 0.99) return 1 - betaQuantile(1 - p, b, a);
  // On the logit scale the logarithm of the chance is concave: Newton's steps come to it from the left.
  let t = Math.log(a / b);
  let before = t;
  for (let i = 0; i < 200; i += 1) {
    const x = 1 / (1 + Math.exp(-t));
    if (x === 1) return 1;
    const chance = incompleteBeta(x, a, b);
    const step = chance === 0 ? (t - before) / 2 : (Math.log(chance / p) * chance) / betaPower(x, a, b);
    if (chance > 0) before = t;
    t -= step;
    if (Math.abs(step) < 1e-9) break;
    if (t < -740) return 0;
  }
  return 1 / (1 + Math.exp(-t));
}
