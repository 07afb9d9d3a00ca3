import type { Calculator } from '../../shell/calculator.ts';
import { type Answers, versions } from './answers.ts';
import { defaults } from './blank.ts';
import { evaluate } from './evaluate.ts';
import { examples } from './examples.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { restMessages } from './rest-messages.ts';
import { result } from './result.ts';

export const timelineAndBudget: Calculator<Answers, Facts, Finding> = {
  id: 'timeline-and-budget',
  defaults,
  evaluate,
  versions,
  examples,
  result,
  longTexts: [],
  dictionary: [
    'problem-selection',
    'pilot-design',
    'pilot-execution',
    'decision',
    'hardening',
    'deployment',
    'lead',
    'engineers',
    'data-scientist',
    'operations',
    'security-review',
  ],
  exports: [
    {
      format: 'markdown',
      name: 'plan-and-budget',
      label: restMessages.exports.markdown,
      write: async (content) => (await import('./export.ts')).planMarkdown(content),
    },
    {
      format: 'csv',
      name: 'schedule',
      label: restMessages.exports.schedule,
      write: async (content) => (await import('./csv.ts')).scheduleCsv(content),
    },
    {
      format: 'csv',
      name: 'cash-flow',
      label: restMessages.exports.cashFlow,
      write: async (content) => (await import('./csv.ts')).cashFlowCsv(content),
    },
    {
      format: 'icalendar',
      name: 'milestones',
      label: restMessages.exports.calendar,
      write: async (content) => (await import('./ical.ts')).milestonesCalendar(content),
    },
  ],
};
