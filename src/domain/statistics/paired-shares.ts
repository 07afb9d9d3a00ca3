/** One-sided bounds on the difference of two shares measured on the same cases. */
import { normalQuantile } from './numeric/normal.ts';
import { crossing } from './numeric/root.ts';

/** Cases that both saw. Those on which both passed or both failed say nothing of the difference. */
export interface PairedCases {
  /** Only the pilot passed. */
  readonly onlyPilot: number;
  /** Only the baseline passed. */
  readonly onlyBaseline: number;
  /** All, 1 or more; not below the sum of the two. */
  readonly cases: number;
}

/**
 * How much higher the pilot's share is, at least: −1 to 1, by Tango's score bound (1998, Statistics in Medicine 17:891–908).
 * Approximate, and close: of 100 cases 12 only new, 4 only old: +0.015385.
 * @param confidence above 0.5, below 1
 */
export function pairedShareLowerBound(paired: PairedCases, confidence: number): number {
  const { onlyPilot, onlyBaseline, cases } = paired;
  const z = normalQuantile(confidence);
  const seen = (onlyPilot - onlyBaseline) / cases;
  /** Below 0 while the difference lies so far below the one seen that the data contradict it. */
  const plausible = (difference: number): number =>
    z * Math.sqrt(cases * variance(paired, difference)) - cases * (seen - difference);
  // At the difference seen the variance may be 0, with every difference at hand contradicted but that one.
  return crossing(plausible, -1, seen - 1e-12 * (1 + seen), 1e-12);
}

/** How much higher the pilot's share is, at most. */
export function pairedShareUpperBound({ onlyPilot, onlyBaseline, cases }: PairedCases, confidence: number): number {
  return 0 - pairedShareLowerBound({ onlyPilot: onlyBaseline, onlyBaseline: onlyPilot, cases }, confidence);
}

/** Of one case's difference, with the likeliest shares among those that differ by `difference`. */
function variance({ onlyPilot, onlyBaseline, cases }: PairedCases, difference: number): number {
  const a = 2 * cases;
  const b = (2 * cases - onlyPilot + onlyBaseline) * difference - onlyPilot - onlyBaseline;
  const c = -onlyBaseline * difference * (1 - difference);
  const worse = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
  return Math.max(0, 2 * worse + difference * (1 - difference));
}
