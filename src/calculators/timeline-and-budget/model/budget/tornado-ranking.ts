import type { TornadoRow } from './tornado.ts';

export type TornadoOf = 'total' | 'roi';

export interface RankedDriver {
  readonly row: TornadoRow;
  readonly atLow: number;
  readonly atHigh: number;
  /** How far apart the ends are. */
  readonly width: number;
}

/** The drivers that move the total, or the return, longest first; those that don't are left out. */
export function rankDrivers(rows: readonly TornadoRow[], of: TornadoOf): RankedDriver[] {
  return rows
    .flatMap((row) => {
      const ends = row[of];
      return ends ? [{ row, ...ends, width: Math.abs(ends.atHigh - ends.atLow) }] : [];
    })
    .filter(({ width }) => width > 0)
    .sort((a, b) => b.width - a.width);
}
