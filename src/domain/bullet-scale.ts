/** Where a value stands on a bullet graph: every row has its floor, target and stretch at the same three places. */
import type { Direction } from './level.ts';

/** Percent of the row's width. */
export const BULLET_MARKS = { floor: 25, target: 55, stretch: 85 } as const;

export interface Levels {
  readonly floor: number;
  readonly target: number;
  readonly stretch: number;
}

/**
 * Place of `value` in percent of the width, 0–100, further right is better; linear between the levels and carried on beyond
 * them. What lies outside is moved to the edge: `cut` says on which side.
 */
export function bulletPlace(
  value: number,
  levels: Levels,
  direction: Direction,
): { readonly place: number; readonly cut: 'left' | 'right' | null } {
  const sign = direction === 'higher' ? 1 : -1;
  const v = sign * value;
  const floor = sign * levels.floor;
  const target = sign * levels.target;
  const stretch = sign * levels.stretch;
  // Equal levels leave a segment without a width: the other one lends its scale.
  const whole = (stretch - floor) / 2 || Math.abs(levels.floor) / 4 || 1;
  const perFirst = (target - floor || whole) / (BULLET_MARKS.target - BULLET_MARKS.floor);
  const perSecond = (stretch - target || whole) / (BULLET_MARKS.stretch - BULLET_MARKS.target);
  const place =
    v >= stretch
      ? BULLET_MARKS.stretch + (v - stretch) / perSecond
      : v >= target
        ? BULLET_MARKS.target + (v - target) / perSecond
        : v >= floor
          ? BULLET_MARKS.floor + (v - floor) / perFirst
          : BULLET_MARKS.floor - (floor - v) / perFirst;
  if (place < 1) return { place: 1, cut: 'left' };
  if (place > 99) return { place: 99, cut: 'right' };
  return { place, cut: null };
}
