import type { CivilDate } from '../../domain/civil-date.ts';
import type { Answers, Entry } from './answers.ts';
import type { Status } from './blank.ts';
import { type Dates, datesAt, expiry } from './dates.ts';
import type { Facts, Item } from './facts.ts';
import { type Group, groupBy, groupByOwner } from './groups.ts';

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

interface Common {
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

export interface Complete extends Common {
  readonly state: 'complete';
  readonly ready: true;
}

export type Finding = Incomplete | Complete;

/** Ready only when every item is done, or not applicable with a reason. */
export function evaluate(answers: Answers, facts: Facts): Finding {
  const inOrder = [...facts.items].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const entryOf = (id: string): Entry => (Object.hasOwn(answers.items, id) ? answers.items[id] : undefined) ?? {};
  const counted = [
    ...inOrder.filter((item) => item.required),
    ...inOrder.filter((item) => !item.required && entryOf(item.id).included),
  ];
  const items = [
    ...counted.map((item, i) => fromContent(item, i + 1, entryOf(item.id))),
    ...answers.own.map(({ id, title, ...entry }, i) =>
      judge(
        {
          id,
          source: 'own',
          number: counted.length + i + 1,
          challenge: title,
          response: null,
          title,
          phase: null,
          rootCause: null,
        },
        entry,
        undefined,
      ),
    ),
  ];
  const missing = items.filter((item) => item.gap !== null);
  const common: Common = {
    items,
    offered: inOrder.filter((item) => !item.required && !entryOf(item.id).included),
    counts: countStatuses(items),
    met: items.length - missing.length,
    dates: answers.asOf === undefined ? null : datesAt(items, answers.asOf),
    unknown: Object.keys(answers.items)
      .filter((id) => !facts.items.some((item) => item.id === id))
      .sort(),
  };
  if (missing.length === 0 && items.length > 0) return { state: 'complete', ready: true, ...common };
  return {
    state: 'incomplete',
    ready: false,
    missing,
    byOwner: groupByOwner(missing),
    byDue: groupBy(
      missing,
      (item) => item.entry.due ?? null,
      [...new Set(missing.flatMap((item) => item.entry.due ?? []))].sort(),
    ),
    byPhase: groupBy(
      missing,
      (item) => item.phase,
      [...facts.phases].sort((a, b) => a.order - b.order).map(({ id }) => id),
    ),
    byRootCause: groupBy(
      missing,
      (item) => item.rootCause,
      facts.rootCauses.map(({ id }) => id),
    ),
    ...common,
  };
}

type Identity = Pick<
  ItemFinding,
  'id' | 'source' | 'number' | 'challenge' | 'response' | 'title' | 'phase' | 'rootCause'
>;

function fromContent(item: Item, number: number, entry: Entry): ItemFinding {
  const { id, required, challenge, response, title, phase, rootCause } = item;
  const source = required ? 'required' : 'optional';
  return judge(
    { id, source, number, challenge, response, title, phase, rootCause },
    entry,
    item.evidenceExpiresAfterDays,
  );
}

function judge(identity: Identity, entry: Entry, expiresAfterDays: number | undefined): ItemFinding {
  const done = entry.status === 'done';
  return {
    ...identity,
    entry,
    gap: gapOf(entry),
    withoutEvidence: done && entry.evidence === undefined && (entry.note ?? '').trim() === '',
    freshUntil: done ? expiry(entry.evidenceDate, expiresAfterDays) : null,
    undatedEvidence: done && expiresAfterDays !== undefined && entry.evidenceDate === undefined,
  };
}

function gapOf({ status, reason }: Entry): Gap | null {
  if (status === undefined) return 'not-asked';
  if (status === 'done') return null;
  if (status !== 'not-applicable') return status;
  return (reason ?? '').trim() === '' ? 'no-reason' : null;
}

function countStatuses(items: readonly ItemFinding[]): Common['counts'] {
  const count = (status: Status | undefined) => items.filter((item) => item.entry.status === status).length;
  return {
    'not-asked': count(undefined),
    open: count('open'),
    'in-progress': count('in-progress'),
    done: count('done'),
    blocked: count('blocked'),
    'not-applicable': count('not-applicable'),
  };
}
