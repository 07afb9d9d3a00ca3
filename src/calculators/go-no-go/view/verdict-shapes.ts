import type { Verdict } from '../model/verdict.ts';

/** A shape of the sprite for each verdict; what is not decided yet looks like what is not proven. */
export const VERDICT_SHAPES = {
  'incomplete-criteria': 'np',
  'no-go': 'nogo',
  'not-measured': 'np',
  'not-proven': 'np',
  'conditional-go': 'cond',
  go: 'go',
} as const satisfies Record<Verdict, string>;
