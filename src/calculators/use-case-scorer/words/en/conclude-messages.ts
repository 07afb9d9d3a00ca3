/** The finding in a sentence. */
import { pluralsOf } from '../../../../domain/text/plural.ts';

const plural = pluralsOf('en');

export const concludeMessages = {
  unnamed: 'This initiative',
  chosen: (name: string, verdict: string) => `${name}: ${verdict}.`,
  notChosen: (count: number) =>
    plural(count, {
      one: 'One use case scored, not chosen yet.',
      other: `${count} use cases scored, none chosen yet.`,
    }),
  scoring: 'Scores are missing.',
};
