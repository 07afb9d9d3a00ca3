/** Every text that is there from the start, in English. A second language is a second catalogue of type `Messages`. */
import type { Level } from '../../domain/level.ts';
import type { Verdict } from './verdict.ts';

const levels: Record<Level, string> = { floor: 'Floor', target: 'Target', stretch: 'Stretch' };

const verdicts: Record<Verdict, string> = {
  'incomplete-criteria': 'Criteria incomplete',
  'no-go': 'No-go',
  'not-measured': 'Not measured',
  'not-proven': 'Not proven',
  'conditional-go': 'Conditional go',
  go: 'Go',
};

export const messages = {
  levels,
  verdicts,

  board: {
    label: 'Verdict',
    nothingYet: 'Nothing to decide by yet: agree on the metrics first.',
  },

  metrics: {
    heading: 'Agree on the metrics',
    starter: 'Begin with a set for',
    starterNote:
      'A set names what is worth measuring. The levels are yours: they count because your team agreed on them.',
    add: 'Add a metric',
    addTo: (category: string) => `Add a metric to ${category}`,
  },

  sections: {
    plan: 'Cases to plan for',
    planLede:
      'Before the pilot: how many cases it must see so that a good system can prove itself, and how long that takes.',
    guide: 'Turn a vague goal into a metric',
    guideLede: '“Explore AI for customer service” lets anyone declare anything. Five questions make it countable.',
    rollout: 'The gate between rollout steps',
    rolloutLede:
      'After a go: each step is taken on enough cases and no breached guardrail. The weeks are the plan, not the reason.',
    failed: 'This part could not be loaded. What you entered is kept.',
    retry: 'Try again',
  },

  exports: {
    decision: 'Decision and evidence (Markdown)',
    csv: 'Metrics and results (CSV, for a spreadsheet)',
  },
};
export type Messages = typeof messages;
