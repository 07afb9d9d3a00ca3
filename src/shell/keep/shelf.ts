/** Where texts are kept: the browser's storage, with every way it can refuse turned into a value. */

export type Put = 'kept' | 'full' | 'refused';

export interface Shelf {
  get(key: string): string | null;
  put(key: string, text: string): Put;
  /** True when the key is gone. */
  remove(key: string): boolean;
  keys(): string[];
}

/**
 * A shelf over web storage that may be null, throw on access, on reading, on writing, or be full.
 * @param open gives the storage; asked anew each time, because a browser may take it away in mid-session
 */
export function shelfOver(open: () => Storage | null | undefined): Shelf {
  return {
    get(key) {
      try {
        return open()?.getItem(key) ?? null;
      } catch {
        return null;
      }
    },
    put(key, text) {
      try {
        const storage = open();
        if (!storage) return 'refused';
        storage.setItem(key, text);
        // Some private windows take the text and forget it.
        return storage.getItem(key) === text ? 'kept' : 'refused';
      } catch (error) {
        return isFull(error) ? 'full' : 'refused';
      }
    },
    remove(key) {
      try {
        open()?.removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
    keys() {
      try {
        const storage = open();
        return storage ? Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '') : [];
      } catch {
        return [];
      }
    },
  };
}

/** A shelf that keeps nothing: for frames on other people's pages, and for the server. */
export const NO_SHELF: Shelf = { get: () => null, put: () => 'refused', remove: () => true, keys: () => [] };

function isFull(error: unknown): boolean {
  const name = error instanceof Error ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
