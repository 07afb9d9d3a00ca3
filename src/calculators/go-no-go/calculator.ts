import type { Calculator } from '../../shell/calculator.ts';
import { Answers } from './answers.ts';
import { defaults } from './blank.ts';
import { evaluate, type Finding } from './evaluate.ts';
import { examples } from './examples.ts';
import { exportMessages } from './export-messages.ts';
import type { Facts } from './facts.ts';
import { result } from './result.ts';

export const goNoGo: Calculator<Answers, Facts, Finding> = {
  id: 'go-no-go',
  versions: [{ schema: Answers }],
  defaults,
  examples,
  evaluate,
  result,
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
      write: async (content) => (await import('./export.ts')).decisionMarkdown(content),
    },
    {
      format: 'csv',
      name: 'go-no-go-metrics',
      label: exportMessages.csv,
      write: async (content) => (await import('./export.ts')).metricsCsv(content),
    },
  ],
};
