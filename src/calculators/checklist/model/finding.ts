/** What the checklist concludes: plain data. */

import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Item } from '../facts.ts';
import type { Entry } from './answers.ts';
import type { Status } from './limits.ts';

/** Why an item does not count as met. */
export type Gap = 'not-asked' | 'open' | 'in-progress' | 'blocked' | 'no-reason';

export interface ItemFinding {
  readonly id: string;
  readonly source: 'required' | 'optional' | 'own';
  /** Place in the list, from 1. */
  readonly number: number;
  /** Challenge and response; an item of the team's own has its title as the challenge and no response. */
  readonly challenge: string;
  readonly response: string | null;
  readonly title: string;
  /** Null for the team's own items. */
  readonly phase: string | null;
  readonly rootCause: string | null;
  readonly entry: Entry;
  /** Null: met, that is done, or not applicable with a reason. */
  readonly gap: Gap | null;
  /** Done, and nothing shows it. */
  readonly withoutEvidence: boolean;
  /** The last day on which the evidence counts as fresh; null where it does not age or its day is not known. */
  readonly freshUntil: CivilDate | null;
  /** The evidence ages, and the day it was made is not entered. */
  readonly undatedEvidence: boolean;
}

export interface Common {
  /** Every item that counts, in the order of the list. */
  readonly items: readonly ItemFinding[];
  /** Optional items of the content that the team has not put on its list. */
  readonly offered: readonly Item[];
  readonly counts: Readonly<Record<Status | 'not-asked', number>>;
  readonly met: number;
  /** By the date of the review; null where none is named. */
  readonly dates: Dates | null;
  /** Ids that the answers know and the content does not: kept, counted nowhere. */
  readonly unknown: readonly string[];
}

export interface Incomplete extends Common {
  readonly state: 'incomplete';
  readonly ready: false;
  readonly missing: readonly ItemFinding[];
  /** What is missing, four times sorted. Items without an owner, a date, a phase or a cause stand in a group named null. */
  readonly byOwner: readonly Group[];
  readonly byDue: readonly Group[];
  readonly byPhase: readonly Group[];
  readonly byRootCause: readonly Group[];
}

interface Complete extends Common {
  readonly state: 'complete';
  readonly ready: true;
}

export type Finding = Incomplete | Complete;

export interface Dates {
  readonly on: CivilDate;
  /** Missing on the day after its due date; the longest overdue first. */
  readonly overdue: readonly ItemFinding[];
  /** Done, with evidence older than the item allows. */
  readonly expired: readonly ItemFinding[];
  /** Done, with evidence that will be too old within `SOON_DAYS`. */
  readonly expiring: readonly ItemFinding[];
}

export interface Group {
  /** An owner, a date, or an id of a phase or root cause; null for items that have none. */
  readonly key: string | null;
  readonly items: readonly ItemFinding[];
}
