/** What the store needs around it, and what it tells: the browser's in `browser.ts`, another in tests. */
import type { Assessment } from '../codec/document.ts';
import type { Shelf } from './shelf.ts';
import type { History } from './undo.ts';

/** What the store needs from the browser, so that tests can give it another. */
export interface Environment {
  /** Kept for all tabs. */
  readonly local: Shelf;
  /** Kept for this tab, until it closes. */
  readonly tab: Shelf;
  /** Milliseconds since 1970. */
  now(): number;
  /** Random lower-case letters and digits. */
  random(): string;
  /** Calls back after some milliseconds. */
  later(wait: number, call: () => void): void;
  /** Calls back with what another tab wrote; a null key when it cleared everything. */
  onOtherTab(call: (key: string | null) => void): void;
  /** Calls back when the page is hidden or left. */
  onHide(call: () => void): void;
}

/** Whether, and how, the current assessment is kept. */
export type Keeping =
  | { readonly state: 'untouched' }
  | { readonly state: 'unsaved' }
  /** `at`: milliseconds since 1970. */
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'full' }
  | { readonly state: 'refused' }
  /** Removed by another tab, or with the browser's data. */
  | { readonly state: 'gone' }
  /** Written by a newer version of the site: shown by none, overwritten by none. */
  | { readonly state: 'newer' };

export interface Now {
  readonly assessment: Assessment;
  readonly keeping: Keeping;
  readonly history: History;
  /** Names of what was found unreadable and set aside since the page was opened. */
  readonly aside: readonly string[];
}
