import type { Calculator } from '../../shell/calculator.ts';
import { Answers } from './answers.ts';
import { defaults } from './blank.ts';
import { evaluate, type Finding } from './evaluate.ts';
import { examples } from './examples.ts';
import type { Facts } from './facts.ts';
import { messages } from './messages.ts';
import { result } from './result.ts';

export const checklist: Calculator<Answers, Facts, Finding> = {
  id: 'checklist',
  versions: [{ schema: Answers }],
  defaults,
  examples,
  evaluate,
  result,
  longTexts: ['items.*.note', 'own.*.note'],
  dictionary: [
    'success-criteria',
    'production-architecture',
    'ci-cd',
    'monitoring',
    'data-pipeline',
    'security',
    'fallback',
    'runbook',
    'training',
    'sponsor-briefed',
    'ownership',
    'rollback',
    'slices-and-fairness',
    'simple-baseline',
    'drift',
    'load-and-capacity',
    'vendor-model-change',
    'legal-and-regulatory',
    'appeal-and-override',
    'retirement',
  ],
  exports: [
    {
      format: 'markdown',
      name: 'readiness-checklist',
      label: messages.exports.markdown,
      write: async (content) => (await import('./export.ts')).taskListMarkdown(content),
    },
    {
      format: 'csv',
      name: 'readiness-checklist',
      label: messages.exports.csv,
      write: async (content) => (await import('./csv.ts')).checklistCsv(content),
    },
    {
      format: 'icalendar',
      name: 'readiness-due-dates',
      label: messages.exports.calendar,
      write: async (content) => (await import('./calendar.ts')).dueDatesCalendar(content),
    },
  ],
};
