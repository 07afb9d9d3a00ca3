/** What the shell says in every place, beside the words of its dialogs and of the toolbar. */
import { pluralsOf } from '../../../domain/text/plural.ts';
import { toolbarMessages } from './toolbar-messages.ts';

const plural = pluralsOf('en');

export const messages = {
  untitled: 'Untitled assessment',
  assessment: 'Assessment',
  newAssessment: 'New assessment',
  rename: 'Name',
  undone: (calculator: string) => `Undone: a change in ${calculator}`,
  redone: (calculator: string) => `Redone: a change in ${calculator}`,
  undoneHere: 'Undone',
  redoneHere: 'Redone',
  exportFile: 'File of the whole assessment (JSON)',
  importFile: 'Open a file',

  keeping: {
    untouched: toolbarMessages.untouched,
    unsaved: 'Unsaved changes',
    saved: (time: string) => `Saved in this browser, ${time}`,
    full: 'Not saved: this browser’s storage is full. Download a file.',
    fullHeld:
      'Not saved: this browser’s storage is full. What you entered stays until you close this tab: download a file.',
    refused: 'This browser will not save. Export instead.',
    refusedHeld: 'This browser will not save. What you entered stays until you close this tab: export it.',
    gone: 'No longer kept in this browser. Your next change is saved again.',
    newer: 'Written by a newer version of this site. Reload the page to open it; nothing is changed until then.',
  },
  partNewer:
    'These answers were written by a newer version of this calculator. Reload the page to open them; nothing is changed until then.',
  /** By what was asked for. `where` is a place, `why` what is wrong with it: "must be at most 100". */
  refused: {
    edit: (where: string, why: string) => `Not kept. ${where}: ${why}. What was there before stays.`,
    undo: (where: string, why: string) =>
      `Not undone, because of a change made since. ${where}: ${why}. The next Undo takes the step before it.`,
    redo: (where: string, why: string) =>
      `Not redone, because of a change made since. ${where}: ${why}. Nothing was changed.`,
    write: (where: string, why: string) => `Not added. ${where}: ${why}. Nothing was changed.`,
    merge: (where: string) =>
      `${where}: a change in another tab does not fit with one made here. The later of the two stands; the other was set aside.`,
    noName: 'holds a name that is not allowed',
  },
  restorable: (what: string | null, time: string) =>
    what === null
      ? `There is a readable copy of it, from ${time}.`
      : `${what}: there is a readable copy, from ${time}.`,
  restore: 'Put the copy back',
  aside: 'Something kept in this browser could not be read. It was set aside unchanged.',
  downloadAside: 'Download it',

  shared: {
    opening: 'Opening the link',
    note: (name: string) => `Shared with you, not saved: ${name}. Your own work is kept.`,
    save: 'Save as a new assessment',
    compare: 'Compare with mine',
    discard: 'Discard',
    leftOut: (count: number) =>
      plural(count, {
        one: 'One date in it is no day of the calendar and is left out.',
        other: `${count} dates in it are no days of the calendar and are left out.`,
      }),
    otherCalculator: 'It holds nothing for this calculator, only for others.',
    again: 'Try again',
    dismiss: 'Close this message',
    /** One for each way in which a link can be refused. */
    refused: {
      empty: 'This link carries no answers.',
      'cut-off': 'This link is cut off: its end is missing. Ask for it again, or for a file.',
      damaged: 'This link was altered on its way and can’t be read. Ask for it again, or for a file.',
      newer: 'This link was made by a newer version of this site. Reload the page and try again.',
      'unknown-calculator': 'This link belongs to a calculator that this site does not have.',
      'too-large': 'This link is too long to be one of ours.',
      'not-fetched': 'What opens this link could not be loaded. Check the connection.',
    },
    unchanged: 'Nothing you saved has changed.',
  },
};
