/** Texts of search and of the page for lost addresses: a second language is a second catalogue of this type. */
export const en = {
  title: 'Search the playbook',
  placeholder: 'Search',
  close: 'Close',
  results: 'Results',
  filter: 'Show',
  /** Kinds of pages that a visitor can filter by, and the kinds of the index they stand for. */
  filters: [
    { id: 'all', name: 'Everything', kinds: [] },
    { id: 'chapter', name: 'Chapters', kinds: ['chapter', 'phase'] },
    { id: 'question', name: 'Questions', kinds: ['question'] },
    { id: 'item', name: 'Checklist', kinds: ['item'] },
    { id: 'calculator', name: 'Calculators', kinds: ['calculator'] },
    { id: 'guide', name: 'Guides', kinds: ['guide'] },
  ],
  /** Other pages (home, lists) are named by their title alone. */
  kinds: {
    chapter: 'Chapter',
    phase: 'Phase',
    guide: 'Guide',
    question: 'Question',
    item: 'Checklist item',
    calculator: 'Calculator',
  } as Record<string, string>,
  tools: 'Or go straight to a calculator',
  count: (count: number) => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`),
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingHere: (query: string, filter: string) => `Nothing found for “${query}” in ${filter}.`,
  nearest: 'The nearest pages by name',
  searching: 'Searching…',
  failed: 'Search could not be loaded. You seem to be offline; the pages you have open still work.',
  notBuilt: 'The search index is made when the site is built. Run “npm start” to try search; “npm run dev” has none.',
  keys: { move: 'move', open: 'open', close: 'close' },
  lost: {
    title: 'This page is not here',
    lede: 'The address may be cut off, mistyped or old.',
    description: 'The address leads to no page of this playbook.',
    meant: 'You may have meant',
    places: 'Or start from one of these',
    search: 'Search',
  },
} as const;
export type SearchMessages = typeof en;
