import type { Calculator } from '../../shell/calculator.ts';
import { type Facts, pickFacts } from './facts.ts';
import { Answers } from './model/answers.ts';
import { defaults } from './model/defaults.ts';
import { evaluate } from './model/evaluate.ts';
import { examples } from './model/examples.ts';
import type { Finding } from './model/finding.ts';
import { result } from './result.ts';
import { conclude } from './words/conclude.ts';
import { messages } from './words/en/messages.ts';

export const useCaseScorer: Calculator<Answers, Facts, Finding> = {
  id: 'use-case-scorer',
  versions: [{ schema: Answers }],
  defaults,
  examples,
  pickFacts,
  evaluate,
  result,
  conclude,
  longTexts: ['problem', 'success', 'vision', 'sponsor'].map((field) => `useCases.*.${field}`),
  dictionary: ['business-impact', 'data-availability', 'technical-feasibility', 'team-readiness', 'production-path'],
  exports: [
    {
      format: 'markdown',
      name: 'use-case-ranking',
      label: messages.exports.ranking,
      write: async (content) => (await import('./words/markdown.ts')).rankingMarkdown(content),
    },
    {
      format: 'markdown',
      name: 'pilot-brief',
      label: messages.exports.brief,
      write: async (content) => (await import('./words/markdown.ts')).briefOfPilotMarkdown(content),
    },
    {
      format: 'csv',
      name: 'use-cases',
      label: messages.exports.csv,
      write: async (content) => (await import('./words/csv.ts')).portfolioCsv(content),
    },
  ],
};
