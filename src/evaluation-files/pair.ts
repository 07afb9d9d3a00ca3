/** Two measurements of the same cases: today's way and the pilot, attempt by attempt. */
import { Judging } from './measure/judging.ts';
import type { Unmeasured } from './measure/measurement.ts';
import type { Request } from './measure/request.ts';
import type { Results } from './results.ts';

export interface Side {
  readonly results: Results;
  readonly request: Request;
}

export type Pairs =
  | {
      readonly state: 'shares';
      /** Cases that both tried. */
      readonly cases: number;
      readonly bothPass: number;
      /** Passed before, not any more. */
      readonly onlyBaseline: number;
      /** Passes now, did not before. */
      readonly onlyCandidate: number;
      readonly neither: number;
      /** Attempts of either side that have no partner, or were not judged. */
      readonly unpaired: number;
    }
  | {
      readonly state: 'means';
      readonly cases: number;
      /** Of candidate − baseline. */
      readonly mean: number;
      /** With n − 1; null for a single pair. */
      readonly standardDeviation: number | null;
      readonly unpaired: number;
    }
  | Unmeasured
  /** The files have no case in common, or can't tell their cases apart. */
  | { readonly state: 'not-paired' };

/**
 * Attempts are paired by case and repeat: both files must name their cases, or hold the same inputs. Both requests must ask
 * for the same kind of measurement, a share or a mean.
 */
export function pair(baseline: Side, candidate: Side): Pairs {
  const before = outcomesOf(baseline);
  const after = outcomesOf(candidate);
  if (!(before instanceof Map)) return before;
  if (!(after instanceof Map)) return after;
  const shares = baseline.request.what.kind === 'share';
  if (shares !== (candidate.request.what.kind === 'share')) return { state: 'not-paired' };
  const pairs = [...before].flatMap(([key, old]) => (after.has(key) ? [[old, after.get(key)!] as const] : []));
  if (pairs.length === 0) return { state: 'not-paired' };
  const unpaired = before.size + after.size - 2 * pairs.length;
  if (!shares) return { ...differencesOf(pairs), unpaired };
  const count = (old: number, now: number): number =>
    pairs.filter((found) => found[0] === old && found[1] === now).length;
  return {
    state: 'shares',
    cases: pairs.length,
    bothPass: count(1, 1),
    onlyBaseline: count(1, 0),
    onlyCandidate: count(0, 1),
    neither: count(0, 0),
    unpaired,
  };
}

/** 1 and 0 for passes and failures, else the value, by case and repeat. */
function outcomesOf({ results, request }: Side): Map<string, number> | Unmeasured | { readonly state: 'not-paired' } {
  if (results.caseFrom === 'row') return { state: 'not-paired' };
  if (request.candidate === null && results.candidates.length > 1)
    return { state: 'unmeasured', why: 'which-candidate' };
  const place = request.candidate === null ? 0 : results.candidates.findIndex(({ id }) => id === request.candidate);
  if (place === -1) return { state: 'unmeasured', why: 'no-such-candidate' };
  const judging = Judging.of(results, request);
  if (!(judging instanceof Judging)) return judging;
  const { attempts } = results;
  const found = new Map<string, number>();
  for (let row = 0; row < attempts.count; row += 1) {
    if (attempts.candidates[row] !== place) continue;
    const value = request.what.kind === 'share' ? judging.trial(row) : judging.value(row);
    if (!Number.isNaN(value)) found.set(`${attempts.cases[row]} ${attempts.repeats[row]}`, value);
  }
  return found;
}

function differencesOf(pairs: readonly (readonly [number, number])[]) {
  const differences = pairs.map(([old, now]) => now - old);
  const mean = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
  const squares = differences.reduce((sum, difference) => sum + (difference - mean) ** 2, 0);
  return {
    state: 'means',
    cases: differences.length,
    mean,
    standardDeviation: differences.length < 2 ? null : Math.sqrt(squares / (differences.length - 1)),
  } as const;
}
