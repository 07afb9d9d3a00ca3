/** What a day does to a list: dates that have passed, evidence that is too old by then. */
import { type CivilDate, toCivilDate, toDayNumber } from '../../../domain/civil-date.ts';
import type { Dates, ItemFinding } from './finding.ts';

/** Evidence that expires within so many days is named before it does. */
const SOON_DAYS = 14;

/** The last day on which evidence counts as fresh. */
export function expiry(made: CivilDate | undefined, days: number | undefined): CivilDate | null {
  return made === undefined || days === undefined ? null : toCivilDate(toDayNumber(made) + days);
}

/** @param on the day of the review, or today: said by whoever asks, read from no clock here */
export function datesAt(items: readonly ItemFinding[], on: CivilDate): Dates {
  const soon = toCivilDate(toDayNumber(on) + SOON_DAYS);
  const due = ({ entry }: ItemFinding) => entry.due ?? '';
  const freshUntil = (item: ItemFinding) => item.freshUntil ?? '';
  const by = (key: (item: ItemFinding) => string) => (a: ItemFinding, b: ItemFinding) =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.number - b.number;
  const aging = items.filter((item) => item.freshUntil !== null).sort(by(freshUntil));
  return {
    on,
    overdue: items.filter((item) => item.gap !== null && due(item) !== '' && due(item) < on).sort(by(due)),
    expired: aging.filter((item) => freshUntil(item) < on),
    expiring: aging.filter((item) => freshUntil(item) >= on && freshUntil(item) <= soon),
  };
}
