/** Words that the toolbar needs before anything is fetched. */
export const toolbarMessages = {
  undo: 'Undo',
  redo: 'Redo',
  share: 'Share',
  exports: 'Export',
  loadExample: 'Load an example',
  print: 'Print',
  untouched: 'What you enter is kept in this browser',
  embed: 'Kept only while this page is open',
  keepingAndSharing: 'Keeping and sharing',
};
