import type { Facts, Item } from '../facts.ts';
import type { Answers, Entry } from './answers.ts';
import { datesAt, expiry } from './dates.ts';
import type { Common, Finding, Gap, ItemFinding } from './finding.ts';
import { groupBy, groupByOwner } from './groups.ts';
import type { Status } from './limits.ts';

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
      judgeItem(
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
  return judgeItem(
    { id, source, number, challenge, response, title, phase, rootCause },
    entry,
    item.evidenceExpiresAfterDays,
  );
}

function judgeItem(identity: Identity, entry: Entry, expiresAfterDays: number | undefined): ItemFinding {
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
