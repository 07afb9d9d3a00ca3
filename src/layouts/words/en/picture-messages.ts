/** The words in the pictures and tables made from the data. */
import { pluralsOf } from '../../../domain/text/plural.ts';

const plural = pluralsOf('en');

export const pictureMessages = {
  gap: (stop: number, reach: number) =>
    `One hundred lines, one for each AI pilot. ${stop} stop partway. ${reach} carry on to the far edge, into production.`,
  stop: (stop: number) => `${stop} stop`,
  reach: (reach: number) => `${reach} reach production`,
  gapCaption:
    'The commonly repeated figure, drawn to scale. No study was found that measured it; the evidence page has what was measured.',

  phase: 'Phase',
  phaseNumber: 'Phase number',
  weeks: 'Weeks',
  weeksUpTo: (weeks: number) => `Weeks 1 to ${weeks}`,
  weekSpan: (span: string) => `Weeks ${span}`,
  runWeeks: (low: number, high: number) => `${low} to ${high} weeks`,
  runLeaves: 'Evidence for the go/no-go decision',
  leavesBehind: 'What it leaves behind',
  aim: 'Aim',
  phases: 'The phases, their weeks, and what each leaves behind',

  sequential: 'One strictly after another',
  withOverlaps: 'With the framework’s overlaps',
  planWeeks: (name: string, low: number, high: number) => `${name}: ${low}–${high} weeks`,
  sumsCaption: (low: number, high: number) =>
    'The same stages at their likely length, in weeks; the thin line under each plan runs from its shortest to its longest sum. ' +
    `The shaded band is the ${low}–${high} weeks of a well-scoped use case. Hardening is blue.`,
  stage: 'Stage',
  stages: 'The stages and their weeks',
  earlyBy: 'May begin early by',
  earlyWeeks: (weeks: number) => plural(weeks, { '=0': '–', one: '1 week', other: `${weeks} weeks` }),
  wellScoped: 'Well scoped, with the overlaps',

  shareOfWeeks: 'Hardening’s share of the weeks',
  shareOfEffort: 'Hardening’s share of the effort',
  percentSpan: (name: string, low: number, high: number) => `${name}: ${low} to ${high} percent.`,
  teamFactor: (factor: string) => `The difference is a team ${factor} times as large.`,
  hardeningCaption: (factor: string) =>
    `Less of the calendar than of the work: hardening needs ${factor} times the team of the other stages. ` +
    'The share of effort is the framework’s experience, no study.',

  perProject: 'Counted per project or proof of concept',
  perOrganization: 'Counted per organization',
  reached: 'reached production',
  stopped: 'stopped short',
  counted: 'What was counted',
  bar: 'Bar',
  share: 'Share',
  measuredCaption:
    'Each row counts something else: a share of projects says nothing about a share of organizations. Blue bars reached production, gray ones stopped before it.',

  criteria: 'The criteria, and what low and high scores look like',
  criterion: 'Criterion',
  lookOf: (score: number) => `A ${score} looks like`,
  rollout: 'The steps of the rollout',
  step: 'Step',
  users: 'Users or traffic',
  plannedWeeks: 'Planned weeks',
  levels: 'The levels of a metric',
  level: 'Level',
  meaning: 'What it means',

  topics: {
    reach: 'How many pilots reach production',
    misquoted: 'Figures that are often misquoted',
    effort: 'Effort, cost and time',
    statistics: 'Statistics',
    rubric: 'Rubrics the checklist can be read beside',
  },
  countedIs: (counted: string) => `Counted: ${counted}`,
  read: {
    primary: 'Read in the original.',
    reported: 'Read in a text that quotes it.',
    own: 'The playbook’s own computation or experience.',
  },
  reportedBy: (name: string) => `Reported by ${name}.`,
};
