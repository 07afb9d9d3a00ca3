/** Every text that is there from the start, in English. A second language is a second catalogue of type `Messages`. */
import { formatList, formatNumber, formatPercent } from '../../domain/format.ts';
import type { Verdict } from './verdict.ts';

const verdicts: Record<Verdict, string> = {
  strong: 'Strong',
  possible: 'Possible',
  'red-flag': 'Red flag',
  incomplete: 'Incomplete',
};

/** Names inside a sentence begin small: "Red flag on team readiness". */
const inline = (names: readonly string[], locale: string) =>
  formatList(
    names.map((name) => (/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name)),
    locale,
  );

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const messages = {
  verdicts,
  bands: { flag: 'Flag', fair: 'Fair', strong: 'Strong' },
  unnamed: (place: number) => `Use case ${place}`,
  copyOf: (name: string) => (name ? `${name} (copy)` : ''),

  form: {
    title: (count: number) => (count === 1 ? 'One use case' : `${count} use cases`),
    keys: 'Arrow keys or 1 to 5 score, Delete clears, Tab moves on',
    table: 'Use cases, scored on each criterion',
    useCase: 'Use case',
    verdict: 'Verdict',
    nameLabel: (place: number) => `Name of use case ${place}`,
    namePlaceholder: 'Name it',
    tooLong: (length: number, most: number, locale: string) =>
      `${formatNumber(length, locale)} characters. At most ${formatNumber(most, locale)} are kept: shorten it, and it counts again.`,
    scoreLabel: (criterion: string, name: string) => `${criterion}, ${name}`,
    asks: (criterion: string) => `What the scores mean: ${criterion}`,
    scoreMeans: (score: number) => `${score}`,
    between: '2 and 4 lie between.',
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
    added: (count: number) => (count === 1 ? 'One use case added.' : `${count} use cases added.`),
    unknownCriteria: (ids: readonly string[], locale: string) =>
      `Scores for ${formatList(ids, locale)} are kept but not counted: the method has no such criterion now.`,
    failed: 'This part could not be loaded. What you entered is kept.',
    retry: 'Try again',
  },

  weights: {
    summary: (equal: boolean) => (equal ? 'Weights: all equal' : 'Weights: your own'),
    hint: 'From 0, does not count, to 5. Weights change the weighted score and the order within a verdict, never a verdict or a red flag.',
    label: (criterion: string) => `Weight of ${criterion}`,
    allZero: 'Every weight is 0, so nothing can be ranked. Give at least one criterion a weight.',
  },

  reason: {
    blank: 'Not scored yet',
    missing: (names: readonly string[], locale: string) => `No score for ${inline(names, locale)}`,
    strong: (strong: number, of: number) => `${strong} of ${of} strong, no red flag`,
    possible: (strong: number, of: number, short: number) =>
      `${strong} of ${of} strong; ${short === 1 ? 'one more makes' : `${short} more make`} it strong`,
    redFlag: (names: readonly string[], below: number, locale: string) =>
      `${sentence(inline(names, locale))} below ${below}`,
    bestOnceFixed: (names: readonly string[], locale: string) =>
      `Would be among the best once ${inline(names, locale)} ${names.length === 1 ? 'is' : 'are'} fixed`,
  },

  finding: {
    heading: 'How firmly does the winner lead?',
    leads: (name: string, share: string) =>
      `${name} ranks first. Its weighted score is the highest under ${share} of all the ways to weight the criteria.`,
    alone: (name: string) => `${name} is the only one with every score. Score another to see how firmly it leads.`,
    notReady: 'Nothing here is ready to pilot: every use case with all its scores has a red flag.',
    closest: (name: string) => `${name} comes closest.`,
    agreeWeights: 'Under half of them: the choice rests on the weights. Agree on those first.',
    nothingYet: 'Score a use case on every criterion and its rank appears here.',
    nothingRanked: 'Nothing can be ranked while every weight is 0.',
    stillMissing: (name: string, names: readonly string[], locale: string) =>
      `${name} still lacks a score for ${inline(names, locale)}.`,
    rank: 'Rank',
    actions: 'Actions',
    weightedScore: 'Weighted score',
    share: 'Share of weightings under which its score is the highest',
    change: 'What would change the winner',
    shareLabel: (share: string) => `Highest weighted score under ${share} of weightings`,
    smallest: (points: number) =>
      points === 1
        ? 'One point in one score is enough to change the winner:'
        : `It takes ${points} points in one score to change the winner:`,
    firm: 'No change of a single score puts another use case first.',
    changes: (name: string, criterion: string, from: number, to: number, first: string | null, locale: string) =>
      `${name}: ${inline([criterion], locale)} ${to} instead of ${from} puts ${first ?? 'it'} first`,
    ownGain: (criterion: string, from: number, to: number, locale: string) =>
      `First if ${inline([criterion], locale)} were ${to} instead of ${from}`,
    ownLoss: (criterion: string, from: number, to: number, first: string, locale: string) =>
      `Falls behind ${first} if ${inline([criterion], locale)} were ${to} instead of ${from}`,
    noGain: 'No single score puts it first',
    noLoss: 'No single score of its own costs it the lead',
    method: (weightings: string) =>
      `${weightings} weightings, spread evenly over every possible mix; your own weights play no part in the share. It is a share of weightings, not a chance of success. A use case with a red flag keeps its share here and still ranks behind those without.`,
    choose: 'Take to pilot',
    chosen: 'Taken to pilot',
    chooseLabel: (name: string) => `Take ${name} to pilot`,
    chosenFlagged: 'The use case you chose has a red flag: settle it before the pilot begins.',
    chosenIncomplete: 'The use case you chose still lacks scores.',
    copyVector: 'Copy scores',
    copyVectorLabel: (name: string) => `Copy the scores of ${name} as a short text`,
    copied: 'Copied',
    copyRefused: 'The browser refused. Select the text and copy it:',
  },

  brief: { heading: 'Pilot brief', loading: 'Loading the brief…' },

  compact: {
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
  },

  exports: {
    ranking: 'Ranking (Markdown)',
    brief: 'Pilot brief (Markdown)',
    csv: 'Use cases (CSV, for a spreadsheet)',
  },
};
export type Messages = typeof messages;

/** 0–1 as a percentage that never rounds to a certainty: `<1%`, `>99%`, `100%` only when it is. */
export function formatShare(share: number, locale: string): string {
  if (share > 0 && share < 0.01) return `<${formatPercent(1, locale)}`;
  if (share < 1 && share > 0.99) return `>${formatPercent(99, locale)}`;
  return formatPercent(Math.round(share * 100), locale);
}
