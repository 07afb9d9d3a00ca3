import type { Calculator } from '../../shell/calculator.ts';
import { type Facts, lightenFacts, pickFacts } from './facts.ts';
import { Answers } from './model/answers.ts';
import { defaults } from './model/defaults.ts';
import { evaluate } from './model/evaluate.ts';
import { examples } from './model/examples.ts';
import type { Finding } from './model/finding.ts';
import { result } from './result.ts';
import { conclude } from './words/conclude.ts';
import { messages } from './words/en/messages.ts';

export const checklist: Calculator<Answers, Facts, Finding> = {
  id: 'checklist',
  versions: [{ schema: Answers }],
  defaults,
  examples,
  lightenFacts,
  pickFacts,
  evaluate,
  result,
  conclude,
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
      write: async (content) => (await import('./words/markdown.ts')).taskListMarkdown(content),
    },
    {
      format: 'csv',
      name: 'readiness-checklist',
      label: messages.exports.csv,
      write: async (content) => (await import('./words/csv.ts')).checklistCsv(content),
    },
    {
      format: 'icalendar',
      name: 'readiness-due-dates',
      label: messages.exports.calendar,
      write: async (content) => (await import('./words/calendar-file.ts')).dueDatesCalendar(content),
    },
  ],
};
