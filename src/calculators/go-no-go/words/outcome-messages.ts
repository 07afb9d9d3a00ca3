/** The texts of the way out and of what happened to the lock, fetched with them. */
import { plural, Word } from './finding-messages.ts';
import { messages } from './messages.ts';

export const outcomeMessages = {
  wayOut: {
    heading: 'The cheapest way to a go',
    lede: (count: number) =>
      `${plural(count, 'One change turns', `${Word(count)} changes, all of them needed, turn`)} this into a go. The floors stay where they are.`,
    addMetric: (category: string, asks: string) => `Agree on a metric for ${category}, measured and at target. ${asks}`,
    completeCriteria: (metric: string) => `${metric}: complete its levels, and measure it at target.`,
    moreCases: (metric: string, cases: string, more: string) =>
      `${metric}: ${more} more cases at the rate seen, ${cases} in all.`,
    improveShare: (metric: string, to: string, now: string, of: string) =>
      `${metric}: ${to} of ${of} instead of ${now}.`,
    improve: (metric: string, to: string, now: string) => `${metric}: ${to} instead of ${now}.`,
    measureShare: (metric: string, to: string, of: string) => `${metric}: measure it. ${to} of ${of} cases would do.`,
    measure: (metric: string, to: string) =>
      `${metric}: measure it. ${to} would do, with the cases to prove its floor.`,
    backUp: (metric: string) => `${metric}: state the cases behind it, or why it counts without.`,
    unprovable: (metric: string, floor: string) =>
      `${metric}: no number of cases can prove a floor of ${floor}. Only another floor could, and a new lock.`,
  },
  trace: {
    heading: 'What changed since the lock',
    events: { locked: 'Locked', unlocked: 'Unlocked' },
    eventsHeading: 'Locked and unlocked',
    noChange: 'The criteria are those of the first lock.',
    added: 'Added',
    removed: 'Removed',
    fromTo: (field: string, from: string, to: string) => `${field}: ${from} before, ${to} now`,
    easier: 'Easier to pass',
    harder: 'Harder to pass',
    result: { before: 'The result was already in', after: 'Result came after', none: 'No result yet' },
    fields: {
      category: 'Category',
      name: 'Name',
      unit: 'Unit',
      direction: 'Direction',
      cluster: 'Groups',
      ...messages.levels,
    },
    nothing: 'none',
    groups: (size: string, correlation: string) => `${size} a group, likeness ${correlation}`,
  },
};
