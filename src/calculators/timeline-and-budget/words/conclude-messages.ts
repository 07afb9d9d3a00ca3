/** The finding in a sentence or three. */
export const concludeMessages = {
  finish: (finish: string) => `Half of the simulated plans finish by ${finish}.`,
  finishWeeks: (weeks: string) => `Half of the simulated plans finish within ${weeks} of kickoff.`,
  weeks: (weeks: string, one: boolean) => `${weeks} ${one ? 'week' : 'weeks'}`,
  chance: (share: string, date: string) => `The chance of ${date} is ${share}.`,
  budget: (total: string, months: number) => `Build and ${months} months of running: ${total}.`,
  examples: (count: number) =>
    count === 1 ? 'No budget yet: one figure is an example.' : `No budget yet: ${count} figures are examples.`,
};
