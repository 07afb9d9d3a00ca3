/** Shapes that texts often have, and that take fewer bits than their letters. */
import { Refusal } from './packer.ts';

/** Numbers that stand in links: 0 is letter by letter, 1 a word of the dictionary, 2 a text met before. */
export const [DATE, INSTANT, HEX, ID, FOLLOWER] = [3, 4, 5, 6, 7];
export const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function shapeOf(text: string): number {
  if (dayOf(text) !== null) return DATE;
  const { seconds, milliseconds } = partsOf(text);
  if (seconds >= 0 && seconds < 2 ** 33 && instantOf(seconds, milliseconds) === text) return INSTANT;
  if (/^[0-9a-f]{8,}$/.test(text)) return HEX;
  return /^[a-z][a-z0-9]{3}$/.test(text) ? ID : 0;
}

/** `m9` after `m8`; empty after a text without a number at its end. */
export function followerOf(text: string): string {
  const [, name = '', number = ''] = /^(.*?)(0|[1-9]\d{0,8})$/.exec(text) ?? [];
  return number === '' ? '' : `${name}${Number(number) + 1}`;
}

/** An instant as in 2026-03-20T09:12:00Z, with or without milliseconds; −1 seconds for any other text. */
export function partsOf(text: string): { seconds: number; milliseconds: number | null } {
  const found = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.(\d{3}))?Z$/.exec(text);
  const time = found ? Date.parse(text) : Number.NaN;
  if (!found || Number.isNaN(time)) return { seconds: -1, milliseconds: null };
  return { seconds: Math.floor(time / 1000), milliseconds: found[1] === undefined ? null : Number(found[1]) };
}

export function instantOf(seconds: number, milliseconds: number | null): string {
  const text = new Date(seconds * 1000 + (milliseconds ?? 0)).toISOString();
  return milliseconds === null ? text.replace('.000Z', 'Z') : text;
}

const DAY = 86_400_000;

/** Days since 1970 of a text such as 2026-03-31; null for any other text. */
export function dayOf(text: string): number | null {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return null;
  const day = Math.floor(Date.parse(text) / DAY);
  return Number.isFinite(day) && dateOf(day) === text ? day : null;
}

export function dateOf(day: number): string {
  if (Math.abs(day) > 50_000) throw new Refusal('damaged');
  return new Date(day * DAY).toISOString().slice(0, 10);
}
