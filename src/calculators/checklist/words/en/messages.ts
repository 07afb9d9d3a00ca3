/** Every text the calculator says. */

import { pluralsOf } from '../../../../domain/text/plural.ts';
import { inWords, startInWords } from '../../../../domain/words/en/number-words.ts';
import type { Dates, Finding, Gap } from '../../model/finding.ts';
import type { Status } from '../../model/limits.ts';

const plural = pluralsOf('en');

const statuses: Record<Status | 'not-asked', string> = {
  'not-asked': 'Not asked yet',
  open: 'Open',
  'in-progress': 'In progress',
  done: 'Done',
  blocked: 'Blocked',
  'not-applicable': 'Not applicable',
};

const gaps: Record<Gap, string> = {
  'not-asked': 'not asked yet',
  open: 'open',
  'in-progress': 'in progress',
  blocked: 'blocked',
  'no-reason': 'not applicable, without a reason',
};

export const messages = {
  statuses,
  gaps,
  title: 'Production readiness',
  unnamed: 'Item without a name',

  /** The finding in a sentence. */
  verdict({ items: all, met, ready, counts }: Finding): string {
    if (ready) return `${startInWords(all.length)} of ${inWords(all.length)}. Ready.`;
    if (counts['not-asked'] === all.length) return `${startInWords(all.length)} items to ask about.`;
    return `${startInWords(met)} of ${inWords(all.length)} done. Not ready yet.`;
  },
  /** What a date does to it; empty when all is well. */
  dateNotes({ overdue, expired, expiring }: Dates): string[] {
    return [
      ...(overdue.length > 0
        ? [
            plural(overdue.length, {
              one: 'One item overdue.',
              other: `${startInWords(overdue.length)} items overdue.`,
            }),
          ]
        : []),
      ...(expired.length > 0
        ? [
            plural(expired.length, {
              one: 'The evidence of one item is out of date: repeat the test, or look again.',
              other: `The evidence of ${inWords(expired.length)} items is out of date: repeat the test, or look again.`,
            }),
          ]
        : []),
      ...(expiring.length > 0
        ? [
            plural(expiring.length, {
              one: 'The evidence of one item will soon be out of date.',
              other: `The evidence of ${inWords(expiring.length)} items will soon be out of date.`,
            }),
          ]
        : []),
    ];
  },

  board: {
    tally: 'All items',
    item: (number: number, challenge: string, status: string) => `${number}, ${challenge}: ${status}`,
  },

  form: {
    table: 'Readiness items',
    columns: {
      number: 'Number',
      item: 'Challenge and response',
      status: 'Status',
      owner: 'Owner',
      evidence: 'Evidence',
      due: 'Due',
    },
    of: (field: string, challenge: string) => `${field}, ${challenge}`,
    ownerPlaceholder: 'Name or role',
    evidencePlaceholder: 'https://',
    openEvidence: (challenge: string) => `Open the evidence, ${challenge}`,
    details: 'Why, and what counts',
    detailsOf: (challenge: string) => `Why, and what counts: ${challenge}`,
    note: 'Note',
    reason: 'Why it does not apply',
    reasonNeeded: 'Without a reason this counts as missing.',
    evidenceDate: 'Evidence made on',
    notADate: 'There is no such day.',
    counts: 'Counts as evidence',
    more: 'More about this item',
    address: {
      'no-address': 'This is no web address. Begin with https://, or write it as a note.',
      'other-scheme': 'Only addresses that begin with https:// or http:// are kept.',
      'too-long': 'This address is too long to be kept.',
    },
    optional: 'Further items, where they apply',
    optionalHint:
      'They stand in published rubrics and not among the required ones. On the list they count like the others.',
    own: 'Items of your own',
    ownLabel: 'What has to be true before go-live',
    ownTitle: (number: number) => `Item ${number}`,
    add: 'Add',
    full: (most: number) => `The list is full: ${most} items of your own.`,
    remove: (challenge: string) => `Remove ${challenge}`,
    removed: (challenge: string) => `${challenge} removed. Undo brings it back.`,
    asOf: 'Date of the review',
    asOfHint: 'What is overdue, and which evidence is too old, is judged on this day. Without a date, today counts.',
    unknown: (ids: string) => `Answers for ${ids} are kept but not counted: the list has no such item now.`,
  },

  finding: {
    title: 'What is missing',
    by: { owner: 'By owner', due: 'By date', phase: 'By phase', rootCause: 'By root cause' },
    none: { owner: 'Nobody named', due: 'No date', phase: 'Your own items', rootCause: 'Your own items' },
    overdue: 'overdue',
    ready: 'Nothing is missing.',
    weak: 'Done, but look again',
    withoutEvidence: 'done, with nothing to show for it',
    undated: 'the evidence has no date, and this kind ages',
    expired: (date: string) => `fresh until ${date}`,
    expiring: (date: string) => `fresh until ${date}`,
  },

  print: {
    lede: (count: number) =>
      `${startInWords(count)} checks. Read each one aloud; answer with evidence, not intention. One open item is enough to wait.`,
    one: 'Print one page',
    blank: 'Print blank',
    owner: 'Owner',
    evidence: 'Evidence',
    go: 'Go',
    notYet: 'Not yet',
    sign: ['Sponsor', 'System owner', 'Date'],
    foot: (site: string, date: string | null) => (date ? `${site}. Printed ${date}.` : `${site}.`),
    sheet: {
      title: 'Readiness checklist, one sheet',
      lede: 'One page, A4 or Letter. Print it from your browser, tape it to a wall, fill it in with a pen.',
      fill: 'Fill it in on the screen instead',
    },
  },

  exports: { markdown: 'Task list (Markdown)', csv: 'Table (CSV)', calendar: 'Due dates (iCalendar)' },
  exported: {
    title: (name: string) => (name ? `Production readiness: ${name}` : 'Production readiness'),
    /** As they stand after an item. */
    statuses: {
      'not-asked': 'not asked yet',
      open: 'open',
      'in-progress': 'in progress',
      done: 'done',
      blocked: 'blocked',
      'not-applicable': 'not applicable',
    } satisfies Record<Status | 'not-asked', string>,
    due: (date: string) => `due ${date}`,
    evidence: 'evidence',
    note: 'Note',
    reason: 'Does not apply',
    asOf: (date: string) => `Reviewed on ${date}.`,
    event: (challenge: string) => `Readiness: ${challenge}`,
    csv: [
      'Number',
      'Item',
      'Condition',
      'Status',
      'Owner',
      'Evidence',
      'Evidence made on',
      'Fresh until',
      'Due',
      'Phase',
      'Root cause',
      'Note',
      'Reason',
    ],
    calendar: 'Production readiness, due dates',
  },
};
