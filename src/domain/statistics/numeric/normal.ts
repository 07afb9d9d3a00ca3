/** The standard normal distribution, by its square, which is Gamma(½) times 2. */
import { gammaQuantile, incompleteGamma, incompleteGammaAbove } from './incomplete-gamma.ts';

/** Φ(z): the chance of at most z. */
export function normalBelow(z: number): number {
  const square = (z * z) / 2;
  return z < 0 ? incompleteGammaAbove(0.5, square) / 2 : (1 + incompleteGamma(0.5, square)) / 2;
}

/** The z with Φ(z) = p. @param p 0.5 ≤ p < 1 */
export function normalQuantile(p: number): number {
  return Math.sqrt(2 * gammaQuantile(2 * p - 1, 0.5));
}
