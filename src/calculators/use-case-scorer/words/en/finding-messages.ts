/** Texts of what loads once there is something to rank: the ranking, and the weights. */
import { pluralsOf } from '../../../../domain/text/plural.ts';
import { insideSentence, listInside } from '../../../../domain/words/en/inside-sentence.ts';

const plural = pluralsOf('en');

export const findingMessages = {
  leads: (name: string, share: string) =>
    `${name} ranks first. Its weighted score is the highest under ${share} of all the ways to weight the criteria.`,
  alone: (name: string) => `${name} is the only one with every score. Score another to see how firmly it leads.`,
  notReady: 'Nothing here is ready to pilot: every use case with all its scores has a red flag.',
  closest: (name: string) => `${name} comes closest.`,
  agreeWeights: 'Under half of them: the choice rests on the weights. Agree on those first.',
  stillMissing: (name: string, names: readonly string[], locale: string) =>
    `${name} still lacks a score for ${listInside(names, locale)}.`,
  rank: 'Rank',
  actions: 'Actions',
  weightedScore: 'Weighted score',
  share: 'Share of weightings under which its score is the highest',
  change: 'What would change the winner',
  shareLabel: (share: string) => `Highest weighted score under ${share} of weightings`,
  smallest: (points: number) =>
    plural(points, {
      one: 'One point in one score is enough to change the winner:',
      other: `It takes ${points} points in one score to change the winner:`,
    }),
  firm: 'No change of a single score puts another use case first.',
  changes: (name: string, criterion: string, from: number, to: number, first: string) =>
    `${name}: ${insideSentence(criterion)} ${to} instead of ${from} puts ${first} first`,
  changesOwn: (name: string, criterion: string, from: number, to: number) =>
    `${name}: ${insideSentence(criterion)} ${to} instead of ${from} puts it first`,
  ownGain: (criterion: string, from: number, to: number) =>
    `First if ${insideSentence(criterion)} were ${to} instead of ${from}`,
  ownLoss: (criterion: string, from: number, to: number, first: string) =>
    `Falls behind ${first} if ${insideSentence(criterion)} were ${to} instead of ${from}`,
  noGain: 'No single score puts it first',
  noLoss: 'No single score of its own costs it the lead',
  method: (weightings: string) =>
    `${weightings} weightings, spread evenly over every possible mix; your own weights play no part in the share. It is a share of weightings, not a chance of success. A use case with a red flag keeps its share here and still ranks behind those without.`,
  choose: 'Take to pilot',
  chosen: 'Taken to pilot',
  chooseLabel: (name: string, chosen: boolean) => (chosen ? `Taken to pilot: ${name}` : `Take to pilot: ${name}`),
  chosenFlagged: 'The use case you chose has a red flag: settle it before the pilot begins.',
  chosenIncomplete: 'The use case you chose still lacks scores.',
  copyVector: 'Copy scores',
  copyVectorLabel: (name: string) => `Copy scores: ${name}`,
  copied: 'Copied',
  copyRefused: 'The browser refused. Select the text and copy it:',

  brief: 'Pilot brief',

  weights: {
    hint: 'From 0, does not count, to 5. Weights change the weighted score and the order within a verdict, never a verdict or a red flag.',
    label: (criterion: string) => `Weight of ${criterion}`,
    allZero: 'Every weight is 0, so nothing can be ranked. Give at least one criterion a weight.',
  },
};
