/** What the exports are called. */
export const exportMessages = {
  decision: 'Decision and evidence (Markdown)',
  csv: 'Metrics and results (CSV, for a spreadsheet)',
};
