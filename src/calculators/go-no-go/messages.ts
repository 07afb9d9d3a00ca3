/** Every text that is there from the start, in English. A second language is a second catalogue of type `Messages`. */
import type { Level, MeasurementKind } from '../../domain/metric.ts';
import type { Standing } from './evidence.ts';
import type { Problem } from './levels.ts';
import type { Verdict } from './verdict.ts';

const levels: Record<Level, string> = { floor: 'Floor', target: 'Target', stretch: 'Stretch' };

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

const verdicts: Record<Verdict, string> = {
  'incomplete-criteria': 'Criteria incomplete',
  'no-go': 'No-go',
  'not-measured': 'Not measured',
  'not-proven': 'Not proven',
  'conditional-go': 'Conditional go',
  go: 'Go',
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

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];
const Word = (count: number): string => WORDS[count] ?? String(count);
const word = (count: number): string => Word(count).toLowerCase();

export const messages = {
  levels,
  standings,
  verdicts,
  kinds,
  problems,
  unnamed: 'Metric without a name',
  otherCategory: 'Other',
  directions: { higher: 'Higher is better', lower: 'Lower is better' },

  headline: {
    'incomplete-criteria': () => 'Nothing to decide by yet: the criteria are not complete.',
    'no-go': (count: number) =>
      `No-go: ${plural(count, 'one result lies', `${word(count)} results lie`)} below the floor.`,
    'not-measured': (count: number) =>
      `Not decided: ${plural(count, 'one metric is', `${word(count)} metrics are`)} not measured yet.`,
    'not-proven': (count: number) =>
      `Not proven: ${plural(count, 'one result needs', `${word(count)} results need`)} more evidence.`,
    'conditional-go': (count: number) =>
      `Go, on condition that ${plural(count, 'one metric reaches', `${word(count)} metrics reach`)} target.`,
    go: () => 'Go: every metric is at target, with the evidence behind it.',
  } satisfies Record<Verdict, (count: number) => string>,

  reasons: {
    emptyCategory: (name: string, asks: string) => `${name} has no metric. ${asks}`,
    levelsMissing: (metric: string, missing: string) => `${metric}: no ${missing} yet.`,
    unusable: (metric: string, why: string) => `${metric} can’t be used. ${why}`,
    unmeasured: (metric: string) => `${metric} is not measured.`,
    belowFloor: (metric: string, value: string, floor: string) => `${metric} reads ${value}; the floor is ${floor}.`,
    notProven: (metric: string, value: string, floor: string, cases: string, bound: string | null) =>
      `${metric} reads ${value}, and the floor is ${floor}. ${
        bound ? `But ${cases} cases can’t rule out ${bound}.` : 'But these cases weigh as one.'
      }`,
    wouldProve: (cases: string) => `At that rate ${cases} cases in all would prove it.`,
    cannotProve: 'At that rate no number of cases would prove it.',
    faceValue: (metric: string, value: string) =>
      `${metric} reads ${value}, with no cases stated behind it. State them, or a reason to count it at face value.`,
    shortOfTarget: (metric: string, value: string, target: string) =>
      `${metric} reads ${value}; the target is ${target}.`,
    clearFloor: (count: number, of: number) =>
      `${count === of ? plural(of, 'The one metric clears', `All ${word(of)} metrics clear`) : `${Word(count)} of ${word(of)} metrics ${plural(count, 'clears', 'clear')}`} the floor, with the evidence behind it.`,
    reachTarget: (count: number, of: number) =>
      `${count === of ? plural(of, 'It also reaches', 'All of them also reach') : `${Word(count)} of ${word(of)} also ${plural(count, 'reaches', 'reach')}`} target.`,
    accepted: (metric: string, reason: string) => `${metric} counts at face value: ${reason}`,
    unknownCategory: (metric: string, category: string) =>
      `${metric} belongs to “${category}”, a category that the method has no more. It counts all the same.`,
    more: (count: number) => `And ${count} more.`,
  },

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

  lock: {
    none: 'Criteria not locked yet',
    lockedOn: (day: string) => `Criteria locked ${day}`,
    matches: (count: number) => `Unchanged since, ${count} of ${count} match`,
    changed: (count: number) => `${Word(count)} ${plural(count, 'change', 'changes')} since the first lock`,
    unlockedOn: (day: string) => `Unlocked ${day}`,
    broken: 'Not what was locked: these criteria or their copy were edited outside this page',
    late: (names: string) => `Locked when a result was already in: ${names}`,
    lock: 'Lock the criteria',
    unlock: 'Unlock',
    share: 'Tell the sponsor',
    drawing: 'The fingerprint drawn as bars',
    changesHeading: 'What changed since the lock',
    traceHeading: 'Locked and unlocked',
    trace: { locked: 'Locked', unlocked: 'Unlocked' },
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
      ...levels,
    },
    nothing: 'none',
    groups: (size: string, correlation: string) => `${size} a group, likeness ${correlation}`,
  },

  table: {
    heading: (count: number) =>
      count === 0
        ? 'No metric yet'
        : `${Word(count)} ${plural(count, 'metric', 'metrics')} against ${plural(count, 'its', 'their')} marks`,
    lede: 'Further right is always better. Every row is drawn so that its floor, target and stretch fall on the same three lines.',
    metric: 'Metric',
    measured: 'Measured',
    bound: (confidence: string) => `${confidence} bound`,
    sample: 'Sample',
    belowFloor: 'Below floor',
    marks: 'Floor, target and stretch',
    standing: 'Standing',
    atLeast: (bound: string) => `at least ${bound}`,
    atMost: (bound: string) => `at most ${bound}`,
    cases: (count: string) => `${count} cases`,
    worth: (count: string) => `worth ${count}`,
    noSample: 'No sample',
    accepted: 'Accepted at face value',
    key: (confidence: string) =>
      `A dot is the reading; the bar reaches to its ${confidence} bound, how bad the truth could still be. Filled: proven. Hollow: the evidence reaches below the floor. A square: below the floor. No bar: no sample. An arrow: off the scale.`,
    row: (floor: string, target: string, stretch: string) => `Floor ${floor}, target ${target}, stretch ${stretch}`,
    noMetric: 'No metric yet.',
  },

  modes: { legend: 'Show', read: 'Standing', criteria: 'Criteria', results: 'Results' },

  criteria: {
    locked: 'The criteria are locked. To change them, unlock: it is never hidden.',
    name: 'Metric',
    namePlaceholder: 'What is counted or timed',
    unit: 'Unit',
    direction: 'Better is',
    higher: 'Higher',
    lower: 'Lower',
    category: 'Category',
    kind: 'Measured as',
    floorFrom: (source: string) => `Where the floor comes from: ${source}`,
    add: 'Add a metric',
    addTo: (category: string) => `Add a metric to ${category}`,
    remove: 'Remove',
    removeName: (metric: string) => `Remove ${metric}`,
    full: (most: number) => `The list is full: ${most} metrics.`,
    of: (field: string, metric: string) => `${field}, ${metric}`,
    starter: 'Begin with a set for',
    starterChoose: 'Choose',
    starterNote:
      'A set names what is worth measuring. The levels are yours: they count because your team agreed on them.',
    starterAdded: (count: number) => `${Word(count)} ${plural(count, 'metric', 'metrics')} added.`,
    removed: (metric: string) => `${metric} removed. Undo brings it back.`,
    tooLong: (length: number) => `${length} characters: shorten it. Until then the text before counts.`,
    groups: 'Cases come in groups',
    groupsHint:
      'Ten questions about one document tell less than questions about ten documents. State how many cases a group has and how alike they are, and fewer cases count.',
    size: 'Cases in a group, on average',
    correlation: 'How alike, 0 to 1',
    correlationHint: '0: no more alike than any two cases. 0.1: somewhat. 1: one case of a group tells all.',
  },

  results: {
    levels: (floor: string, target: string, stretch: string) => `Floor ${floor}, target ${target}, stretch ${stretch}`,
    successes: 'Cases it counts',
    trials: 'Out of all cases',
    mean: 'Mean',
    cases: 'Cases',
    standardDeviation: 'Standard deviation',
    value: 'Reading',
    accept: 'Count it at face value',
    reason: 'Because',
    reasonMissing: 'Without a reason it does not count.',
    unnamed: 'Name the metric first, under Criteria.',
    wouldProve: (cases: string) => `${cases} cases in all would prove it at this rate.`,
    cannotProve: 'At this rate no number of cases would prove it.',
  },

  sections: {
    plan: 'Cases to plan for',
    planLede:
      'Before the pilot: how many cases it must see so that a good system can prove itself, and how long that takes.',
    guide: 'Turn a vague goal into a metric',
    rollout: 'The gate between rollout steps',
    rolloutLede:
      'After a go: each step is taken on enough cases and no breached guardrail. The weeks are the plan, not the reason.',
    rules: 'How the verdict is reached',
    rulesLede:
      'Asked in this order; the first that applies is the verdict. The order is fixed, so nobody can tune it to the result.',
    failed: 'This part could not be loaded. What you entered is kept.',
    retry: 'Try again',
  },

  rules: {
    'incomplete-criteria': 'A category has no metric, or a metric has no usable floor, target and stretch.',
    'no-go': 'Any reading lies below its floor. Stop, write down why, keep the data.',
    'not-measured': 'Any metric has no usable result.',
    'not-proven':
      'Any reading clears its floor while its bound does not, or has no cases behind it and no reason to count without.',
    'conditional-go':
      'Every floor is cleared and proven, but some metrics are short of target. Those are the conditions.',
    go: 'Every metric is proven and at target.',
  } satisfies Record<Verdict, string>,

  exports: {
    decision: 'Decision and evidence (Markdown)',
    csv: 'Metrics and results (CSV, for a spreadsheet)',
  },
};
export type Messages = typeof messages;
