/** The browser's storage, clock and events, for the store. */

import { reloadsSafely } from '../../ui/fetching.tsx';
import type { Place } from '../calculator.ts';
import type { Environment } from './environment.ts';
import { randomLetters } from './new-id.ts';
import { NO_SHELF, shelfOver } from './shelf.ts';
import { createStore, type Store } from './store.ts';

function environment(place: Place): Environment {
  // In another site's page nothing is stored unless the visitor asks.
  const kept = place !== 'embed';
  return {
    local: kept ? shelfOver(() => window.localStorage) : NO_SHELF,
    tab: kept ? shelfOver(() => window.sessionStorage) : NO_SHELF,
    now: () => Date.now(),
    random: () => randomLetters(8),
    later: (wait, call) => void setTimeout(call, wait),
    onOtherTab: (call) => window.addEventListener('storage', (event) => call(event.key)),
    onHide(call) {
      window.addEventListener('pagehide', call);
      document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && call());
    },
    guard(when) {
      if (!kept || when === asks) return;
      const began = asks === 'never';
      asks = when;
      // Only while it is needed: a page with such a listener may not be kept for the way back.
      if (when !== 'never' && !began) return;
      if (when !== 'never') {
        window.addEventListener('beforeunload', ask);
        document.addEventListener('click', noteWay, true);
      } else {
        window.removeEventListener('beforeunload', ask);
        document.removeEventListener('click', noteWay, true);
      }
    },
  };
}

let asks: Parameters<Environment['guard']>[0] = 'never';
/** When a way to another page of this site was last taken, in milliseconds since the page began. */
let wayTaken = Number.NEGATIVE_INFINITY;

/** To a page of this site nothing is lost: this tab holds it. Leaving the site, or closing the tab, is asked about. */
function ask(event: BeforeUnloadEvent): void {
  if (asks === 'always' || performance.now() - wayTaken > 1000) event.preventDefault();
}

function noteWay({ target }: MouseEvent): void {
  const way = target instanceof Element ? target.closest('a') : null;
  if (way?.origin === location.origin && way.target === '') wayTaken = performance.now();
}

let store: Store | undefined;

/** The page's one store, made and loaded when it is first asked for; every island of the page shares it. */
export function getStore(place: Place): Store {
  if (!store) {
    store = createStore(environment(place));
    store.start();
    const { flush, $now } = store;
    reloadsSafely(() => {
      flush();
      return /^(untouched|saved)$/.test($now.get().keeping.state);
    });
  }
  return store;
}
