/** The heads of the parts below the decision, on the calculator's own page. */
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
