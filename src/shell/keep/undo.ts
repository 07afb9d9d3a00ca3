/** Undo and redo over an assessment. Pure: the shell keeps the history and tells the time. */

import type { Assessment } from '../codec/document.ts';
import type { Path } from '../codec/json.ts';
import { difference, valueAt, withValueAt } from './difference.ts';
import { merge } from './merge.ts';

export interface Step {
  /** The smallest place that holds the change. */
  readonly path: Path;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Names the field while it is typed in; steps with none stand alone. */
  readonly name?: string;
  /** Milliseconds since 1970 of its last edit. */
  readonly at: number;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly Step[];
  /** What was undone, the next to redo last. */
  readonly future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Steps kept for each assessment. */
const MAX_STEPS = 200;

/** A pause in typing, in milliseconds, after which a new step begins. */
const PAUSE = 1000;

/**
 * The history after an edit. Edits with the same name that follow each other are one step, until a pause or until the
 * next word begins: one undo takes back a typed word.
 */
export function record(history: History, before: unknown, after: unknown, at: number, name?: string): History {
  const change = difference(before, after);
  if (!change) return history;
  const last = history.past.at(-1);
  if (last && name !== undefined && last.name === name && at - last.at < PAUSE && !beginsWord(last.after, change)) {
    const earlier = withValueAt(before, last.path, last.before);
    const whole = difference(earlier, after);
    const past = history.past.slice(0, -1);
    return { past: whole ? [...past, { ...whole, name, at }] : past, future: [] };
  }
  const step: Step = { ...change, at, ...(name === undefined ? {} : { name }) };
  return { past: [...history.past, step].slice(-MAX_STEPS), future: [] };
}

/** The history without the steps inside parts that have come to another version: their fields are of the one before. */
export function forgetMigrated(history: History, before: Assessment, after: Assessment): History {
  const ids = Object.keys(before.parts).filter((id) => {
    const [from, to] = [before.parts[id], after.parts[id]];
    return to !== undefined && from?.version !== to.version;
  });
  if (ids.length === 0) return history;
  const stays = ({ path: [place, id] }: Step) =>
    place !== undefined && (place !== 'parts' || (id !== undefined && !ids.includes(String(id))));
  return { past: history.past.filter(stays), future: history.future.filter(stays) };
}

function beginsWord(typed: unknown, change: { readonly after: unknown }): boolean {
  return (
    typeof typed === 'string' &&
    typeof change.after === 'string' &&
    /\s$/.test(typed) &&
    change.after.length > typed.length &&
    !/\s$/.test(change.after)
  );
}

export interface Undone<T> {
  readonly value: T;
  readonly history: History;
  readonly step: Step;
}

/** Takes the last step back; what changed elsewhere since, in another tab, stays. Null when there is none. */
export function undo<T>(history: History, value: T): Undone<T> | null {
  const step = history.past.at(-1);
  if (!step) return null;
  return {
    value: replace(value, step.path, step.after, step.before),
    history: { past: history.past.slice(0, -1), future: [...history.future, step] },
    step,
  };
}

export function redo<T>(history: History, value: T): Undone<T> | null {
  const step = history.future.at(-1);
  if (!step) return null;
  // Without its name, so that typing after a redo begins a step of its own.
  const { name: _, ...nameless } = step;
  return {
    value: replace(value, step.path, step.before, step.after),
    history: { past: [...history.past, nameless], future: history.future.slice(0, -1) },
    step,
  };
}

function replace<T>(value: T, path: Path, from: unknown, to: unknown): T {
  return withValueAt(value, path, merge(from, valueAt(value, path), to, 'theirs'));
}
