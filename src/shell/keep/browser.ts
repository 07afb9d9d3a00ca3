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
  };
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
