/** Instants as text, in UTC. */
import { isCivilDate } from './civil-date.ts';

/** `2026-03-20T09:12:00Z`, with or without a fraction of a second; 1900 to 2199. Its schema stands apart, as that of dates does. */
export type Instant = string;

export function isInstant(text: string): boolean {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?Z$/.exec(text);
  if (!parts) return false;
  const [, day = '', hour, minute, second] = parts;
  return isCivilDate(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** @param at milliseconds since 1970, by a clock that may be wrong by centuries: the nearest that can be kept */
export function instantOf(at: number): Instant {
  return new Date(Math.min(Math.max(0, at), Date.UTC(2199, 11, 31))).toISOString();
}
