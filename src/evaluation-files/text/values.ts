/** Reading values out of JSON of unknown shape: own properties only, and nothing that isn't what was asked for. */
import { Elements } from './json.ts';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Elements);
}

/** What stands at a path, `undefined` where nothing does: `field(row, 'response', 'cached')`. */
export function field(value: unknown, ...path: readonly (string | number)[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string | number, unknown>)[key];
  }
  return at;
}

export function fieldsOf(value: unknown): readonly (readonly [name: string, value: unknown])[] {
  return isFields(value) ? Object.entries(value) : [];
}

/** A short list; long ones are `Elements`, and are to be read one at a time. */
export function listOf(value: unknown): readonly unknown[] {
  if (value instanceof Elements) return Array.from(value, (read) => read.value);
  return Array.isArray(value) ? value : [];
}

/** A text with something in it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

const PLAIN_NUMBER = /^\s*[-+]?(\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*$/i;

/** A finite number, also where it is written as a text: exporters write numpy's numbers so. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !PLAIN_NUMBER.test(value)) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** A count: a whole number from 0 on. */
export function countOf(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}

export function scaled(number: number | undefined, factor: number): number | undefined {
  // Rounded, because 0.82 × 1,000 must be 820.
  return number === undefined ? undefined : Number((number * factor).toPrecision(15));
}

/** An instant as ISO text in UTC. A date without a zone is taken for UTC. */
export function instantOf(value: unknown): string | undefined {
  if (typeof value === 'number') return fromMilliseconds(value > 1e11 ? value : value * 1000);
  const text = textOf(value)?.trim();
  if (!text || !/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const zoned = /([zZ]|[+-]\d\d:?\d\d)$/.test(text.slice(10)) || text.length === 10;
  return fromMilliseconds(Date.parse(zoned ? text : `${text.replace(' ', 'T')}Z`));
}

function fromMilliseconds(milliseconds: number): string | undefined {
  return Math.abs(milliseconds) <= 8.64e15 ? new Date(milliseconds).toISOString() : undefined;
}
