/** Words about files, fetched with what handles them. */
import { pluralsOf } from '../../../domain/text/plural.ts';

const plural = pluralsOf('en');

export const fileMessages = {
  title: 'Open a file',
  choose: 'Choose a file',
  drop: 'Or drop it anywhere on this page.',
  reading: 'Reading the file',
  willAdd: (name: string) => `This adds “${name}” as a new assessment. Nothing you have is changed.`,
  holds: 'It holds',
  keptUnknown: (id: string) => `${id} (not known to this site, kept as it is)`,
  leftOut: (count: number) =>
    plural(count, {
      one: 'One date in it is no day of the calendar and is left out.',
      other: `${count} dates in it are no days of the calendar and are left out.`,
    }),
  add: 'Add it',
  cancel: 'Cancel',
  refused: (count: number) =>
    plural(count, {
      one: 'This file can’t be opened. Nothing was changed.',
      other: `This file can’t be opened: ${count} problems. Nothing was changed.`,
    }),
  more: (count: number) => `and ${count} more`,
  whole: 'The file',
  newer: 'was written by a newer version of this site. Reload the page and try again.',
  partNewer: 'was written by a newer version of this calculator. Reload the page and try again.',
  unreadable: 'could not be read.',
  objections: {
    empty: 'is empty.',
    'no-json': 'is not JSON: it may be cut off, or no assessment.',
    'too-large': 'is too large to be an assessment.',
    'too-deep': 'is nested too deeply to be an assessment.',
    'forbidden-key': 'holds a field name that is not allowed.',
  },
};
