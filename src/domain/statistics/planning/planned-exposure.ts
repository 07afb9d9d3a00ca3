/** How long events must be counted so that a rate as good as hoped for will most likely be proven. */
import { smallest } from '../../smallest.ts';
import { gammaQuantile } from '../numeric/incomplete-gamma.ts';

export interface PlannedExposure {
  /** In the unit of the rates' exposure. */
  readonly exposure: number;
  /** Lower is better: at most so many events prove the floor. Higher is better: at least so many. */
  readonly events: number;
}

/** Beyond this many events hope and floor lie too near to each other. */
const MAX_EVENTS = 1e9;

/**
 * The smallest exposure from which on a true rate of `hoped` proves, with at least the chance `power`, that the rate is
 * better than `floor`. From which on, because the chance is a saw, as with cases.
 * @param floor, hoped events per unit of exposure; floor above 0, hoped 0 or more. `hoped` below `floor`: fewer are better;
 *   above: more are better
 * @param power, confidence above 0.5, below 1
 * @returns null where the two are equal, or so near that it would take a billion events
 */
export function planExposure(floor: number, hoped: number, power: number, confidence: number): PlannedExposure | null {
  if (hoped === floor) return null;
  return hoped < floor ? fewerEvents(floor, hoped, power, confidence) : moreEvents(floor, hoped, power, confidence);
}

/** With k events allowed, the exposure at which they just prove the floor; the chance falls from there to the next. */
function fewerEvents(floor: number, hoped: number, power: number, confidence: number): PlannedExposure | null {
  const provesFrom = (events: number): number => gammaQuantile(confidence, events + 1) / floor;
  // P(at most k where x are expected) ≥ power as long as x ≤ the quantile.
  const lasts = (events: number): boolean => hoped * provesFrom(events + 1) <= gammaQuantile(1 - power, events + 1);
  const events = smallest(0, MAX_EVENTS, lasts);
  return events === null ? null : { exposure: provesFrom(events), events };
}

/** With k events needed, the exposure up to which they prove the floor; the chance rises from the one before to there. */
function moreEvents(floor: number, hoped: number, power: number, confidence: number): PlannedExposure | null {
  const provesUpTo = (events: number): number => gammaQuantile(1 - confidence, events) / floor;
  const enough = (events: number): number => gammaQuantile(power, events) / hoped;
  const lasting = smallest(2, MAX_EVENTS, (events) => enough(events) <= provesUpTo(events - 1));
  // One event fewer is likely enough towards the end of its own stretch.
  return lasting === null ? null : { exposure: enough(lasting - 1), events: lasting - 1 };
}
