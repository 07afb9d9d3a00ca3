/**
 * Densities that keep their digits from a fraction of a case to billions of cases: written by how far a value lies from
 * its mean, instead of as the difference of large logarithms (Loader 2000, "Fast and accurate computation of binomial
 * probabilities").
 */

/**
 * What Stirling's formula leaves of ln Γ(z): ln Γ(z) − (z − ½) ln z + z − ½ ln 2π.
 * @param z above 0; below 16 it is shifted up first, where five terms (DLMF 5.11.1) leave an error below 2e-16
 */
function stirlingError(z: number): number {
  let product = 1;
  let up = z;
  while (up < 16) {
    product *= up;
    up += 1;
  }
  const w = 1 / (up * up);
  const series = (1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w / 1188)))) / up;
  return up === z
    ? series
    : series + (up - 0.5) * Math.log(up) - Math.log(product) - (z - 0.5) * Math.log(z) - (up - z);
}

/** x ln(x ÷ mean) + mean − x, at least 0; by its series where x lies near the mean. Both above 0. */
function deviance(x: number, mean: number): number {
  const v = (x - mean) / (x + mean);
  if (Math.abs(v) > 0.1) return x * Math.log(x / mean) + mean - x;
  let sum = (x - mean) * v;
  let power = 2 * x * v;
  for (let j = 3; j < 100; j += 2) {
    power *= v * v;
    const next = sum + power / j;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/**
 * x^a (1 − x)^b ÷ B(a, b): the density of Beta(a, b) times x(1 − x), which is its density on the logit scale.
 * @param x between 0 and 1, both excluded
 * @param a, b above 0
 */
export function betaPower(x: number, a: number, b: number): number {
  const n = a + b;
  const far = deviance(a, n * x) + deviance(b, n * (1 - x));
  const corrections = stirlingError(n) - stirlingError(a) - stirlingError(b);
  return Math.sqrt((a / n) * (b / (2 * Math.PI))) * Math.exp(corrections - far);
}

/** x^a e^(−x) ÷ Γ(a): the density of Gamma(a) times x, which is its density on the log scale. x, a above 0. */
export function gammaPower(x: number, a: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviance(a, x));
}

/** P(X = successes) of a binomial variable. Whole 0 ≤ successes ≤ cases; rate 0–1. */
export function binomialChance(successes: number, cases: number, rate: number): number {
  if (rate <= 0) return successes === 0 ? 1 : 0;
  if (rate >= 1) return successes === cases ? 1 : 0;
  if (successes === 0) return Math.exp(cases * Math.log1p(-rate));
  return betaPower(rate, successes, cases - successes + 1) / (successes * (1 - rate));
}
