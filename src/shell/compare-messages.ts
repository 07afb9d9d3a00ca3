/** Words of the comparison, fetched with it. */
export const compareMessages = {
  title: 'Compare',
  close: 'Close',
  field: 'Field',
  mine: 'Mine',
  theirs: 'Shared',
  same: 'No difference in what was entered.',
  fields: (count: number) => (count === 1 ? 'One field differs' : `${count} fields differ`),
  findings: 'What follows from them',
  sameFindings: 'Both lead to the same finding.',
  onlyMine: 'Only mine says',
  onlyTheirs: 'Only the shared one says',
  nothing: 'not entered',
  yes: 'yes',
  no: 'no',
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  unreadable: 'These answers can’t be read here.',
} as const;
