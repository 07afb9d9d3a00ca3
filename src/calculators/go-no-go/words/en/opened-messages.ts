/** What is fetched when a visitor opens it: the guide, the plan, the rollout, the lock’s dialog. */
import { pluralsOf } from '../../../../domain/text/plural.ts';
import type { PatternId } from '../../model/goal-patterns.ts';

const plural = pluralsOf('en');

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
