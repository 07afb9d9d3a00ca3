import type { StageFinding } from '../finding.ts';

export interface Fall {
  readonly id: string;
  readonly name: string;
  readonly cost: number;
  /** Percent of all stages' medians; and of those before it. */
  readonly share: number;
  readonly before: number;
}

/** Each stage's share of the build, one after another. Shares of medians, so that they add up to the whole. */
export function shareOut(stages: readonly StageFinding[]): Fall[] {
  const whole = stages.reduce((sum, { cost }) => sum + cost.p50, 0);
  let before = 0;
  return stages.map(({ id, name, cost }) => {
    const share = whole > 0 ? (100 * cost.p50) / whole : 0;
    const fall = { id, name, cost: cost.p50, share, before };
    before += share;
    return fall;
  });
}
