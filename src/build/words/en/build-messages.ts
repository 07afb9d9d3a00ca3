/** What is written after the pages are built: cards, Markdown pages, the list for language models. */
export const buildMessages = {
  /** Kinds of pages that a card names when the page itself has no reference line. */
  kinds: {
    chapter: 'Chapter',
    phase: 'Phase',
    guide: 'Guide',
    question: 'Question',
    item: 'Checklist item',
    calculator: 'Calculator',
  } as Record<string, string>,
  calculatorHere: 'This part of the page is a calculator.',
  useIt: 'Use it on the page.',
  source: 'Source',
  /** Heads of the list, by the kinds of pages below them. */
  sections: {
    chapter: 'Chapters',
    phase: 'Phases',
    calculator: 'Calculators',
    item: 'Readiness checklist',
    question: 'Questions',
    guide: 'Guides',
    more: 'Optional',
  },
  markdownPages: 'Every page has a Markdown version at its address followed by index.md.',
};
export type BuildMessages = typeof buildMessages;
