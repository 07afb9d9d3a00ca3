/** The share of plans finished by each step of the histogram: a line that only rises. */
import type { TimelineFinding } from '../finding.ts';

export interface ChanceLine {
  readonly weeks: readonly number[];
  /** 0 … 1 */
  readonly shares: readonly number[];
  /** Index of the first step at which half of the plans, and four in five, are finished. */
  readonly half: number;
  readonly fourFifths: number;
}

export function drawChanceLine({ from, step, counts }: TimelineFinding['histogram']): ChanceLine {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const weeks = [from];
  const shares = [0];
  let finished = 0;
  for (const [place, count] of counts.entries()) {
    finished += count;
    // Steps are tenths of weeks at the least: rounding takes back what adding them up has gathered.
    weeks.push(Math.round((from + (place + 1) * step) * 1e6) / 1e6);
    shares.push(finished / all);
  }
  const first = (share: number) => shares.findIndex((one) => one >= share);
  return { weeks, shares, half: first(0.5), fourFifths: first(0.8) };
}
