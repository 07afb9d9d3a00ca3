/** What is fetched when a visitor opens it: the way out, the guide, the plan, the rollout, the lock’s dialog. */
import type { Direction } from '../../../../domain/level.ts';
import { pluralsOf } from '../../../../domain/text/plural.ts';
import { startInWords } from '../../../../domain/words/en/number-words.ts';
import type { PatternId } from '../../model/goal-patterns.ts';
import { messages } from './messages.ts';

const plural = pluralsOf('en');

/** The way out, and what happened to the lock. */
export const outcomeMessages = {
  wayOut: {
    heading: 'The cheapest way to a go',
    lede: (count: number) =>
      plural(count, {
        one: 'One change turns this into a go. The floors stay where they are.',
        other: `${startInWords(count)} changes, all of them needed, turn this into a go. The floors stay where they are.`,
      }),
    addMetric: (category: string, asks: string) =>
      `Agree on a metric for “${category}”, measured and at target. ${asks}`,
    completeCriteria: (metric: string) => `${metric}: complete its levels, and measure it at target.`,
    moreCases: (metric: string, amount: string, more: string) =>
      `${metric}: at the rate seen ${amount} in all would most likely prove it, ${more} more.`,
    /** @param chance how often a system at its floor passes by such a second look */
    secondLook: (chance: string) =>
      `Looking again has its price: a system at its floor passes ${chance} of the time. A fresh sample judged alone has none.`,
    reachAgreed: (metric: string, agreed: string, more: string) =>
      `${metric}: gather the ${agreed} that were agreed, ${more} more.`,
    freshSample: (metric: string) =>
      `${metric}: the sample that was agreed on does not prove it. Plan a fresh one, and judge that alone.`,
    freshSampleOf: (metric: string, amount: string) =>
      `${metric}: the sample that was agreed on does not prove it. Plan a fresh one of ${amount}, and judge that alone.`,
    checkJudge: (metric: string) =>
      `${metric}: let people label some cases, and state how often the model was right on the good and on the bad ones.`,
    slice: (metric: string, slice: string) => `${metric}: bring the slice “${slice}” to where the whole stands.`,
    giveScale: (metric: string) =>
      `${metric}: all values are the same. State the ends of the scale, or measure more cases.`,
    improveShare: (metric: string, to: string, now: string, passes: string, of: string) =>
      `${metric}: from ${now} to ${to}; at that rate ${passes} of ${of} would prove it.`,
    improve: (metric: string, to: string, now: string) => `${metric}: from ${now} to ${to}, on as many cases.`,
    improvePercentile: (metric: string, to: string, beyond: string, of: string) =>
      `${metric}: ${to} or better, with at most ${beyond} of ${of} cases beyond the floor.`,
    improveRate: (metric: string, to: string, now: string, events: string, exposure: string) =>
      `${metric}: from ${now} to ${to}; ${events} in ${exposure} would prove it.`,
    measureShare: (metric: string, to: string, of: string) => `${metric}: measure it. ${to} of ${of} cases would do.`,
    measureRate: (metric: string, events: string, exposure: string) =>
      `${metric}: measure it. ${events} in ${exposure} would do.`,
    measurePercentile: (metric: string, to: string, beyond: string, of: string) =>
      `${metric}: measure it. ${to} would do, with at most ${beyond} of ${of} cases beyond the floor.`,
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
      measure: 'Measured as',
      judge: 'Judge',
      slices: 'Slices',
      agreed: 'Cases agreed',
      targetWished: 'Target',
      ...messages.levels,
    },
    /** As they stand after the field’s name. */
    directions: { higher: 'higher is better', lower: 'lower is better' } satisfies Record<Direction, string>,
    quoted: (text: string) => `“${text}”`,
    nothing: 'none',
    agreed: (cases: string, look: boolean) => (look ? `${cases}, with one look at half of them` : cases),
    slices: (by: string, names: string, every: boolean) =>
      every ? `every slice by ${by} must clear the floor: ${names}` : `by ${by}: ${names}`,
    wished: 'wished for',
    condition: 'a condition',
    groups: (size: string, correlation: string) => `${size} a group, likeness ${correlation}`,
  },
};

export const guideMessages = {
  /** What one would see if the goal came true, and the name of the metric that counts it. */
  patterns: {
    right: { label: 'It is right more often', name: (cases: string) => `${cases} handled correctly` },
    faster: { label: 'It takes less time', name: (cases: string) => `Time per case, ${cases}` },
    cheaper: { label: 'It costs less', name: (cases: string) => `Cost per case, ${cases}` },
    'fewer-errors': { label: 'Fewer things go wrong', name: (cases: string) => `${cases} with an error` },
    used: { label: 'People keep using it', name: (cases: string) => `${cases} who use it every week` },
    liked: { label: 'People rate it better', name: (cases: string) => `Rating by ${cases}, 1 to 5` },
    runs: { label: 'It runs without its makers', name: (cases: string) => `${cases} handled without the pilot team` },
  } satisfies Record<PatternId, { readonly label: string; readonly name: (cases: string) => string }>,
  goal: 'The goal, as people say it',
  goalPlaceholder: 'Explore AI for customer service',
  see: 'If it came true, what would you see?',
  over: 'Counted over which cases?',
  overPlaceholder: 'Support conversations',
  result: 'The metric',
  checksHeading: 'Three questions before you add it',
  checks: [
    'Could two people count it apart from each other and get the same number?',
    'Could it come out badly? A number that can’t fail decides nothing.',
    'Would somebody pay for the difference between its floor and its target?',
  ],
  summary: (unit: string, direction: string, kind: string) => `${kind}, in ${unit}. ${direction}.`,
  add: 'Add this metric',
  added: 'Added. Now state its floor, target and stretch under Criteria.',
  locked: 'The criteria are locked. Unlock them to add a metric.',
  tooLong: (length: number) => `${length} characters: shorten it.`,
};

export const planMessages = {
  basis: 'Plan for',
  own: 'A floor of my own',
  direction: 'Better is',
  floor: 'Floor',
  hoped: 'Rate you truly hope for',
  power: 'Chance that so good a system gets its proof',
  powerHint: (percent: string) => `${percent} is usual: one good system in five is sent back for more cases.`,
  perWeek: 'Cases a week',
  share: 'Of all cases, how many count',
  shareHint: 'All of them, unless the metric is about a rare kind: of frauds found, only frauds count.',
  baseRate: 'Pilots like this one that are truly good enough',
  baseRateHint: (low: string, high: string) =>
    `Published shares run from ${low} to ${high} and count different things, so there is no default. Leave it empty if you don’t want to guess.`,
  fromMetric: (value: string) => `${value}, from the metric`,
  fromTarget: (value: string) => `${value}, its target`,
  all: '100',
  missing: {
    floor: 'State a floor.',
    hoped: 'State the rate you hope for.',
  },
  metricFloor: 'This metric has no floor yet: state it under Criteria.',
  impossible: {
    'hoped-not-better': 'The rate hoped for must be better than the floor: at the floor itself nothing can be proven.',
    'too-close': 'Hope and floor lie too close: no pilot can gather enough cases to tell them apart.',
    'outside-range': 'Rates lie between 0 and 100%, the chance between 50 and 99.9%.',
  },
  cases: 'Cases that count',
  passes: 'Of them must pass',
  failures: (most: string) => `at most ${most} may fail`,
  counted: 'At most may be counted',
  countedOf: (passes: string) => `${passes} must be without`,
  inAll: 'Cases in all',
  inAllWhy: (share: string) => `${share} of them count`,
  weeks: 'Pilot',
  weeksValue: (weeks: number, shown: string) => plural(weeks, { one: `${shown} week`, other: `${shown} weeks` }),
  deserved: 'Of pilots that pass, deserve it',
  sentence: (hoped: string, chance: string, floor: string) =>
    `A system whose true rate is ${hoped} then proves its floor of ${floor} with a chance of ${chance} or more.`,
  strict: (chance: string) => `One that only stands at its floor passes at most ${chance} of the time.`,
  clusters: (effect: string) =>
    `Because cases come in groups, it takes ${effect} times as many as independent cases would.`,
  against: {
    shorter: (weeks: number, shown: string, low: string) =>
      plural(weeks, {
        one: `The cases are there after ${shown} week. A pilot still runs ${low} weeks or more, to see at least one business cycle.`,
        other: `The cases are there after ${shown} weeks. A pilot still runs ${low} weeks or more, to see at least one business cycle.`,
      }),
    within: (low: string, high: string) => `Within the ${low} to ${high} weeks of the framework.`,
    longer: (low: string, high: string) =>
      `Longer than the ${low} to ${high} weeks of the framework: find more cases a week, or hope for a clearer difference.`,
  },
  fewest: (cases: string, passes: string) =>
    `From that number on the chance holds. The smallest that has it is ${cases} (${passes} must pass); with a few more it falls short again.`,
  withLook: (half: string, early: string, cases: string, passes: string) =>
    `With one look in the middle it takes ${cases}: ${early} of the first ${half} prove it early, ${passes} at the end.`,
  joint: 'All metrics together',
  jointNone:
    'Agree on cases for the metrics, under Criteria, to see how likely all of them prove their floors together.',
  jointFloors: (count: number, shown: string, chance: string, worst: string) =>
    plural(count, {
      one: `If it is as good as hoped, the one metric whose chance can be said proves its floor in ${chance} of pilots.`,
      other: `If all are as good as hoped, the ${shown} metrics whose chance can be said prove their floors together in ${chance} of pilots if they are independent, in ${worst} at worst.`,
    }),
  jointWeakest: (metric: string, chance: string) => `The weakest: ${metric}, ${chance}.`,
  jointUnsaid: (count: number, shown: string) =>
    plural(count, {
      one: 'Of one metric it can’t be said before the pilot.',
      other: `Of ${shown} metrics it can’t be said before the pilot.`,
    }),
  jointTargets: (chance: string) =>
    `Targets only have to be read, not proven. If each metric stands exactly at its target, all of them read it in ${chance} of pilots: a target that is no condition can be agreed to be a wish.`,
  jointPlan: (wished: string, each: string) =>
    `For a chance of ${wished} together each needs ${each}, and so many cases:`,
  jointRow: (metric: string, amount: string) => `${metric}: ${amount}`,
  agree: (cases: string) => `Agree on ${cases} cases for this metric`,
  handed: (weeks: number, shown: string) =>
    plural(weeks, {
      one: 'The timeline can take over this week for the pilot.',
      other: `The timeline can take over these ${shown} weeks for the pilot.`,
    }),
};

export const rolloutMessages = {
  guardrails: 'Watched in production',
  guardrailsHint: 'The metrics of the pilot, now on production data. Take away those that can’t be measured there.',
  noMetrics: 'Agree on metrics first: they are the guardrails.',
  users: (low: string, high: string) => (low === high ? `${low} of users` : `${low} to ${high} of users`),
  cases: 'Cases seen so far',
  casesNeeded: 'Cases agreed to see first',
  gates: {
    waiting: 'Waits for the step before',
    'roll-back': 'Roll back',
    hold: 'Hold',
    promote: 'Promote',
  },
  last: 'Steady: hand over',
  noNeeded: 'Agree how many cases to see.',
  moreCases: (missing: number, shown: string) =>
    plural(missing, { one: `${shown} more case to see.`, other: `${shown} more cases to see.` }),
  breached: (names: string) => `Below the floor, proven or hard: ${names}.`,
  below: (names: string) => `Reads below the floor, not proven: ${names}. Watch more cases before anything else.`,
  hard: 'Roll back without proof',
  hardHint:
    'A floor that is proven breached rolls back. Chosen here, one bare reading below it does: watched case by case, that also rolls back many a good system.',
  open: (names: string) => `Not settled yet: ${names}.`,
  noneSettled: 'No guardrail is settled yet.',
  clear: 'Enough cases, and no guardrail breached.',
  results: 'Guardrails at this step',
};

export const lockMessages = {
  headings: { lock: 'Lock the criteria', unlock: 'Unlock the criteria', share: 'Tell the sponsor' },
  close: 'Close',
  cancel: 'Cancel',
  lock: {
    what: 'A lock keeps a copy of the criteria, the time, and a fingerprint made from them. From then on they can’t be edited here; results can.',
    honest:
      'It keeps honest people honest. It is no proof against somebody who edits the file; the fingerprint in your sponsor’s hands is.',
    obstacles: 'The criteria can’t be locked yet:',
    category: (name: string) => `${name} has no metric.`,
    name: 'A metric has no name.',
    levels: (metric: string) => `${metric}: a level is missing.`,
    problem: (metric: string) => `${metric}: something in it can’t be used.`,
    late: (count: number) =>
      plural(count, {
        one: 'One metric has a result already. The lock will say so: it came too late for it.',
        other: `${count} metrics have a result already. The lock will say so: it came too late for them.`,
      }),
    act: 'Lock now',
  },
  unlock: {
    what: 'The criteria can be edited again. That it was unlocked, and when, stays visible for good, with every change since the first lock and whether the result was already in.',
    measured: (count: number) =>
      plural(count, { one: 'One metric has a result already.', other: `${count} metrics have a result already.` }),
    act: 'Unlock, for all to see',
  },
  share: {
    what: 'Send this to the sponsor today. If the fingerprint beside the decision is another one, the criteria are not these.',
    aloud: (print: string) => `Read aloud: ${print}`,
    text: 'Text for the sponsor',
    copy: 'Copy the text',
    copied: 'Copied',
    refused: 'The browser refused. Select the text and copy it:',
    qr: 'The fingerprint and the time as a QR code, to print or photograph',
  },
  sponsor: {
    title: (at: string) => `Go/no-go criteria, locked ${at}`,
    fingerprint: (print: string) => `Fingerprint: ${print}`,
    aloud: (print: string) => `Read aloud: ${print}`,
    keep: 'Keep this message. If the fingerprint beside the decision is another one, the criteria are not these.',
    check: 'To check: the SHA-256 of the lines below, joined by line feeds, in UTF-8, begins with the fingerprint.',
    short: (at: string, print: string, count: number) =>
      plural(count, {
        one: `Go/no-go criteria, 1 metric, locked ${at}. Fingerprint ${print}`,
        other: `Go/no-go criteria, ${count} metrics, locked ${at}. Fingerprint ${print}`,
      }),
  },
};
