/**
 * What a frame and the page around it may say to each other, and what either believes. Read by hand, not by a schema: the
 * host script has to stay small. The whole protocol in words: README.md.
 */
import { localeFrom } from '../../domain/text/locale.ts';

/** In every message. Its number changes only with the address of the host script, which stays for ever. */
export const PROTOCOL = 'pilot-to-production/1';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Heights of frames, CSS pixels. */
export const LEAST_HEIGHT = 80;
export const GREATEST_HEIGHT = 20_000;

/** Numbers and words of the method; never a text that a visitor typed. */
export type Result = { readonly [name: string]: ResultValue };
export type ResultValue = number | boolean | string | null | readonly ResultValue[] | Result;

export type FrameMessage =
  /** CSS pixels */
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'result'; readonly calculator: string; readonly result: Result };

/** All that a frame accepts. */
export type HostMessage =
  | { readonly type: 'theme'; readonly theme: Theme }
  /** BCP 47, for numbers, dates and money. */
  | { readonly type: 'locale'; readonly locale: string };

export type Sent<Message> = Message & { readonly protocol: typeof PROTOCOL };

export function say<Message extends FrameMessage | HostMessage>(message: Message): Sent<Message> {
  return { protocol: PROTOCOL, ...message };
}

/** What a frame said; null for everything else that arrives. A height comes clamped to whole pixels. */
export function readFrameMessage(data: unknown): FrameMessage | null {
  if (!isOurs(data)) return null;
  const { type, height, calculator, result } = data;
  if (type === 'height' && typeof height === 'number' && Number.isFinite(height)) {
    return { type, height: clampHeight(height) };
  }
  if (type === 'result' && typeof calculator === 'string' && isObject(result)) {
    return { type, calculator, result: withoutProse(result) as Result };
  }
  return null;
}

/** What a host said; null for everything else that arrives. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (!isOurs(data)) return null;
  const { type, theme, locale } = data;
  if (type === 'theme') return isTheme(theme) ? { type, theme } : null;
  if (type === 'locale') return isLocale(locale) ? { type, locale } : null;
  return null;
}

export function clampHeight(height: number): number {
  return Math.ceil(Math.min(GREATEST_HEIGHT, Math.max(LEAST_HEIGHT, height)));
}

export const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);

/** True for a tag that formatting understands; the browser may still not know its language, and falls back. */
export const isLocale = (value: unknown): value is string => localeFrom(value) !== null;

const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/i;

/** The same result without any string that is not a single word of the method (`no-go`, `data-availability`, `USD`). */
export function withoutProse(value: unknown, depth = 0): ResultValue {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string') return WORD.test(value) && value.length <= 60 ? value : null;
  if (typeof value === 'boolean' || depth > 4) return typeof value === 'boolean' ? value : null;
  if (Array.isArray(value)) return value.map((one) => withoutProse(one, depth + 1));
  if (!isObject(value)) return null;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutProse(one, depth + 1)]));
}

/** How a frame is being followed in its height: sizes taken in a row, without a pause between them. */
export interface Following {
  /** CSS pixels; 0 before the first message. */
  readonly height: number;
  readonly run: number;
  /** Milliseconds, of the last change. */
  readonly at: number;
}

export const NOT_FOLLOWED: Following = { height: 0, run: 0, at: Number.NEGATIVE_INFINITY };

/** Changes in a row that are believed, and the pause in milliseconds that begins a new row. */
export const LONGEST_RUN = 20;
export const PAUSE = 1000;

/**
 * Takes in a height. A frame that gets taller because it got taller, or that flips to and fro because the page's scroll bar
 * comes and goes, never pauses: after `LONGEST_RUN` changes it is no longer followed until it does.
 * @param height CSS pixels, clamped
 * @param at milliseconds on any clock that only goes forward
 */
export function follow(following: Following, height: number, at: number): Following {
  if (Math.abs(height - following.height) < 2) return following;
  const run = at - following.at >= PAUSE ? 1 : following.run + 1;
  // The time moves on for a refused change too: only a real pause ends the row.
  return run > LONGEST_RUN ? { ...following, run, at } : { height, run, at };
}

type Fields = { readonly [name: string]: unknown };
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOurs = (data: unknown): data is Fields => isObject(data) && data['protocol'] === PROTOCOL;
