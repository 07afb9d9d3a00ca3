/** The words of what stands below the stages. */

import { insideSentence } from '../../../../domain/words/en/inside-sentence.ts';
import type { MilestoneId } from '../../model/finding.ts';
import type { End } from '../../model/three-points.ts';
import { messages } from './messages.ts';

export const restMessages = {
  sums: {
    title: 'Where the weeks come from',
    columns: ['Plain addition', 'All low', 'All likely', 'All high'] as [string, string, string, string],
    sequential: 'Strictly one after another',
    overlaps: (weeks: number, locale: string) => `With the overlaps (${messages.weeks(weeks, locale)} saved)`,
    shortPilot: (weeks: number, locale: string) =>
      `With the overlaps and the pilot at its low, ${messages.weeks(weeks, locale)}`,
    typical: 'The framework’s typical span, for a well-scoped use case',
    note: 'Adding all lows or all highs assumes that everything goes well, or badly, at once. The simulation does not.',
  },

  chances: {
    title: 'How likely by when',
    note: 'The share of simulated plans that are finished by then.',
    week: 'Weeks',
    date: 'Date',
    share: 'Finished',
    axis: 'Weeks from kickoff',
    point: (share: string, when: string) => `${share} by ${when}`,
    table: 'The figures, step by step',
  },

  settings: {
    title: 'Dates and dependencies',
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
    probabilityField: (risk: string) => `${risk}: chance, %`,
    delayField: (risk: string, end: End) => `${risk}: delay, ${insideSentence(messages.ends[end])}, weeks`,
    addRisk: 'Add a risk',
    newRisks: ['Security review stalls', 'Data access is late', 'Sponsor changes'] as [string, string, string],
    freezes: 'Freezes and holidays',
    freezesNote: 'Days on which nothing advances: change freezes, company holidays. First and last day included.',
    freeze: 'Name',
    fromField: (freeze: string) => `${freeze}: first day`,
    toField: (freeze: string) => `${freeze}: last day`,
    addFreeze: 'Add a freeze',
    newFreeze: 'Change freeze',
    remove: (name: string) => `Remove ${name}`,
    removeShort: 'Remove',
    badOrder: 'The last day must not be before the first.',
    unnamed: 'unnamed',
  },

  brief: {
    none: 'None named.',
    team: 'Team, full-time equivalents stage by stage',
    oneOffs: 'Costs that come once',
    risk: (name: string, chance: string, weeks: string, stage: string) =>
      `${name} (${chance}, ${weeks} weeks, ${insideSentence(stage)})`,
    freeze: (name: string, from: string, to: string) =>
      from === to ? `${name} (${from})` : `${name} (${from} to ${to})`,
    role: (name: string, rate: string, fte: string) => `${name} ${fte} (${rate} a week)`,
    oneOff: (name: string, amount: string, stage: string) => `${name} (${amount}, ${insideSentence(stage)})`,
  },

  milestones: {
    title: 'Dates for the calendar',
    note: 'Even odds: half of the simulated plans are there by then. Export them as a calendar file.',
    noStart: 'Without a start these are weeks from kickoff.',
    columns: ['Milestone', 'When', 'What has to be true'] as [string, string, string],
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

  outside: {
    title: 'The outside view',
    text: (projects: string, overrun: string, tail: string, cost: string, schedule: string) =>
      `Over ${projects} IT projects cost ${overrun} more than planned on average; ${tail} ran ${cost} over in cost and almost ${schedule} over in schedule. Large IT projects, not AI pilots; a range with an end cannot show such a tail.`,
    applied: (finish: string, total: string, months: number) =>
      `With that tail this plan takes ${finish}, and ${total} to build and to run for ${months} months.`,
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
    /** Of the table of stages, after the stage. */
    columns: ['Low', 'Likely', 'High', 'Start, P50', 'End, P10', 'P50', 'P80', 'P90'],
    schedule: 'Schedule (CSV)',
    cashFlow: 'Cash flow (CSV)',
    markdown: 'Plan and budget (Markdown)',
    calendar: 'Milestones (calendar)',
  },
};
