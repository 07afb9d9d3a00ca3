/** Undo by keyboard. */

import { $openedLink } from '../share/opened-link.ts';

export type Way = 'undo' | 'redo';

/**
 * What a key asks for. In a text field it is ours too, so that one history holds every edit and a typed word is one
 * step; but in a field whose text is not understood yet, and in dialogs and menus, the browser's own undo works:
 * that text never reached the answers.
 */
function undoKey(event: KeyboardEvent): Way | null {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('dialog, .shell-toolbar, [aria-invalid="true"]')) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && event.ctrlKey && !event.shiftKey ? 'redo' : null;
}

/** @returns what stops listening */
export function listenForUndo(take: (way: Way) => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const key = undoKey(event);
    if (!key || $openedLink.get().state === 'open') return;
    // Prevented also with nothing left to undo: the field's own undo would bring back what ours has already replaced.
    event.preventDefault();
    take(key);
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
