/** What stands around the decision on the calculator’s own page: the heads of its parts, and the rules, which the server renders and no script repeats. */
import type { Verdict } from '../../model/verdict.ts';

export const sectionMessages = {
  plan: 'Cases to plan for',
  planLede:
    'Before the pilot: how many cases it must see so that a good system can prove itself, and how long that takes.',
  guide: 'Turn a vague goal into a metric',
  guideLede: '“Explore AI for customer service” lets anyone declare anything. Five questions make it countable.',
  rollout: 'The gate between rollout steps',
  rolloutLede:
    'After a go: each step is taken on enough cases and no breached guardrail. The weeks are the plan, not the reason.',
};

export const rulesMessages = {
  heading: 'How the verdict is reached',
  lede: 'Asked in this order; the first that applies is the verdict. The order is fixed, so nobody can tune it to the result.',
  rules: {
    'incomplete-criteria': 'A category has no metric, or a metric has no usable floor, target and stretch.',
    'no-go':
      'Any reading lies below its floor, or, before the agreed cases are in, is proven to. Stop, write down why, keep the data.',
    'not-measured': 'Any metric has no usable result.',
    'not-proven':
      'Any reading clears its floor while its bound does not, comes before the agreed cases are in, or has no cases behind it and no reason to count without.',
    'conditional-go':
      'Every floor is cleared and proven, but some metrics are short of target. Those are the conditions.',
    go: 'Every metric is proven, and at target wherever its target was not agreed to be a wish.',
  } satisfies Record<Verdict, string>,
};
