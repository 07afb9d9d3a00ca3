/** Every word of the memo and the pilot plan. */

import type { Verdict } from '../../../calculators/go-no-go/model/verdict.ts';
import { pluralsOf } from '../../../domain/text/plural.ts';
import { insideSentence } from '../../../domain/words/en/inside-sentence.ts';

const plural = pluralsOf('en');

export const memoMessages = {
  kind: 'Decision memo',
  description:
    'Two pages that a sponsor can sign: results, cost and return, the risk of waiting, the timeline, and what is not known.',
  madeOn: (date: string) => `Made on ${date} from what the four tools hold`,
  made: 'Made from what the four tools hold',
  question: (name: string) => `${name}: move to production?`,
  to: 'To',
  toNobody: 'No sponsor named yet',
  from: 'From',
  pilotLead: 'The pilot lead',
  ask: 'Asked for',
  askMoney: (p50: string, p10: string, p90: string) => `${p50} for production (80% range ${p10} to ${p90})`,
  askNothing: 'Not known: no budget yet',
  lamps: { label: 'Verdict', go: 'Go', cond: 'Conditional go', np: 'Not proven', nogo: 'No-go' },
  recommend: {
    'incomplete-criteria': 'No decision can be asked for yet.',
    'not-measured': 'No decision can be asked for yet.',
    'no-go': 'Do not go on as it is.',
    'not-proven': 'Wait: the results are not proven yet.',
    'conditional-go': 'Approve, on the conditions below.',
    go: 'Approve.',
  } satisfies Record<Verdict, string>,
  overview: 'Overview',
  approveMoney: (money: string) => `Approve ${money} for production.`,
  approveMoneyOn: (money: string) => `Approve ${money} for production, on the conditions below.`,
  traceTo: (tool: string) => `From the ${insideSentence(tool)}`,

  results: 'What the pilot measured',
  resultsNote: (confidence: string) =>
    `The bar reaches to the ${confidence} bound: how bad the truth could still be. Hollow: not proven. No bar: no sample.`,
  resultsNone: 'Nothing is measured yet.',
  columns: {
    metric: 'Metric',
    measured: 'Measured',
    below: 'Below floor',
    marks: ['Floor', 'Target', 'Stretch'] as [string, string, string],
    against: 'Against floor, target and stretch',
    standing: 'Standing',
  },
  business: 'business outcome',
  moreMetrics: (count: number) =>
    plural(count, {
      one: '1 more metric at or above floor stands in the evaluator.',
      other: `${count} more metrics at or above floor stand in the evaluator.`,
    }),
  moreMetricsOther: (count: number) =>
    plural(count, {
      one: '1 more metric stands in the evaluator.',
      other: `${count} more metrics stand in the evaluator.`,
    }),

  money: 'Cost and return over twelve months',
  moneyTitle: (months: number) => `Total cost and return over ${months} months`,
  moneyNone: (count: number) =>
    plural(count, {
      '=0': 'There is no budget of this initiative yet.',
      one: 'There is no budget of this initiative yet: 1 figure is still an example.',
      other: `There is no budget of this initiative yet: ${count} figures are still examples.`,
    }),
  lines: {
    pilot: 'Pilot, up to go/no-go',
    production: 'Hardening and deployment',
    running: (months: number) => `Running it, ${months} months`,
    total: 'Total cost',
    benefit: (months: number) => `Benefit, ${months} months`,
    net: 'Benefit less cost',
    roi: 'Return on investment',
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  rangeNote: 'Middle value, and the middle 80% of simulated plans. Middle values do not add up.',
  breakEven: (month: number, share: string) =>
    `Break-even in month ${month} after go-live; ${share} of simulated plans get there within the year.`,
  noBreakEven: (months: number) => `No break-even within ${months} months in half of the simulated plans.`,
  cash: (start: string, end: string) =>
    `Cumulative cash: ${start} at go-live, ${end} after twelve months of operation.`,
  goLive: 'Go-live',
  month: 'month',

  conditions: 'Conditions and way out',
  conditionsNone: 'No conditions.',
  target: (metric: string, target: string) => `${metric} reaches its target, ${target}`,
  stop: 'The risk of not scaling',
  delayLines: {
    delay: 'Cost of delay, a week',
    month: 'Cost of delay, a month',
    spent: 'Pilot spend that returns nothing',
    context: 'Holding the context',
    contextNote: (people: string) => `${people} full-time equivalents`,
  },
  stopNone: 'Not known: it follows from the budget.',

  timeline: 'Timeline to stable production',
  timelineNone: 'There is no plan of this initiative yet.',
  finish: (p50: string, p10: string, p90: string) =>
    `Even odds of finishing by ${p50}; the middle 80% runs from ${p10} to ${p90}.`,
  chance: (date: string, share: string) => `The chance of finishing by ${date} is ${share}.`,
  noChance: 'No date to meet is named.',
  gantt: (stages: number, finish: string) => `${stages} stages; half of the simulated plans finish by ${finish}.`,

  readiness: 'Open checklist items',
  readinessNone: 'None. Every item is met.',
  readinessUntouched: 'The checklist has not been begun.',
  moreItems: (count: number) => `And ${count} more.`,
  noOwner: 'no owner',
  causes: 'The five root causes, checked today',
  causeColumns: { cause: 'Cause', state: 'State', reason: 'Because' },
  unknown: 'What is not known',
  unknownNone: 'Nothing that these tools ask for.',
  unknowns: {
    useCase: 'Which use case this is about: none is chosen.',
    value: 'What the use case is worth: the scorer holds no value.',
    unmeasured: (count: number) =>
      plural(count, { one: '1 metric has no result.', other: `${count} metrics have no result.` }),
    notProven: (count: number) =>
      plural(count, { one: '1 result is not proven.', other: `${count} results are not proven.` }),
    faceValue: (names: string) => `Counted at face value, without a sample: ${names}.`,
    examples: (count: number) =>
      plural(count, {
        one: '1 figure of plan and budget is an example.',
        other: `${count} figures of plan and budget are examples.`,
      }),
    start: 'When the work begins.',
    deadline: 'Whether a date can be met: none is named.',
    notAsked: (count: number) =>
      plural(count, {
        one: '1 checklist item was not asked about.',
        other: `${count} checklist items were not asked about.`,
      }),
    undated: (count: number) =>
      plural(count, {
        one: 'How old the evidence of 1 checklist item is.',
        other: `How old the evidence of ${count} checklist items is.`,
      }),
    sponsorLevel: 'At which level the sponsor stands.',
    newer: (tool: string) => `What the ${insideSentence(tool)} holds: a newer version of this site wrote it.`,
    invalid: (tool: string) => `What the ${insideSentence(tool)} holds: it can’t be read.`,
  },
  others: 'What other tools find',
  decision: 'Decision',
  approve: 'Approve',
  decline: 'Decline',
  sponsor: 'Sponsor',
  date: 'Date',
  signed: { selection: 'Signed at selection', decision: 'Signed at go/no-go', not: 'not signed' },
  lock: {
    none: 'Criteria not locked',
    on: (day: string) => `Criteria locked ${day}`,
    drawing: 'The fingerprint drawn as bars',
    changed: 'Not as it was locked: see the evaluator',
  },
  print: 'Print two pages',

  plan: {
    kind: 'Pilot plan',
    description: 'The pilot on one plan: scope, architecture, criteria, team, timeline, budget and risks.',
    title: (name: string) => `Pilot plan: ${name}`,
    lede: 'Scope, architecture, team, timeline and budget, agreed before the pilot begins.',
    problem: 'Problem',
    problemNone: 'The scorer holds no problem statement.',
    scope: 'Scope',
    scopeIn: 'In',
    scopeOut: 'Out',
    architecture: 'Architecture',
    architectureNote:
      'A simplified version of production: the same data sources, the same integration points, the same deployment target.',
    architectureNone: 'The scorer holds no production vision. Draw it here.',
    draw: 'Diagram',
    criteria: 'What decides',
    criteriaNone: 'No criteria are stated yet.',
    cases: (cases: string, passes: string, weeks: string | null) =>
      weeks === null
        ? `Cases to plan for: ${cases}, of which ${passes} must pass.`
        : `Cases to plan for: ${cases}, of which ${passes} must pass. That takes ${weeks}.`,
    /** Where only a share of all cases counts. */
    casesCounting: (cases: string, count: string, passes: string, weeks: string | null) =>
      weeks === null
        ? `Cases to plan for: ${cases}, of which ${count} count, of which ${passes} must pass.`
        : `Cases to plan for: ${cases}, of which ${count} count, of which ${passes} must pass. That takes ${weeks}.`,
    team: 'Team',
    teamNone: 'No team of this initiative yet: the plan holds an example.',
    fte: (fte: string) => `${fte} full time`,
    timeline: 'Timeline',
    week: (weeks: string) => `week ${weeks}`,
    budget: 'Budget',
    pilotCost: 'Pilot, up to go/no-go',
    productionCost: 'First estimate for production',
    runningCost: (months: number) => `First estimate for ${months} months of running it`,
    risks: 'Risks',
    risk: (probability: string, stage: string, low: string, high: string) =>
      `${probability}, delays ${insideSentence(stage)} by ${low} to ${high} weeks`,
    risksNone: 'No risk is named.',
    sign: ['Pilot lead', 'Sponsor', 'Date'],
  },
};
