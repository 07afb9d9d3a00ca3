/** Every text that is there from the start. */
import { formatList, formatNumber } from '../../../../domain/text/format.ts';
import { pluralsOf } from '../../../../domain/text/plural.ts';
import { listInside, startSentence } from '../../../../domain/words/en/inside-sentence.ts';
import type { Verdict } from '../../model/verdict.ts';

const plural = pluralsOf('en');

const verdicts: Record<Verdict, string> = {
  strong: 'Strong',
  possible: 'Possible',
  'red-flag': 'Red flag',
  incomplete: 'Incomplete',
};

/** As they stand inside a sentence. */
const verdictsInside: Record<Verdict, string> = {
  strong: 'strong',
  possible: 'possible',
  'red-flag': 'red flag',
  incomplete: 'incomplete',
};

export const messages = {
  verdicts,
  verdictsInside,
  bands: { flag: 'Flag', fair: 'Fair', strong: 'Strong' },
  unnamed: (place: number) => `Use case ${place}`,
  copyOf: (name: string) => (name ? `${name} (copy)` : ''),

  form: {
    title: (count: number) => plural(count, { one: 'One use case', other: `${count} use cases` }),
    keys: 'Arrow keys or 1 to 5 score, Delete clears, Tab moves on',
    table: 'Use cases, scored on each criterion',
    useCase: 'Use case',
    verdict: 'Verdict',
    nameLabel: (place: number) => `Name of use case ${place}`,
    namePlaceholder: 'Name it',
    tooLong: (length: number, most: number, locale: string) =>
      `${formatNumber(length, locale)} characters. At most ${formatNumber(most, locale)} are kept: shorten it, and it counts again.`,
    scoreLabel: (criterion: string, name: string) => `${criterion}, ${name}`,
    asks: (criterion: string) => `What 1, 3 and 5 look like: ${criterion}`,
    whatScoresMean: 'What 1, 3 and 5 look like',
    details: 'Details',
    detailsOf: (name: string) => `Details of ${name}`,
    score: (name: string) => `Score ${name}`,
    open: 'Score',
    next: 'Next use case',
    add: 'Add a use case',
    full: (most: number) => `The list is full: ${most} use cases.`,
    more: 'Paste or import',
    removed: (name: string) => `${name} removed. Undo brings it back.`,
    moved: (name: string, place: number) => `${name} is now number ${place}.`,
    added: (count: number) => plural(count, { one: 'One use case added.', other: `${count} use cases added.` }),
    unknownCriteria: (ids: readonly string[], locale: string) =>
      `Scores for ${formatList(ids, locale)} are kept but not counted: the method has no such criterion now.`,
  },

  weights: (equal: boolean) => (equal ? 'Weights: all equal' : 'Weights: your own'),

  reason: {
    blank: 'Not scored yet',
    missing: (names: readonly string[], locale: string) => `No score for ${listInside(names, locale)}`,
    strong: (strong: number, of: number) => `${strong} of ${of} strong, no red flag`,
    possible: (strong: number, of: number, short: number) =>
      plural(short, {
        one: `${strong} of ${of} strong; one more makes it strong`,
        other: `${strong} of ${of} strong; ${short} more make it strong`,
      }),
    redFlag: (names: readonly string[], below: number, locale: string) =>
      `${startSentence(listInside(names, locale))} below ${below}`,
    bestOnceFixed: (names: readonly string[], locale: string) =>
      plural(names.length, {
        one: `Would be among the best once ${listInside(names, locale)} is fixed`,
        other: `Would be among the best once ${listInside(names, locale)} are fixed`,
      }),
  },

  finding: {
    heading: 'How firmly does the winner lead?',
    nothingYet: 'Score a use case on every criterion and its rank appears here.',
    nothingRanked: 'Nothing can be ranked while every weight is 0.',
  },

  exports: {
    ranking: 'Ranking (Markdown)',
    brief: 'Pilot brief (Markdown)',
    csv: 'Use cases (CSV, for a spreadsheet)',
  },
};
