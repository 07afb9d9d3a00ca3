import type { Calculator } from '../../shell/calculator.ts';
import { type Facts, pickFacts } from './facts.ts';
import { type Answers, versions } from './model/answers.ts';
import { defaults } from './model/defaults.ts';
import { evaluate } from './model/evaluate.ts';
import { examples } from './model/examples.ts';
import type { Finding } from './model/finding.ts';
import { result } from './result.ts';
import { conclude } from './words/conclude.ts';
import { restMessages } from './words/en/rest-messages.ts';

export const timelineAndBudget: Calculator<Answers, Facts, Finding> = {
  id: 'timeline-and-budget',
  defaults,
  pickFacts,
  evaluate,
  versions,
  examples,
  result,
  conclude,
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
      write: async (content) => (await import('./words/markdown.ts')).planMarkdown(content),
    },
    {
      format: 'csv',
      name: 'schedule',
      label: restMessages.exports.schedule,
      write: async (content) => (await import('./words/csv.ts')).scheduleCsv(content),
    },
    {
      format: 'csv',
      name: 'cash-flow',
      label: restMessages.exports.cashFlow,
      write: async (content) => (await import('./words/csv.ts')).cashFlowCsv(content),
    },
    {
      format: 'icalendar',
      name: 'milestones',
      label: restMessages.exports.calendar,
      write: async (content) => (await import('./words/calendar-file.ts')).milestonesCalendar(content),
    },
  ],
};
