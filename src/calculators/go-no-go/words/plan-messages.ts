/** The texts of the plan, fetched with it. */
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
  weeksValue: (weeks: string) => `${weeks} weeks`,
  deserved: 'Of pilots that pass, deserve it',
  sentence: (hoped: string, chance: string, floor: string) =>
    `A system whose true rate is ${hoped} then proves its floor of ${floor} with a chance of ${chance} or more.`,
  strict: (chance: string) => `One that only stands at its floor passes at most ${chance} of the time.`,
  clusters: (effect: string) =>
    `Because cases come in groups, it takes ${effect} times as many as independent cases would.`,
  against: {
    shorter: (weeks: string, low: string) =>
      `The cases are there after ${weeks} ${weeks === '1' ? 'week' : 'weeks'}. A pilot still runs ${low} weeks or more, to see at least one business cycle.`,
    within: (low: string, high: string) => `Within the ${low} to ${high} weeks of the framework.`,
    longer: (low: string, high: string) =>
      `Longer than the ${low} to ${high} weeks of the framework: find more cases a week, or hope for a clearer difference.`,
  },
  handed: (weeks: string) => `The timeline can take over these ${weeks} weeks for the pilot.`,
};
