/** The link in the address: opened, shown, and kept by nobody until the visitor says so. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Assessment } from '../codec/document.ts';
import type { LinkContent, LinkObjection, LoadCalculator, OpenLink } from '../codec/link-content.ts';
import { holdsLink } from '../keep/at-hand.ts';

export type OpenedLink =
  | { readonly state: 'none' }
  | { readonly state: 'opening' }
  /** `leftOut`: dates of it that do not exist, and are not shown. */
  | { readonly state: 'open'; readonly shared: LinkContent; readonly leftOut: number }
  | { readonly state: 'refused'; readonly why: LinkObjection };

const $state = atom<OpenedLink>({ state: 'none' });
export const $openedLink: ReadableAtom<OpenedLink> = $state;

let watching: LoadCalculator | null = null;

/** Opens the link in the address, now and whenever the address changes. */
export function watchAddress(loadCalculator: LoadCalculator): void {
  if (watching) return;
  watching = loadCalculator;
  window.addEventListener('hashchange', openAddress);
  void openAddress();
}

/** Opens the link in the address once more, where what reads it could not be fetched. */
export async function openAddress(): Promise<void> {
  const { hash, href } = location;
  if (!watching || !holdsLink(hash)) {
    if ($state.get().state !== 'none') $state.set({ state: 'none' });
    return;
  }
  const load = watching;
  $state.set({ state: 'opening' });
  const opened = await import('../codec/link.ts').then(
    ({ openLink }) => openLink(hash, load),
    (): OpenLink => ({ ok: false, why: 'not-fetched' }),
  );
  // Another link may have come meanwhile.
  if (location.href !== href) return;
  $state.set(
    opened.ok
      ? { state: 'open', shared: opened.shared, leftOut: opened.leftOut ?? 0 }
      : { state: 'refused', why: opened.why },
  );
}

/** Leaves the link: the address is cleaned, the visitor's own assessment shows again. */
export function leaveLink(): void {
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // A sandboxed frame may not change its address, and too many changes in a row are refused.
  }
  $state.set({ state: 'none' });
}

/** The shared answers as an assessment of the visitor's own. */
export function asAssessment({ cover, parts }: LinkContent, id: string, now: string): Assessment {
  return { id, created: now, updated: now, ...cover, parts: { ...parts } };
}
