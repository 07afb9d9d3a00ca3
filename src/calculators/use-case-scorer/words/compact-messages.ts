/** Texts of the small panel. */
import { inline } from './messages.ts';

export const compactMessages = {
  title: 'Problem score',
  open: 'Open in the scorer',
  embedTitle: 'Is this problem ready for a pilot?',
  full: 'Full scorer',
  scoring: (name: string) => `Scoring: ${name}`,
  strong: (strong: number) => `${strong} strong scores and no red flag. This one is ready for a pilot brief.`,
  possible: (strong: number, short: number) =>
    `${strong} strong, no red flag. ${short === 1 ? 'One more strong score makes' : `${short} more strong scores make`} it one of the best.`,
  bestOnceFixed: (strong: number, names: readonly string[], locale: string) =>
    `${strong} strong scores, but a red flag. Settle ${inline(names, locale)} and it is among the best.`,
  redFlag: (names: readonly string[], locale: string) =>
    `Red flag on ${inline(names, locale)}. Settle ${names.length === 1 ? 'it' : 'them'} before a pilot.`,
  missing: (left: number) => (left === 1 ? 'One criterion to go.' : `${left} criteria to go.`),
};
