/** Assessments besides the current one. */
import type { Assessment } from '../codec/document.ts';
import { CURRENT_KEY, type Entry, isId, keyOf, list, load, textOf } from './assessments.ts';
import type { Environment } from './environment.ts';
import { heldIds, heldOf } from './held.ts';
import type { Put } from './shelf.ts';

/** The id of the first assessment of a browser: two tabs that begin at once mean the same one. */
export const FIRST_ID = 'first';

/** The id of the assessment that a tab opens with. What is kept of it comes from outside, and may be nonsense. */
export function currentId({ tab, local }: Environment): string {
  const named = [tab.get(CURRENT_KEY), local.get(CURRENT_KEY)];
  const spoiled = named.some((one) => one !== null && !isId(one));
  const last = spoiled ? list(local).find(({ state }) => state === 'read')?.id : undefined;
  return named.find(isId) ?? last ?? FIRST_ID;
}

/** All assessments, the last edited first; before them those that only this tab has. */
export function listAll({ local, tab }: Environment, edited: readonly { readonly assessment: Assessment }[]): Entry[] {
  const kept = list(local);
  const held = heldIds(tab).flatMap((id) => heldOf(tab, id)?.own.assessment ?? []);
  const only = new Map([...held, ...edited.map(({ assessment }) => assessment)].map((one) => [one.id, one]));
  for (const { id } of kept) only.delete(id);
  return [...[...only.values()].map((one): Entry => ({ id: one.id, state: 'read', assessment: one })), ...kept];
}

/** Null where what is there can't be read, and so can't be written over. */
export function writeOther({ local, random }: Environment, assessment: Assessment): Put | null {
  const loaded = load(local, assessment.id);
  if (loaded.state === 'newer' || loaded.state === 'unreadable') return null;
  const follows = loaded.state === 'read' ? [loaded.revision, ...loaded.follows] : [];
  return local.put(keyOf(assessment.id), textOf({ assessment, revision: random(), follows }));
}
