/** What a visitor can narrow the search to, and the kinds of the index it stands for. */
export const FILTERS = [
  { id: 'all', kinds: [] },
  { id: 'chapter', kinds: ['chapter', 'phase'] },
  { id: 'question', kinds: ['question'] },
  { id: 'item', kinds: ['item'] },
  { id: 'calculator', kinds: ['calculator'] },
  { id: 'guide', kinds: ['guide'] },
] as const;

export type FilterId = (typeof FILTERS)[number]['id'];
