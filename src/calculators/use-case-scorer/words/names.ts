/** Names as sentences and tables show them. */
import type { Finding } from '../model/finding.ts';
import { messages } from './en/messages.ts';

/** Longest name in a sentence or a table's row; the whole one stands in its field. */
const SHOWN_NAME = 80;

/** The name as sentences show it: shortened when it is very long, and its place where it has none. */
export function shownName(finding: Finding, id: string): string {
  const place = finding.useCases.findIndex((useCase) => useCase.id === id);
  return shorten(finding.useCases[place]?.name ?? '') || messages.unnamed(place + 1);
}

/** At most 80 characters, never half of a surrogate pair. */
export function shorten(name: string): string {
  const line = name
    .slice(0, 4 * SHOWN_NAME)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length > SHOWN_NAME ? `${characters.slice(0, SHOWN_NAME - 1).join('')}…` : line;
}
