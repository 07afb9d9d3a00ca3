/** Every word of the timeline. A second language is a second catalog of this type. */
import { formatDate, formatNumber, formatPercent } from '../../domain/format.ts';
import type { MilestoneId } from './milestones.ts';
import type { End } from './three-points.ts';

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const messages = {
  ends: { low: 'Low', likely: 'Likely', high: 'High' } satisfies Record<End, string>,
  weeks: (weeks: number, locale: string) =>
    `${formatNumber(weeks, locale)} ${plural(Number(weeks.toFixed(1)), 'week', 'weeks')}`,
  span: (low: number, high: number, locale: string) => `${formatNumber(low, locale)}–${formatNumber(high, locale)}`,
  days: (from: string, to: string, locale: string) =>
    `${formatDate(from, locale, 'short')} to ${formatDate(to, locale, 'short')}`,
  example: 'Example',
  order: (lower: End, higher: End, kept: string) =>
    `${messages.ends[lower]} must not be above ${messages.ends[higher].toLowerCase()}. Until then ${kept} counts.`,
  perWeek: 'weeks',

  readings: {
    finish: 'Finish, even odds',
    weeksFromKickoff: (weeks: string) => `${weeks} from kickoff`,
    range: (low: string, high: string) => `80% range ${low} to ${high}`,
    chance: (date: string) => `Chance of ${date}`,
    chanceNone: 'Name a start and a date to meet below',
    chanceOf: 'Chance of the date',
    pilot: 'Up to go/no-go',
    total: (months: number) => `Build and ${months} months`,
    breakEven: 'Break-even',
    month: (month: number) => `Month ${month}`,
    never: (months: number) => `Not within ${months} months`,
    within: (share: string, months: number) => `${share} within ${months} months`,
    share: 'Hardening share',
    inside: (low: number, high: number) => `Inside ${low}–${high}%`,
    below: (low: number, high: number) => `Below ${low}–${high}%`,
    above: (low: number, high: number) => `Above ${low}–${high}%`,
  },

  stages: {
    title: (count: number, start: string | null) =>
      `${count} stages${start ? ` from ${start}` : ', in weeks from kickoff'}`,
    yours: 'Lighter cells are yours. Weeks of work, Monday to Friday.',
    stage: 'Stage',
    overlap: 'Overlap',
    overlapHint: 'Weeks a stage may begin before the one above it ends',
    field: (stage: string, end: End) => `${stage}: ${messages.ends[end].toLowerCase()}, weeks`,
    overlapField: (stage: string) => `${stage}: weeks it begins before the stage above it ends`,
    early: (weeks: number, locale: string) => `starts ${messages.weeks(weeks, locale)} early`,
    axis: (weeks: number) => `Weeks 0 to ${weeks}`,
    key: 'Bars end where half of the simulated plans do; whiskers hold the middle 80%. The hollow part runs before the stage above it has ended.',
    row: (name: string, start: string, end: string, low: string, high: string) =>
      `${name}: ${start} to ${end}; the middle 80% end between ${low} and ${high}.`,
    week: (week: number, locale: string) => `week ${formatNumber(week, locale)}`,
  },

  finish: {
    title: 'When it is finished',
    chance: (share: string, date: string) => `${share} chance of being finished by ${date}.`,
    typical: (share: string, weeks: number) => `${share} of the simulated plans finish within ${weeks} weeks.`,
    noDate: 'Name a start and a date to meet, and its chance stands here.',
    tooSoon: 'The date to meet lies before the start.',
    columns: ['Chance', 'Weeks', 'Date'] as const,
    of: (percent: number) => `${percent}% by then`,
    outside: (from: number, to: number) => `Usual range, ${from}–${to} weeks`,
    chart: (p10: string, p50: string, p90: string) =>
      `How often the plan finishes when: one in ten by ${p10}, half by ${p50}, nine in ten by ${p90}.`,
  },

  sums: {
    title: 'Where the weeks come from',
    columns: ['Plain addition', 'All low', 'All likely', 'All high'] as const,
    sequential: 'Strictly one after another',
    overlaps: (weeks: number, locale: string) => `With the overlaps (${messages.weeks(weeks, locale)} saved)`,
    shortPilot: (weeks: number, locale: string) =>
      `With the overlaps and the pilot at its low, ${messages.weeks(weeks, locale)}`,
    typical: 'The framework’s typical span, for a well-scoped use case',
    note: 'Adding all lows or all highs assumes that everything goes well, or badly, at once. The simulation does not.',
  },

  settings: {
    title: 'Dates and dependencies',
    start: 'Start',
    deadline: 'Date to meet',
    sequential: 'Strictly one after another: no stage begins early',
    correlation: 'Stages slip together',
    correlations: { '0': 'Not at all', '0.3': 'Somewhat (0.3)', '0.6': 'Strongly (0.6)' },
    correlationNote:
      'Stages driven by the same cause slip together. No published default was found; 0.3 is an assumption.',
    risks: 'Named risks',
    risksNote:
      'A range has an end; a stalled review does not keep to it. Name what could stop the plan, how likely it is and what it would cost in weeks.',
    risk: 'Risk',
    riskStage: 'Stage it delays',
    probability: 'Chance',
    delay: (end: End) => `Delay, ${messages.ends[end].toLowerCase()}`,
    addRisk: 'Add a risk',
    newRisks: ['Security review stalls', 'Data access is late', 'Sponsor changes'] as const,
    freezes: 'Freezes and holidays',
    freezesNote: 'Days on which nothing advances: change freezes, company holidays. First and last day included.',
    freeze: 'Name',
    from: 'First day',
    to: 'Last day',
    addFreeze: 'Add a freeze',
    newFreeze: 'Change freeze',
    remove: (name: string) => `Remove ${name}`,
    removeShort: 'Remove',
    badDate: 'Not a date that exists.',
    badOrder: 'The last day must not be before the first.',
    unnamed: 'unnamed',
  },

  milestones: {
    title: 'Dates for the calendar',
    note: 'Even odds: half of the simulated plans are there by then. Export them as a calendar file.',
    noStart: 'Without a start these are weeks from kickoff.',
    columns: ['Milestone', 'When', 'What has to be true'] as const,
    names: {
      kickoff: 'Kickoff',
      'pilot-start': 'Pilot starts',
      'check-in': 'Mid-point check-in',
      'final-evaluation': 'Final evaluation',
      decision: 'Go/no-go decision',
      rollout: 'Rollout',
      handover: 'Handover to the long-term owner',
    } satisfies Record<MilestoneId, string>,
    rollout: (low: number, high: number) => (low === high ? `Rollout to ${low}%` : `Rollout to ${low}–${high}%`),
    criteria: {
      kickoff: 'The sponsor has signed the pilot brief.',
      'pilot-start': 'Go/no-go criteria are locked.',
      'check-in': 'Enough cases so far to judge by the end date; scope unchanged.',
      'final-evaluation': 'Every criterion is measured, with its number of cases.',
      decision: 'Verdict by the locked criteria; the sponsor signs.',
      rollout: 'Go, and the readiness checklist is complete.',
      handover: 'The same metrics hold on production data; the owner has taken over.',
    } satisfies Record<MilestoneId, string>,
    promotion:
      'Enough cases on the step before, and no guardrail breached. The date is the plan; the evidence decides.',
  },

  notes: {
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
    unplaced: (names: string) =>
      `Kept, but not counted: stages that this version of the plan does not have (${names}).`,
    fine: 'Nothing in this plan stands out.',
    exampleTeam: '(with the example team)',
    exampleFigures: '(with example figures)',
  },

  outside: {
    title: 'The outside view',
    text: (projects: string, overrun: string, tail: string, cost: string, schedule: string) =>
      `Over ${projects} IT projects cost ${overrun} more than planned on average; ${tail} ran ${cost} over in cost and almost ${schedule} over in schedule. Large IT projects, not AI pilots; a range with an end cannot show such a tail.`,
    applied: (finish: string, total: string) =>
      `This plan with that tail: ${finish} to finish, and ${total} to build and to run for the first months.`,
    source: 'Source',
  },

  how: {
    summary: 'How is this computed?',
    simulation: (trials: string) =>
      `Each stage’s weeks are drawn from a Beta-PERT distribution over its low, likely and high: mean (low + 4 × likely + high) / 6. A stage starts at max(0, finish of the one before − overlap) and ends at max(finish of the one before, start + duration). This is done ${trials} times with fixed random draws (a Latin hypercube), so the same answers always give the same figures. A percentile is the smallest value that so many of the results do not exceed.`,
    together: (correlation: string) =>
      `Stages slip together with a correlation of ${correlation} (one-factor Gaussian copula): the mean stays, the range gets wider.`,
    risks: 'A named risk that happens adds its delay to its stage; the team is paid while it waits.',
    calendar:
      'A week of work is five days, Monday to Friday, without the freezes. The date is the working day on which the work is done.',
    rounding: 'Percentiles are rounded when shown; browsers may differ in the sixteenth digit.',
  },
  exports: {
    schedule: 'Schedule (CSV)',
    cashFlow: 'Cash flow (CSV)',
    markdown: 'Plan and budget (Markdown)',
    calendar: 'Milestones (calendar)',
  },
  percent: (share: number, locale: string) => formatPercent(100 * share, locale),
} as const;
