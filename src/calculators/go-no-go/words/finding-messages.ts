/** What is said about metrics once there are some, fetched with the views that say it. */
import type { MeasurementKind } from '../../../domain/level.ts';
import type { Problem } from '../model/levels.ts';
import type { Standing } from '../model/proof.ts';
import type { Verdict } from '../model/verdict.ts';

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

export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);
const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];
export const Word = (count: number): string => WORDS[count] ?? String(count);
const word = (count: number): string => Word(count).toLowerCase();

export const findingMessages = {
  standings,
  kinds,
  problems,
  heading: (count: number) =>
    `${Word(count)} ${plural(count, 'metric', 'metrics')} against ${plural(count, 'its', 'their')} marks`,
  starterMore: 'Add a set of metrics',
  starterAdded: (count: number) => `${Word(count)} ${plural(count, 'metric', 'metrics')} added.`,
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
    noLevels: (metric: string) => `${metric}: no levels yet.`,
    levelsMissing: (metric: string, missing: string) => `${metric}: no ${missing} yet.`,
    unusable: (metric: string, why: string) => `${metric}: can’t be used. ${why}`,
    unmeasured: (metric: string) => `${metric}: not measured.`,
    belowFloor: (metric: string, value: string, floor: string) => `${metric}: ${value}. The floor is ${floor}.`,
    notProven: (metric: string, value: string, floor: string, cases: string, bound: string | null) =>
      `${metric}: ${value} against a floor of ${floor}, but ${
        bound ? `${cases} cases can’t rule out ${bound}.` : 'these cases weigh as one.'
      }`,
    wouldProve: (cases: string) => `At that rate ${cases} cases in all would prove it.`,
    cannotProve: 'At that rate no number of cases would prove it.',
    faceValue: (metric: string, value: string) =>
      `${metric}: ${value}, with no cases stated behind it. State them, or a reason to count it at face value.`,
    shortOfTarget: (metric: string, value: string, target: string) => `${metric}: ${value}. The target is ${target}.`,
    clearFloor: (count: number, of: number) =>
      `${count === of ? plural(of, 'The one metric clears', `All ${word(of)} metrics clear`) : `${Word(count)} of ${word(of)} metrics ${plural(count, 'clears', 'clear')}`} the floor, with the evidence behind it.`,
    reachTarget: (count: number, of: number) =>
      `${count === of ? plural(of, 'It also reaches', 'All of them also reach') : `${Word(count)} of ${word(of)} also ${plural(count, 'reaches', 'reach')}`} target.`,
    accepted: (metric: string, reason: string) => `${metric}: counted at face value. ${reason}`,
    unknownCategory: (metric: string, category: string) =>
      `${metric} belongs to “${category}”, a category that the method has no more. It counts all the same.`,
    more: (count: number) => `And ${count} more.`,
  },
  lock: {
    none: 'Criteria not locked yet',
    lockedOn: (day: string) => `Criteria locked ${day}`,
    matches: (count: number) => `Unchanged since, ${count} of ${count} match`,
    changed: (count: number) => `${Word(count)} ${plural(count, 'change', 'changes')} since the first lock`,
    unlockedBefore: (day: string, times: number) =>
      `First locked ${day}, unlocked ${times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`} since`,
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
