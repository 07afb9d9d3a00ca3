/** When each stage begins and ends, trial by trial, and the plain sums beside it. */
import type { Range, Span } from '../../../../domain/range.ts';
import { samplePert, type Trials } from '../../../../domain/statistics/simulation.ts';
import type { Plan } from '../plan.ts';
import { SLOT } from '../slots.ts';

/** One column a stage, in weeks; an entry a trial. */
export interface ScheduleTrials {
  /** Delays included. */
  readonly durations: readonly Float64Array[];
  readonly starts: readonly Float64Array[];
  readonly finishes: readonly Float64Array[];
}

/**
 * start(i) = max(0, finish(i − 1) − overlap(i)), finish(i) = max(finish(i − 1), start(i) + duration(i)): a stage may
 * begin early, never end before the one it follows. A named risk that happens adds its delay to its stage's duration.
 */
export function simulateSchedule(plan: Plan, trials: Trials): ScheduleTrials {
  const durations = plan.stages.map((stage, place) => {
    const draws = trials.sharedDraws(SLOT.stage(place), plan.correlation);
    return samplePert(stage.weeks, draws, trials.column(`duration ${place}`));
  });
  for (const [place, risk] of plan.risks.entries()) {
    const ranks = trials.ranks(SLOT.riskHappens(place));
    const length = samplePert(risk.delay, trials.draws(SLOT.riskDelay(place)), trials.column(`delay ${place}`));
    const delays = trials.column(`risk ${place}`);
    const before = durations[risk.stage]!;
    const delayed = trials.column(`delayed ${risk.stage}`);
    const happens = risk.probability * trials.count;
    for (let t = 0; t < trials.count; t++) {
      delays[t] = ranks[t]! < happens ? length[t]! : 0;
      delayed[t] = before[t]! + delays[t]!;
    }
    durations[risk.stage] = delayed;
  }

  const starts: Float64Array[] = [];
  const finishes: Float64Array[] = [];
  let previous = trials.column('zero').fill(0);
  for (const [place, duration] of durations.entries()) {
    const overlap = plan.stages[place]!.overlap;
    const start = trials.column(`start ${place}`);
    const finish = trials.column(`finish ${place}`);
    layOut(previous, overlap, duration, start, finish);
    starts.push(start);
    finishes.push(finish);
    previous = finish;
  }
  return { durations, starts, finishes };
}

function layOut(
  previous: Float64Array,
  overlap: number,
  duration: Float64Array,
  start: Float64Array,
  finish: Float64Array,
): void {
  for (let t = 0; t < previous.length; t++) {
    const before = previous[t]!;
    const begin = before > overlap ? before - overlap : 0;
    start[t] = begin;
    finish[t] = Math.max(begin + duration[t]!, before);
  }
}

/** The schedule of fixed durations, in weeks: the same rule for a single trial. */
function planSchedule(
  durations: readonly number[],
  overlaps: readonly number[],
): { readonly start: number; readonly finish: number }[] {
  const stages: { start: number; finish: number }[] = [];
  let before = 0;
  for (const [place, duration] of durations.entries()) {
    const start = Math.max(0, before - overlaps[place]!);
    before = Math.max(before, start + duration);
    stages.push({ start, finish: before });
  }
  return stages;
}

/** What plain addition says, in weeks, and how the framework's typical span comes about. */
export interface PlainSums {
  readonly sequential: Range;
  /** Weeks that the overlaps save, at the likely lengths. */
  readonly overlaps: number;
  readonly overlapped: Range;
  /** With overlaps, and the pilot at its lowest. */
  readonly shortPilot: Span;
  /** All lows, all highs with every risk happening: no trial lies outside. */
  readonly bounds: Span;
}

export function sumPlainly(plan: Plan): PlainSums {
  const overlaps = plan.stages.map((stage) => stage.overlap);
  const none = overlaps.map(() => 0);
  const at = (end: keyof Range) => plan.stages.map((stage) => stage.weeks[end]);
  const finish = (durations: readonly number[], early: readonly number[]) =>
    planSchedule(durations, early).at(-1)!.finish;
  const over = (early: readonly number[]): Range => ({
    low: finish(at('low'), early),
    likely: finish(at('likely'), early),
    high: finish(at('high'), early),
  });
  const pilot = plan.stages.findIndex((stage) => stage.id === 'pilot-execution');
  const withShortPilot = at('high').map((weeks, place) => (place === pilot ? plan.stages[place]!.weeks.low : weeks));
  const worst = at('high');
  for (const risk of plan.risks) if (risk.probability > 0) worst[risk.stage]! += risk.delay.high;
  const [sequential, overlapped] = [over(none), over(overlaps)];
  return {
    sequential,
    overlaps: sequential.likely - overlapped.likely,
    overlapped,
    shortPilot: { low: overlapped.low, high: finish(withShortPilot, overlaps) },
    bounds: { low: overlapped.low, high: finish(worst, overlaps) },
  };
}
