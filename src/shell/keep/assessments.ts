/** Assessments on a shelf: one key each, read with suspicion, never overwritten when they can't be read. */

import { type Assessment, readAssessment, SCHEMA } from '../codec/document.ts';
import { isObject, type Problem, readJson } from '../codec/json.ts';
import { KEY_PREFIX } from './at-hand.ts';
import type { Put, Shelf } from './shelf.ts';

const KEY = /^pilot-to-production:(\d+):assessment:([a-z0-9]{1,40})$/;
const ASIDE = `${KEY_PREFIX}aside:`;

/** Which assessment a tab opens with. */
export const CURRENT_KEY = `${KEY_PREFIX}current`;

export function keyOf(id: string): string {
  return `${KEY_PREFIX}${SCHEMA}:assessment:${id}`;
}

export function undoKeyOf(id: string): string {
  return `${KEY_PREFIX}${SCHEMA}:undo:${id}`;
}

/** Whether a text names an assessment: what stands under `CURRENT_KEY` comes from outside as well. */
export function isId(text: string | null): text is string {
  return text !== null && /^[a-z0-9]{1,40}$/.test(text);
}

/** The id in a storage key; null for keys that hold no assessment. */
export function idOf(key: string): string | null {
  return KEY.exec(key)?.[2] ?? null;
}

/** An assessment with its place in the order of edits: other tabs write too. */
export interface Stored {
  readonly assessment: Assessment;
  /** Of this text. */
  readonly revision: string;
  /** The revisions it was made from, the latest first. */
  readonly follows: readonly string[];
}

export type Loaded =
  | { readonly state: 'none' }
  /** `leftOut`: dates in the text that do not exist, and are not in the assessment. */
  | ({ readonly state: 'read'; readonly text: string; readonly leftOut: readonly Problem[] } & Stored)
  | { readonly state: 'newer'; readonly text: string }
  | { readonly state: 'unreadable'; readonly text: string };

export function load(shelf: Shelf, id: string): Loaded {
  const text = shelf.get(keyOf(id));
  if (text !== null) return parse(text, id);
  const newer = shelf.keys().find((key) => idOf(key) === id && Number(KEY.exec(key)?.[1]) > SCHEMA);
  return newer ? { state: 'newer', text: shelf.get(newer) ?? '' } : { state: 'none' };
}

/** Reads a stored text, also one that another tab has just written. */
export function parse(text: string, id: string): Loaded {
  const json = readJson(text, 8 << 20);
  if (!json.ok || !isObject(json.value)) return { state: 'unreadable', text };
  const { revision, follows, ...file } = json.value;
  const read = readAssessment(file);
  if (!read.ok) return { state: read.why === 'newer' ? 'newer' : 'unreadable', text };
  return {
    state: 'read',
    text,
    leftOut: read.leftOut,
    assessment: { ...read.assessment, id },
    revision: typeof revision === 'string' ? revision : '',
    follows: Array.isArray(follows) ? follows.filter((one) => typeof one === 'string') : [],
  };
}

/** The text that is kept for an assessment. */
export function textOf({ assessment, revision, follows }: Stored): string {
  return JSON.stringify({ schema: SCHEMA, revision, follows, ...assessment });
}

export interface Entry {
  readonly id: string;
  /** Null where it can't be read or is of a newer version. */
  readonly assessment: Assessment | null;
  readonly state: 'read' | 'newer' | 'unreadable';
}

/** Every assessment on the shelf, the last edited first. */
export function list(shelf: Shelf): Entry[] {
  const ids = new Set(shelf.keys().flatMap((key) => idOf(key) ?? []));
  const entries = [...ids].flatMap((id): Entry[] => {
    const loaded = load(shelf, id);
    if (loaded.state === 'none') return [];
    return [{ id, state: loaded.state, assessment: loaded.state === 'read' ? loaded.assessment : null }];
  });
  const updated = (entry: Entry) => entry.assessment?.updated ?? '';
  return entries.sort((a, b) => (updated(a) < updated(b) ? 1 : updated(a) > updated(b) ? -1 : a.id < b.id ? -1 : 1));
}

/** A text that could not be read, kept under another key until the visitor has had it. */
export interface Aside {
  readonly key: string;
  readonly text: string;
}

/** @param name tells one from another: an assessment's id, and a calculator's where only its part is meant */
export function setAside(shelf: Shelf, name: string, text: string): Put {
  const taken = asides(shelf);
  if (taken.some((aside) => aside.text === text && aside.key.startsWith(ASIDE + name))) return 'kept';
  let number = 1;
  while (taken.some((aside) => aside.key === `${ASIDE}${name}:${number}`)) number += 1;
  return shelf.put(`${ASIDE}${name}:${number}`, text);
}

export function asides(shelf: Shelf): Aside[] {
  return shelf
    .keys()
    .filter((key) => key.startsWith(ASIDE))
    .sort()
    .flatMap((key) => {
      const text = shelf.get(key);
      return text === null ? [] : [{ key, text }];
    });
}
