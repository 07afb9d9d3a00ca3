/** Texts of the small panel. */
import { pluralsOf } from '../../../../domain/text/plural.ts';
import { listInside } from '../../../../domain/words/en/inside-sentence.ts';

const plural = pluralsOf('en');

export const compactMessages = {
  title: 'Problem score',
  open: 'Open in the scorer',
  embedTitle: 'Is this problem ready for a pilot?',
  scoring: (name: string) => `Scoring: ${name}`,
  strong: (strong: number) => `${strong} strong scores and no red flag. This one is ready for a pilot brief.`,
  possible: (strong: number, short: number) =>
    plural(short, {
      one: `${strong} strong, no red flag. One more strong score makes it one of the best.`,
      other: `${strong} strong, no red flag. ${short} more strong scores make it one of the best.`,
    }),
  bestOnceFixed: (strong: number, names: readonly string[], locale: string) =>
    `${strong} strong scores, but a red flag. Settle ${listInside(names, locale)} and it is among the best.`,
  redFlag: (names: readonly string[], locale: string) =>
    plural(names.length, {
      one: `Red flag on ${listInside(names, locale)}. Settle it before a pilot.`,
      other: `Red flag on ${listInside(names, locale)}. Settle them before a pilot.`,
    }),
  missing: (left: number) => plural(left, { one: 'One criterion to go.', other: `${left} criteria to go.` }),
};
