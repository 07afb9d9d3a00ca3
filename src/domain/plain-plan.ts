/** The stages laid out by plain sums, no simulation: all at the same end of their ranges. */

import type { Stage } from './content/stage.ts';
import type { Range } from './range.ts';

export interface PlannedStage {
  readonly stage: Stage;
  /** Weeks from kickoff. */
  readonly start: number;
  readonly finish: number;
}

/**
 * Each stage begins when the one before it ends, or earlier by its overlap, and never ends before the one it follows.
 * @returns the stages in order, in weeks from kickoff
 */
export function plainPlan(stages: readonly Stage[], end: keyof Range, overlapping: boolean): PlannedStage[] {
  let finish = 0;
  return stages.map((stage) => {
    const start = Math.max(0, finish - (overlapping ? stage.overlap : 0));
    finish = Math.max(finish, start + stage.weeks[end]);
    return { stage, start, finish };
  });
}

/** Weeks from kickoff to the end of the last stage. */
export const plainWeeks = (stages: readonly Stage[], end: keyof Range, overlapping: boolean): number =>
  plainPlan(stages, end, overlapping).at(-1)?.finish ?? 0;
