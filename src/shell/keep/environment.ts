/** What the store needs around it, and what it tells: the browser's in `browser.ts`, another in tests. */
import type { Assessment } from '../codec/document.ts';
import type { Objection } from './check.ts';
import type { Restorable } from './last-readable.ts';
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
  /** From now on, leaving the page is asked about: not, for other sites and closing only, or always. */
  guard(ask: 'never' | 'leaving-site' | 'always'): void;
}

/** Whether, and how, the current assessment is kept. */
export type Keeping =
  /** `refuses`: nothing is entered yet, and nothing would be kept. */
  | { readonly state: 'untouched'; readonly refuses?: 'full' | 'refused' }
  | { readonly state: 'unsaved' }
  /** `at`: milliseconds since 1970. */
  | { readonly state: 'saved'; readonly at: number }
  /** `held`: for this tab, until it closes; without it the page alone has it. */
  | { readonly state: 'full' | 'refused'; readonly held?: boolean }
  /** Removed by another tab, or with the browser's data. */
  | { readonly state: 'gone' }
  /** Written by a newer version of the site: shown by none, overwritten by none. */
  | { readonly state: 'newer' };

/** When leaving the page is asked about: never where nothing is lost by it. */
export function asksAt(keeping: Keeping): Parameters<Environment['guard']>[0] {
  if (keeping.state !== 'full' && keeping.state !== 'refused') return 'never';
  return keeping.held ? 'leaving-site' : 'always';
}

export interface Now {
  readonly assessment: Assessment;
  readonly keeping: Keeping;
  readonly history: History;
  /** Names of what was found unreadable and set aside since the page was opened. */
  readonly aside: readonly string[];
  /** What was last asked for and not done, because it could not have been read again. */
  readonly refused?: Refused | null;
  /** What was set aside and can be put back, as it was when it was last readable. */
  readonly restorable?: readonly Restorable[];
}

export interface Refused extends Objection {
  readonly what: 'edit' | 'undo' | 'redo' | 'merge' | 'write';
}
