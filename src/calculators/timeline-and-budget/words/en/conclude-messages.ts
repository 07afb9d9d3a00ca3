/** The finding in a sentence or three. */
import { pluralsOf } from '../../../../domain/text/plural.ts';

const plural = pluralsOf('en');

export const concludeMessages = {
  finish: (finish: string) => `Half of the simulated plans finish by ${finish}.`,
  finishWeeks: (weeks: string) => `Half of the simulated plans finish within ${weeks} of kickoff.`,
  weeks: (weeks: number, shown: string) => plural(weeks, { one: `${shown} week`, other: `${shown} weeks` }),
  chance: (share: string, date: string) => `The chance of ${date} is ${share}.`,
  budget: (total: string, months: number) => `Build and ${months} months of running: ${total}.`,
  examples: (count: number) =>
    plural(count, {
      one: 'No budget yet: one figure is an example.',
      other: `No budget yet: ${count} figures are examples.`,
    }),
};
