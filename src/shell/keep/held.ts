/** What the browser did not keep for all tabs, held for this one until it closes. */
import { isObject, readJson } from '../codec/json.ts';
import { parse, type Stored, textOf } from './assessments.ts';
import { KEY_PREFIX } from './at-hand.ts';
import type { Put, Shelf } from './shelf.ts';

const HELD = `${KEY_PREFIX}held:`;

export interface Held {
  readonly own: Stored;
  /** What was kept when the edits began that were not; null before there was any. */
  readonly base: (Stored & { readonly text: string }) | null;
}

export function hold(tab: Shelf, own: Stored, base: string | null): Put {
  return tab.put(HELD + own.assessment.id, JSON.stringify({ own: textOf(own), base }));
}

export function release(tab: Shelf, id: string): void {
  tab.remove(HELD + id);
}

/** Ids of the assessments that this tab holds. */
export function heldIds(tab: Shelf): string[] {
  return tab.keys().flatMap((key) => (key.startsWith(HELD) ? [key.slice(HELD.length)] : []));
}

/** Null where there is none that can be read. */
export function heldOf(tab: Shelf, id: string): Held | null {
  const json = readJson(tab.get(HELD + id) ?? '', 16 << 20);
  if (!json.ok || !isObject(json.value)) return null;
  const read = (text: unknown) => {
    const parsed = typeof text === 'string' ? parse(text, id) : null;
    return parsed?.state === 'read' ? parsed : null;
  };
  const own = read(json.value['own']);
  return own && { own, base: read(json.value['base']) };
}
