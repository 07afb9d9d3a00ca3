/** Undo's history, kept for this tab: it goes with its visitor from page to page. */
import { isObject, readJson } from '../codec/json.ts';
import { undoKeyOf } from './assessments.ts';
import type { Shelf } from './shelf.ts';
import { type History, NO_HISTORY, type Step } from './undo.ts';

export function keepHistory(tab: Shelf, id: string, history: History): void {
  tab.put(undoKeyOf(id), JSON.stringify(history));
}

export function readHistory(tab: Shelf, id: string): History {
  const json = readJson(tab.get(undoKeyOf(id)) ?? '', 4 << 20);
  const value = json.ok ? json.value : null;
  if (!isObject(value) || !isSteps(value['past']) || !isSteps(value['future'])) return NO_HISTORY;
  return { past: value['past'], future: value['future'] };
}

function isSteps(value: unknown): value is readonly Step[] {
  return (
    Array.isArray(value) &&
    value.every((one) => isObject(one) && Array.isArray(one['path']) && typeof one['at'] === 'number')
  );
}
