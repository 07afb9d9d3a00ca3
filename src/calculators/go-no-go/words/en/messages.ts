/** What is there from the start. */
import type { Level } from '../../../../domain/level.ts';
import type { Verdict } from '../../model/verdict.ts';

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
};
