/** What the shell says in every place, beside the words of its dialogs and of the toolbar. */
import { toolbarMessages } from './toolbar-messages.ts';

export const messages = {
  untitled: 'Untitled assessment',
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
    refused: 'This browser will not save. Export instead.',
    gone: 'No longer kept in this browser. Your next change is saved again.',
    newer: 'Written by a newer version of this site. Reload the page to open it; nothing is changed until then.',
  },
  partNewer:
    'These answers were written by a newer version of this calculator. Reload the page to open them; nothing is changed until then.',
  aside: 'Something kept in this browser could not be read. It was set aside unchanged.',
  downloadAside: 'Download it',

  shared: {
    opening: 'Opening the link',
    note: (name: string) => `Shared with you, not saved: ${name}. Your own work is kept.`,
    save: 'Save as a new assessment',
    compare: 'Compare with mine',
    discard: 'Discard',
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
