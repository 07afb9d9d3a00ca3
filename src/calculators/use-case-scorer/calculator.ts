import type { Calculator } from '../../shell/calculator.ts';
import { Answers } from './answers.ts';
import { defaults } from './blank.ts';
import { evaluate, type Finding } from './evaluate.ts';
import { examples } from './examples.ts';
import type { Facts } from './facts.ts';
import { messages } from './messages.ts';
import { result } from './result.ts';

export const useCaseScorer: Calculator<Answers, Facts, Finding> = {
  id: 'use-case-scorer',
  versions: [{ schema: Answers }],
  defaults,
  examples,
  evaluate,
  result,
  longTexts: ['problem', 'success', 'vision', 'sponsor'].map((field) => `useCases.*.${field}`),
  dictionary: ['business-impact', 'data-availability', 'technical-feasibility', 'team-readiness', 'production-path'],
  exports: [
    {
      format: 'markdown',
      name: 'use-case-ranking',
      label: messages.exports.ranking,
      write: async (content) => (await import('./export.ts')).rankingMarkdown(content),
    },
    {
      format: 'markdown',
      name: 'pilot-brief',
      label: messages.exports.brief,
      write: async (content) => (await import('./export.ts')).briefOfPilotMarkdown(content),
    },
    {
      format: 'csv',
      name: 'use-cases',
      label: messages.exports.csv,
      write: async (content) => (await import('./csv.ts')).portfolioCsv(content),
    },
  ],
};
