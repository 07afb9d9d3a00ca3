import type { Calculator } from '../../shell/calculator.ts';
import { type Facts, lightenFacts, pickFacts } from './facts.ts';
import { Answers } from './model/answers.ts';
import { Answers1 } from './model/answers-1.ts';
import { defaults } from './model/defaults.ts';
import { evaluate } from './model/evaluate.ts';
import { examples } from './model/examples.ts';
import type { Finding } from './model/finding.ts';
import { migrate1 } from './model/migrate-1.ts';
import { result } from './result.ts';
import { conclude } from './words/conclude.ts';
import { exportMessages } from './words/en/finding-messages.ts';

export const goNoGo: Calculator<Answers, Facts, Finding> = {
  id: 'go-no-go',
  versions: [{ schema: Answers1, migrate: migrate1 }, { schema: Answers }],
  defaults,
  examples,
  lightenFacts,
  pickFacts,
  evaluate,
  result,
  conclude,
  // The reason for face value is prose, but the verdict hangs on it: a link without it would say something else.
  longTexts: [],
  dictionary: [
    'performance',
    'business',
    'user-acceptance',
    'operational-readiness',
    'first-users',
    'half',
    'everyone',
  ],
  exports: [
    {
      format: 'markdown',
      name: 'go-no-go',
      label: exportMessages.decision,
      write: async (content) => (await import('./words/export.ts')).decisionMarkdown(content),
    },
    {
      format: 'csv',
      name: 'go-no-go-metrics',
      label: exportMessages.csv,
      write: async (content) => (await import('./words/export.ts')).metricsCsv(content),
    },
  ],
};
