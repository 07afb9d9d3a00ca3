/** What is said about metrics once there are some: their standings, the table, the way out, the lock. */
import type { Direction, Level, MeasurementKind } from '../../../../domain/level.ts';
import { pluralsOf } from '../../../../domain/text/plural.ts';
import { inWords, startInWords } from '../../../../domain/words/en/number-words.ts';
import type { Problem } from '../../model/levels.ts';
import type { Standing } from '../../model/proof.ts';
import type { Verdict } from '../../model/verdict.ts';
import { messages } from './messages.ts';

const standings: Record<Standing, string> = {
  'criteria-incomplete': 'Levels missing',
  'below-floor': 'Below floor',
  unmeasured: 'Not measured',
  'not-proven': 'Not proven',
  'face-value': 'Face value only',
  floor: 'Above floor',
  target: 'At target',
  stretch: 'At stretch',
};

const kinds: Record<MeasurementKind, string> = {
  proportion: 'Share of cases',
  mean: 'Mean of cases',
  value: 'One reading',
};

const problems: Record<Problem['kind'], string> = {
  'name-missing': 'Give it a name.',
  unordered: 'Out of order: floor, then target, then stretch, each at least as good as the one before.',
  'outside-percent': 'A share lies between 0 and 100%.',
  'unit-not-percent': 'A share of cases is held against percent: make the unit %, or measure a mean or a reading.',
  'part-missing': 'Still missing.',
  'above-trials': 'More than there are cases.',
  'no-trials': 'No cases: nothing was measured.',
  'too-few-cases': 'A mean needs two cases or more.',
  'negative-spread': 'A spread can’t be negative.',
  'outside-range': 'Outside what is possible: a group has 1 case or more, likeness lies between 0 and 1.',
  'fraction-for-percent': 'Units look mixed: is it a fraction? 0.9 here means 0.9%.',
};

/** As they stand inside a sentence. */
const levels: Record<Level, string> = { floor: 'floor', target: 'target', stretch: 'stretch' };

const directions: Record<Direction, string> = { higher: 'Higher is better', lower: 'Lower is better' };

const plural = pluralsOf('en');

export const findingMessages = {
  standings,
  kinds,
  problems,
  heading: (count: number) =>
    plural(count, {
      '=0': 'No metrics against their marks',
      one: 'One metric against its marks',
      other: `${startInWords(count)} metrics against their marks`,
    }),
  starterMore: 'Add a set of metrics',
  starterAdded: (count: number) =>
    plural(count, {
      '=0': 'No metrics added.',
      one: 'One metric added.',
      other: `${startInWords(count)} metrics added.`,
    }),
  unnamed: 'Metric without a name',
  otherCategory: 'Other',
  directions,
  headline: {
    'incomplete-criteria': () => 'Nothing to decide by yet: the criteria are not complete.',
    'no-go': (count: number) =>
      plural(count, {
        one: 'No-go: one result lies below the floor.',
        other: `No-go: ${inWords(count)} results lie below the floor.`,
      }),
    'not-measured': (count: number) =>
      plural(count, {
        one: 'Not decided: one metric is not measured yet.',
        other: `Not decided: ${inWords(count)} metrics are not measured yet.`,
      }),
    'not-proven': (count: number) =>
      plural(count, {
        one: 'Not proven: one result needs more evidence.',
        other: `Not proven: ${inWords(count)} results need more evidence.`,
      }),
    'conditional-go': (count: number) =>
      plural(count, {
        one: 'Go, on condition that one metric reaches target.',
        other: `Go, on condition that ${inWords(count)} metrics reach target.`,
      }),
    go: () => 'Go: every metric is at target, with the evidence behind it.',
  } satisfies Record<Verdict, (count: number) => string>,
  reasons: {
    emptyCategory: (name: string, asks: string) => `${name} has no metric. ${asks}`,
    noLevels: (metric: string) => `${metric}: no levels yet.`,
    levels,
    /** @param missing levels, as `levels` names them, in a list */
    levelsMissing: (metric: string, missing: string) => `${metric}: no ${missing} yet.`,
    unusable: (metric: string, why: string) => `${metric}: can’t be used. ${why}`,
    unmeasured: (metric: string) => `${metric}: not measured.`,
    belowFloor: (metric: string, value: string, floor: string) => `${metric}: ${value}. The floor is ${floor}.`,
    notProven: (metric: string, value: string, floor: string, cases: number, shown: string, bound: string) =>
      plural(cases, {
        one: `${metric}: ${value} against a floor of ${floor}, but ${shown} case can’t rule out ${bound}.`,
        other: `${metric}: ${value} against a floor of ${floor}, but ${shown} cases can’t rule out ${bound}.`,
      }),
    weighAsOne: (metric: string, value: string, floor: string) =>
      `${metric}: ${value} against a floor of ${floor}, but these cases weigh as one.`,
    wouldProve: (cases: string) => `At that rate ${cases} cases in all would prove it.`,
    cannotProve: 'At that rate no number of cases would prove it.',
    faceValue: (metric: string, value: string) =>
      `${metric}: ${value}, with no cases stated behind it. State them, or a reason to count it at face value.`,
    shortOfTarget: (metric: string, value: string, target: string) => `${metric}: ${value}. The target is ${target}.`,
    clearFloor: (count: number, of: number) =>
      plural(count, {
        '=0': `None of ${inWords(of)} metrics clears the floor, with the evidence behind it.`,
        one: `One of ${inWords(of)} metrics clears the floor, with the evidence behind it.`,
        other: `${startInWords(count)} of ${inWords(of)} metrics clear the floor, with the evidence behind it.`,
      }),
    allClearFloor: (of: number) =>
      plural(of, {
        one: 'The one metric clears the floor, with the evidence behind it.',
        other: `All ${inWords(of)} metrics clear the floor, with the evidence behind it.`,
      }),
    reachTarget: (count: number, of: number) =>
      plural(count, {
        '=0': `None of ${inWords(of)} also reaches target.`,
        one: `One of ${inWords(of)} also reaches target.`,
        other: `${startInWords(count)} of ${inWords(of)} also reach target.`,
      }),
    allReachTarget: (of: number) =>
      plural(of, { one: 'It also reaches target.', other: 'All of them also reach target.' }),
    accepted: (metric: string, reason: string) => `${metric}: counted at face value. ${reason}`,
    unknownCategory: (metric: string, category: string) =>
      `${metric} belongs to “${category}”, a category that the method has no more. It counts all the same.`,
    more: (count: number) => `And ${count} more.`,
  },
  lock: {
    none: 'Criteria not locked yet',
    lockedOn: (day: string) => `Criteria locked ${day}`,
    matches: (count: number) => `Unchanged since, ${count} of ${count} match`,
    changed: (count: number) =>
      plural(count, {
        one: 'One change since the first lock',
        other: `${startInWords(count)} changes since the first lock`,
      }),
    unlockedBefore: (day: string, times: number) =>
      plural(times, {
        one: `First locked ${day}, unlocked once since`,
        '=2': `First locked ${day}, unlocked twice since`,
        other: `First locked ${day}, unlocked ${times} times since`,
      }),
    unlockedOn: (day: string) => `Unlocked ${day}`,
    broken: 'Not what was locked: these criteria or their copy were edited outside this page',
    late: (names: string) => `Locked when a result was already in: ${names}`,
    lock: 'Lock the criteria',
    unlock: 'Unlock',
    share: 'Tell the sponsor',
    drawing: 'The fingerprint drawn as bars',
  },
  modes: { legend: 'Show', read: 'Standing', criteria: 'Criteria', results: 'Results' },
};

/** The table of metrics. */
export const tableMessages = {
  metric: 'Metric',
  measured: 'Measured',
  bound: (confidence: string) => `${confidence} bound`,
  /** The head of its column in a spreadsheet. */
  boundColumn: 'bound',
  sample: 'Sample',
  belowFloor: 'Below floor',
  marks: 'Floor, target and stretch',
  standing: 'Standing',
  atLeast: (bound: string) => `at least ${bound}`,
  atMost: (bound: string) => `at most ${bound}`,
  cases: (count: number, shown: string) => plural(count, { one: `${shown} case`, other: `${shown} cases` }),
  worth: (count: string) => `worth ${count}`,
  noSample: 'No sample',
  accepted: 'Face value, accepted',
  key: (confidence: string) =>
    `A dot is the reading; the bar reaches to its ${confidence} bound, how bad the truth could still be. Filled: proven. Hollow: the evidence reaches below the floor. A square: below the floor. No bar: no sample. An arrow: off the scale.`,
  row: (floor: string, target: string, stretch: string) => `Floor ${floor}, target ${target}, stretch ${stretch}`,
  noMetric: 'No metric yet.',
};

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
    moreCases: (metric: string, cases: string, more: number, shown: string) =>
      plural(more, {
        one: `${metric}: ${shown} more case at the rate seen, ${cases} in all.`,
        other: `${metric}: ${shown} more cases at the rate seen, ${cases} in all.`,
      }),
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
    /** As they stand after the field’s name. */
    directions: { higher: 'higher is better', lower: 'lower is better' } satisfies Record<Direction, string>,
    quoted: (text: string) => `“${text}”`,
    nothing: 'none',
    groups: (size: string, correlation: string) => `${size} a group, likeness ${correlation}`,
  },
};

/** What the exports are called. */
export const exportMessages = {
  decision: 'Decision and evidence (Markdown)',
  csv: 'Metrics and results (CSV, for a spreadsheet)',
};
