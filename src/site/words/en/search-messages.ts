/** Search, and the page for lost addresses. */
import { pluralsOf } from '../../../domain/text/plural.ts';
import { insideSentence } from '../../../domain/words/en/inside-sentence.ts';
import type { FilterId } from '../../filters.ts';

const plural = pluralsOf('en');

const filters = {
  all: 'Everything',
  chapter: 'Chapters',
  question: 'Questions',
  item: 'Checklist',
  calculator: 'Calculators',
  guide: 'Guides',
} satisfies Record<FilterId, string>;

export const searchMessages = {
  title: 'Search the playbook',
  placeholder: 'Search',
  close: 'Close',
  results: 'Results',
  filter: 'Show',
  /** Kinds of pages that a visitor can filter by, as `FILTERS` lists them. */
  filters,
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
  count: (count: number) => plural(count, { '=0': 'No results', one: '1 result', other: `${count} results` }),
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingHere: (query: string, filter: FilterId) =>
    `Nothing found for “${query}” in ${insideSentence(filters[filter])}.`,
  nearest: 'The nearest pages by name',
  failed: 'Search could not be loaded. You seem to be offline; the pages you have open still work.',
  notBuilt: 'The search index is made when the site is built. Run “npm start” to try search; “npm run dev” has none.',
  keys: { move: 'move', open: 'open', close: 'close' },
  lost: {
    title: 'This page is not here',
    lede: 'The address may be cut off, mistyped or old.',
    description: 'The address leads to no page of this playbook.',
    meant: 'You may have meant',
    places: 'Or start from one of these',
  },
};
