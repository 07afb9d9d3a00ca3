/** What is said about metrics once there are some: their standings, the table, the way out, the lock. */
import type { Direction, Judge, Level, MeasurementKind } from '../../../../domain/level.ts';
import { pluralsOf } from '../../../../domain/text/plural.ts';
import { inWords, startInWords } from '../../../../domain/words/en/number-words.ts';
import type { ProblemKind } from '../../model/levels.ts';
import type { Standing } from '../../model/proof.ts';
import type { Verdict } from '../../model/verdict.ts';

const standings: Record<Standing, string> = {
  'criteria-incomplete': 'Levels missing',
  'below-floor': 'Below floor',
  unmeasured: 'Not measured',
  'too-early': 'Too early',
  'not-proven': 'Not proven',
  'face-value': 'Face value only',
  floor: 'Above floor',
  target: 'At target',
  stretch: 'At stretch',
};

const kinds: Record<MeasurementKind, string> = {
  share: 'Share of cases',
  mean: 'Mean of cases',
  percentile: 'Percentile',
  rate: 'Events in a time',
  difference: 'Difference against today',
  value: 'One reading',
};

const judges: Record<Judge, string> = {
  people: 'judged by people',
  program: 'judged by a test or a rule',
  model: 'judged by a model',
};

const problems: Record<ProblemKind, string> = {
  'name-missing': 'Give it a name.',
  unordered: 'Out of order: floor, then target, then stretch, each at least as good as the one before.',
  'outside-percent': 'A share lies between 0 and 100%.',
  'unit-not-percent': 'A share of cases is held against percent: make the unit %, or measure a mean or a reading.',
  'part-missing': 'Still missing.',
  'above-cases': 'More than there are cases.',
  'no-cases': 'No cases: nothing was measured.',
  'no-exposure': 'Nothing was watched: a rate needs some time or some requests, more than 0.',
  'too-few-cases': 'A mean needs two cases or more.',
  negative: 'This can’t be negative.',
  'outside-range': 'Outside what is possible: a group has 1 case or more, likeness lies between 0 and 1.',
  'outside-scale': 'Outside the scale that was stated.',
  'no-percentile': 'A percentile from 50 to 99.9.',
  'agreed-too-few': 'A whole number of cases, 1 or more; 2 or more with a look at half of them.',
  'no-slices': 'Every slice must clear the floor: name the slices.',
  'fraction-for-percent': 'Units look mixed: is it a fraction? 0.9 here means 0.9%.',
  'all-fractions': 'Units look mixed: does 0.8 mean 80%, or really 0.8%? Nothing counts until that is said.',
  'other-kind': 'Of another kind than the metric: measure both in the same way.',
  'no-baseline': 'A difference needs the same measurement of today.',
  'judge-by-chance': 'This model is right no more often than chance: its judgement says nothing.',
};

/** As they stand inside a sentence. */
const levels: Record<Level, string> = { floor: 'floor', target: 'target', stretch: 'stretch' };

const directions: Record<Direction, string> = { higher: 'Higher is better', lower: 'Lower is better' };

const plural = pluralsOf('en');

export const findingMessages = {
  standings,
  kinds,
  judges,
  problems,
  points: 'points',
  percentile: (_: number, shown: string) => `${shown}th percentile`,
  unnamedSlice: 'A slice without a name',
  cautions: {
    unchecked: 'A model judged, and nobody checked it against people: it counts only at face value.',
    score:
      'A model gave the score, and no table of agreement corrects a score: it counts only at face value. Count passes instead.',
    noSpread: 'All values are the same, which proves nothing by itself: give the scale, or more cases.',
    extended:
      'More cases than agreed. When a sample grows because of what it showed, its proof holds no more: say how the number was fixed, or judge a fresh sample alone.',
    lenient: 'Approximate: values so uneven pass at the floor more often than 5% of the time, 16% with 30 cases',
  },
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
    tooEarly: (metric: string, value: string, seen: string, agreed: string) =>
      `${metric}: ${value}, and too early to judge: ${seen} of the ${agreed} agreed.`,
    noBound: (metric: string, value: string, floor: string) =>
      `${metric}: ${value} against a floor of ${floor}, with nothing that bounds it.`,
    short: (metric: string, value: string, floor: string, seen: string) =>
      `${metric}: ${value} against a floor of ${floor}, which ${seen} don’t prove.`,
    extended: (metric: string, value: string, seen: string, agreed: string) =>
      `${metric}: ${value}, from ${seen} where ${agreed} were agreed. A sample that grew because of what it showed proves nothing.`,
    slice: (metric: string, slice: string) => `${metric}: every slice must clear the floor. ${slice}.`,
    sliceMissing: (metric: string, slice: string) =>
      `${metric}: every slice must clear the floor, and “${slice}” has no result.`,
    worstSlice: (metric: string, slice: string) => `${metric}: its worst slice does not clear the floor. ${slice}.`,
    oneLook:
      'How many cases to judge was not agreed before. The proof holds for one look at the results, not for looking until it is there.',
    notProven: (metric: string, value: string, floor: string, cases: number, shown: string, bound: string) =>
      plural(cases, {
        one: `${metric}: ${value} against a floor of ${floor}, but ${shown} case can’t rule out ${bound}.`,
        other: `${metric}: ${value} against a floor of ${floor}, but ${shown} cases can’t rule out ${bound}.`,
      }),
    weighAsOne: (metric: string, value: string, floor: string) =>
      `${metric}: ${value} against a floor of ${floor}, but these cases weigh as one.`,
    wouldProve: (amount: string, power: string) =>
      `If that is the truth, ${amount} in all prove it with a chance of ${power}.`,
    cannotProve: 'At that rate no number of cases would prove it.',
    faceValue: (metric: string, value: string) =>
      `${metric}: ${value}, with no cases stated behind it. State them, or a reason to count it at face value.`,
    readAs: (metric: string, value: string) => `${metric}: ${value}.`,
    checkedJudge: 'More labels by people, or more cases, would bring its bound up.',
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
    /** @param proven with evidence, of those that clear the floor; the rest at face value */
    clearFloorMixed: (proven: number, atFaceValue: number, of: number) =>
      plural(proven, {
        '=0': `Of ${inWords(of)} metrics ${inWords(atFaceValue)} clear the floor, all of them counted at face value.`,
        one: `Of ${inWords(of)} metrics one clears the floor with the evidence behind it, ${inWords(atFaceValue)} more at face value.`,
        other: `Of ${inWords(of)} metrics ${inWords(proven)} clear the floor with the evidence behind them, ${inWords(atFaceValue)} more at face value.`,
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
    dated: (names: string) => `Dated before the lock: ${names}`,
    due: 'Complete, and open to change: lock now, before the pilot begins',
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
  exposure: (shown: string, of: string) => [shown, of.trim()].filter(Boolean).join(' '),
  judgedBy: (kind: string, judge: string) => `${kind}, ${judge}`,
  today: 'Today',
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  gained: (before: string, after: string, gain: string) => `${before} → ${after}, better by ${gain}`,
  /** The head of its column in a spreadsheet. */
  worst: 'worst slice',
  worstSlice: (slice: string, reading: string) => `Worst slice: ${slice}, ${reading}`,
  worstSliceBound: (slice: string, reading: string, bound: string) => `Worst slice: ${slice}, ${reading}, ${bound}`,
  gainRow: (floor: string, target: string, stretch: string) =>
    `Gain over today: floor ${floor}, target ${target}, stretch ${stretch}`,
  row: (floor: string, target: string, stretch: string) => `Floor ${floor}, target ${target}, stretch ${stretch}`,
  noMetric: 'No metric yet.',
};

/** What the exports are called. */
export const exportMessages = {
  decision: 'Decision and evidence (Markdown)',
  csv: 'Metrics and results (CSV, for a spreadsheet)',
};
