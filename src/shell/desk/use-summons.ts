/**
 * Keeping, undoing, sharing and all the rest: fetched when there is something to show, or when the visitor begins.
 * Until then a page is light.
 */
import type { RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useFetching } from '../../ui/fetching.tsx';
import { holdsLink, somethingAtHand } from '../keep/at-hand.ts';
import { toolbarMessages } from '../words/en/toolbar-messages.ts';
import type { Begin } from './begin.ts';

const SIGNS = ['pointerover', 'focusin', 'keydown', 'dragover'] as const;

export interface Summons {
  /** Fetches the desk; with an act of the toolbar, that is done once it is there. */
  readonly summon: (act?: string) => void;
  /** Says that it could not be fetched, and tries again. */
  readonly notice: VNode | null;
}

/**
 * @param fetch brings what is behind the toolbar, and gives what shows it
 * @param root whose signs of a visitor count
 */
export function useSummons(root: RefObject<HTMLElement>, fetch: () => Promise<(begin: Begin) => void>): Summons {
  const [run, notice] = useFetching();
  const state = useRef<{ asked: boolean; act: string | null }>({ asked: false, act: null });
  const summon = (act?: string) => {
    const now = state.current;
    now.act = act ?? now.act;
    if (now.asked) return;
    now.asked = true;
    run(toolbarMessages.keepingAndSharing, async () => {
      try {
        const show = await fetch();
        show({ act: now.act, focused: document.activeElement });
      } catch (error) {
        now.asked = false;
        throw error;
      }
    });
  };
  useLayoutEffect(() => {
    if (somethingAtHand()) summon();
  }, []);
  useEffect(() => {
    const begin = () => summon();
    const link = () => holdsLink(location.hash) && summon();
    const element = root.current;
    for (const sign of SIGNS) element?.addEventListener(sign, begin, { once: true, passive: true });
    window.addEventListener('storage', begin, { once: true });
    window.addEventListener('dragover', begin, { once: true });
    window.addEventListener('hashchange', link);
    return () => {
      window.removeEventListener('storage', begin);
      window.removeEventListener('dragover', begin);
      window.removeEventListener('hashchange', link);
    };
  }, []);
  return { summon, notice };
}
