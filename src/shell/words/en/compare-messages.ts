/** Words of the comparison, fetched with it. */
import { pluralsOf } from '../../../domain/text/plural.ts';

const plural = pluralsOf('en');

export const compareMessages = {
  title: 'Compare',
  close: 'Close',
  field: 'Field',
  mine: 'Mine',
  theirs: 'Shared',
  same: 'No difference in what was entered.',
  fields: (count: number) => plural(count, { one: 'One field differs', other: `${count} fields differ` }),
  findings: 'What follows from them',
  sameFindings: 'Both lead to the same finding.',
  onlyMine: 'Only mine says',
  onlyTheirs: 'Only the shared one says',
  nothing: 'not entered',
  yes: 'yes',
  no: 'no',
  entries: (count: number) => plural(count, { one: '1 entry', other: `${count} entries` }),
  listed: 'there',
  notListed: 'not there',
  begun: 'begun',
  notBegun: 'not begun',
};
