import type { Facts } from './facts.ts';
import type { Answers } from './model/answers.ts';
import { defaults } from './model/defaults.ts';
import type { Finding } from './model/finding.ts';
import { result } from './result.ts';

/**
 * What the empty page concludes: nothing. The statistics are fetched with the views that show a metric, and with the whole
 * calculator once its visitor begins.
 */
function evaluate(_: Answers, facts: Facts): Finding {
  const { categories } = facts.metrics;
  const missing = categories.map((category) => ({ kind: 'empty-category' as const, category }));
  return {
    state: 'incomplete',
    verdict: 'incomplete-criteria',
    light: true,
    missing,
    reasons: missing,
    wayOut: [],
    metrics: [],
    groups: categories.map((category) => ({ category, metrics: [] })),
    lock: {
      state: 'none',
      last: null,
      first: null,
      timesUnlocked: 0,
      trace: [],
      changes: [],
      late: [],
      dated: [],
      obstacles: [],
      due: false,
    },
    plan: { state: 'none' },
    plannedPilotWeeks: null,
  };
}

/** What the empty page needs; schemas, examples, exports and the statistics are fetched when its visitor begins. */
export const firstPaint = { id: 'go-no-go', defaults, evaluate, result };
