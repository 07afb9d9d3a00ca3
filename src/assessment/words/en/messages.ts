/** Every word of the overview. */
import { pluralsOf } from '../../../domain/text/plural.ts';
import { listInside } from '../../../domain/words/en/inside-sentence.ts';
import type { SPONSOR_LEVELS } from '../../../shell/codec/document.ts';
import type { OpenPoint, PhaseState } from '../../model/phases.ts';
import type { RootCauseFinding } from '../../model/root-causes.ts';

type Level = (typeof SPONSOR_LEVELS)[number];

const causeStates: Record<RootCauseFinding['state'], string> = {
  clear: 'Clear',
  'at-risk': 'At risk',
  unknown: 'Unknown',
};

const phaseStates: Record<PhaseState, string> = { 'not-begun': 'Not begun', 'under-way': 'Under way', done: 'Done' };

const levels: Record<Level, string> = {
  executive: 'Executive (C-level)',
  vp: 'Vice president (VP)',
  director: 'Director',
  manager: 'Manager',
  other: 'Other',
};

const openPoints: Record<OpenPoint, string> = {
  'use-case': 'a use case is to be chosen, with every score',
  'red-flag': 'a red flag is to be settled',
  'sign-selection': 'the sponsor has not signed the selection',
  budget: 'the budget holds example figures',
  start: 'no start date',
  criteria: 'the criteria are not complete',
  lock: 'the criteria are not locked',
  results: 'no decision yet: the pilot is not measured',
  decision: 'the verdict is no go yet',
  'sign-decision': 'the sponsor has not signed the decision',
  items: 'checklist items are missing',
};

const plural = pluralsOf('en');

export const messages = {
  causeStates,
  phaseStates,
  levels,
  openPoints,
  untitled: 'This initiative',
  weeks: (weeks: number, shown: string) => plural(weeks, { one: `${shown} week`, other: `${shown} weeks` }),

  overview: {
    title: 'Where this initiative stands',
    lede: 'What the four tools hold about it, phase by phase, with what to do next and who.',
    description:
      'One initiative at a glance: five phases, four findings, five root causes, the next three steps and who takes them.',
    next: 'Next',
    nothingNext: 'Nothing is left to do that these tools know of.',
    more: (count: number) =>
      plural(count, { one: 'And one more after these.', other: `And ${count} more after these.` }),
    phases: 'The five phases',
    items: (met: number, of: number) => `${met} of ${of} checklist items met`,
    deliverable: 'Leaves behind',
    tools: 'What each tool finds',
    untouched: 'Nothing entered yet.',
    newer: 'Written by a newer version of this site: not shown.',
    invalid: 'What is kept here can’t be read. Open the tool to have it set aside.',
    causes: 'The five root causes, checked today',
    causesNote: 'Clear, at risk or unknown, by what the tools hold. There is no percentage: nobody has measured one.',
    offers: 'What one tool knows and another could use',
    take: 'Take it over',
    taken: 'Taken over. Undo brings the old figures back.',
    documents: 'Documents',
    memo: 'Decision memo',
    memoNote: 'Two pages for the sponsor',
    plan: 'Pilot plan',
    planNote: 'What phase 2 leaves behind',
    brief: 'Pilot brief',
    briefNote: 'What phase 1 leaves behind, in the scorer',
  },

  steps: {
    score: 'Give the use case you would pilot all its scores',
    choose: 'Choose the use case to pilot',
    'settle-red-flags': 'Settle the red flags of the chosen use case, or choose another',
    'write-vision': 'Describe the chosen use case in production: where it runs, what it connects to, who owns it',
    'replace-examples': 'Replace the example figures of the plan and the budget by your own',
    'plan-dates': 'Name the day the work begins',
    'state-criteria': 'Complete the go/no-go criteria: a metric in each category, with all three levels',
    lock: 'Lock the criteria before the pilot begins, and send the sponsor the fingerprint',
    'lengthen-hardening': 'Give production hardening the weeks and people it needs',
    'name-sponsor': 'Name an executive sponsor',
    'state-level': 'State the sponsor’s level',
    'raise-sponsor': 'Find a sponsor with the authority to decide',
    'sign-selection': 'Sign the selection of the use case',
    'sign-decision': 'Sign the go/no-go decision',
    'start-checklist': 'Read the readiness checklist aloud once, with its owners',
    measure: (count: number) =>
      plural(count, {
        one: 'Measure the one metric without a result',
        other: `Measure the ${count} metrics without a result`,
      }),
    item: (item: string, due: string | null) => (due ? `${item}, due ${due}` : item),
    ownerless: (item: string, due: string | null) =>
      due ? `${item}, due ${due}: name an owner` : `${item}: name an owner`,
  },
  who: {
    'pilot-lead': 'Pilot lead',
    'engineering-lead': 'Engineering lead',
    sponsor: (name: string | null) => (name ? `${name}, sponsor` : 'Sponsor'),
  },

  reasons: {
    'not-chosen': 'No use case is chosen.',
    'scores-missing': (names: readonly string[], locale: string) =>
      `The chosen use case has no score for ${listInside(names, locale)}.`,
    'red-flag': (names: readonly string[], locale: string) =>
      `The chosen use case has a red flag: ${listInside(names, locale)}.`,
    possible: 'The chosen use case has no red flag.',
    strong: 'The chosen use case is strong.',
    'path-unscored': 'Its production path is not scored.',
    'path-low': (score: number) => `Its production path scores ${score}.`,
    'path-fair': (score: number) => `Its production path scores ${score}.`,
    'no-vision': 'No production vision is written.',
    vision: 'A production vision is written.',
    'budget-untouched': 'There is no production budget.',
    'budget-incomplete': (count: number) =>
      plural(count, {
        one: 'The production budget holds one example figure.',
        other: `The production budget holds ${count} example figures.`,
      }),
    budget: 'The production budget is the team’s own.',
    'plan-untouched': 'There is no plan.',
    'team-example': 'The team of the plan is an example, so its share of hardening says nothing.',
    'share-low': (share: string, low: string) =>
      `Hardening has ${share} of the effort; the framework asks for ${low} or more.`,
    share: (share: string) => `Hardening has ${share} of the effort.`,
    'hardening-short': (weeks: string, least: string) => `Hardening takes ${weeks}, less than ${least}.`,
    hardening: (weeks: string) => `Hardening takes ${weeks}.`,
    'sponsor-none': 'No sponsor is named.',
    'sponsor-unsaid': 'Nobody has said who sponsors it.',
    'sponsor-level': (name: string) => `The level of ${name} is not stated.`,
    'sponsor-low': (name: string, level: string) => `${name} stands below ${level}.`,
    sponsor: (name: string, level: string) => `${name} stands at ${level} or above.`,
    'criteria-untouched': 'No criteria are stated.',
    'criteria-incomplete': 'The criteria are not complete.',
    'criteria-complete': 'The criteria are complete.',
    'not-locked': 'They are not locked.',
    unlocked: 'They were unlocked, and are open now.',
    'lock-broken': 'They are not those that were locked.',
    'locked-after-result': 'They were locked when a result was already in.',
    'changed-after-result': 'Criteria were changed with their result already in.',
    'locked-no-start': (day: string) => `Locked on ${day}; when the pilot starts is not known.`,
    'locked-in-time': (day: string, start: string) => `Locked on ${day}, before the pilot starts on ${start}.`,
    'locked-late': (day: string, start: string) => `Locked on ${day}, not before the pilot’s start on ${start}.`,
  },

  offers: {
    benefit: (name: string, range: string) =>
      `${name} is worth ${range} a year in the scorer. The budget can take it as its benefit.`,
    'pilot-weeks': (weeks: string) =>
      `The cases to plan for take ${weeks}. The timeline can take them as the pilot’s length.`,
    now: (range: string) => `Now: ${range}`,
    example: 'Now: the starting point of the method',
    offered: (range: string) => `Then: ${range}`,
    otherCurrency: (mine: string, theirs: string) =>
      `The scorer counts in ${mine} and the budget in ${theirs}. Amounts are not converted: enter it by hand.`,
    tooLarge: (most: string) => `The budget can hold ${most} at most, so it can’t take this over.`,
    range: (low: string, likely: string, high: string) => (low === high ? likely : `${low} / ${likely} / ${high}`),
    weeks: (range: string) => `${range} weeks`,
  },

  sponsor: {
    title: 'Sponsor',
    lede: 'Production takes money, several teams and policy decisions. The sponsor stands at the level that decides them, and signs twice.',
    name: 'Name and position',
    level: 'Level',
    levelNone: 'Not stated',
    selection: 'Sign-off at selection',
    decision: 'Sign-off at go/no-go',
    by: 'Signed by',
    date: 'Date',
    sign: 'Record the sign-off',
    remove: 'Take it back',
    incomplete: 'Enter the name and the date.',
    notADate: 'There is no such day.',
    signed: (by: string, date: string) => `Signed by ${by}, ${date}`,
    notes: 'Scope and notes',
    notesHint: 'What is in and what is out, in writing. It prints with the pilot plan.',
  },
};
