/** What is to be said about a plan. */
export const noteMessages = {
  title: 'What the plan says',
  'pilot-short': (weeks: string, least: number) =>
    `The pilot takes ${weeks}. Under ${least} weeks it gives too little data to judge.`,
  'pilot-long': (weeks: string, most: number, stop: number) =>
    `The pilot takes ${weeks}, past the framework’s ${most}. Up to ${stop} weeks is an extension, to be recorded with its reason.`,
  'pilot-too-long': (weeks: string, stop: number) =>
    `The pilot takes ${weeks}. Over ${stop} weeks the scope is too wide, or the decision is being avoided: stop and re-scope.`,
  'plan-too-short': (weeks: string, least: number) =>
    `The whole plan takes ${weeks}. In ${least} weeks or less either corners are cut that cost later, or “production” means something else.`,
  'hardening-short': (weeks: string, least: number) =>
    `Hardening takes ${weeks}; the framework’s least is ${least}. This is where most plans underinvest.`,
  'share-low': (share: string, low: number, high: number, short: string) =>
    `Hardening is ${share} of the person-weeks, below ${low}–${high}%. The plan is short of ${short} person-weeks there.`,
  'share-high': (share: string, low: number, high: number) =>
    `Hardening is ${share} of the person-weeks, above ${low}–${high}%. Was the pilot too far from production, or is the rest too thin?`,
  'work-at-risk': (weeks: string, personWeeks: string) =>
    `Hardening begins ${weeks} before the decision is made: ${personWeeks} person-weeks are at risk should it be a no-go.`,
  'date-unlikely': (chance: string) => `The date to meet has a ${chance} chance: more likely missed than met.`,
  'date-before-start': 'The date to meet lies before the start.',
  'never-pays': (months: number) => `It does not pay back within ${months} months.`,
  unplaced: (names: string) => `Kept, but not counted: stages that this version of the plan does not have (${names}).`,
  fine: 'Nothing in this plan stands out.',
  exampleTeam: '(with the example team)',
  exampleFigures: '(with example figures)',
};
