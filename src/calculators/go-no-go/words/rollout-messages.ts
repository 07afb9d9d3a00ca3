/** The texts of the promotion gate, fetched with it. */
export const rolloutMessages = {
  guardrails: 'Watched in production',
  guardrailsHint: 'The metrics of the pilot, now on production data. Take away those that can’t be measured there.',
  noMetrics: 'Agree on metrics first: they are the guardrails.',
  users: (low: string, high: string) => `${low === high ? low : `${low} to ${high}`} of users`,
  cases: 'Cases seen so far',
  casesNeeded: 'Cases agreed to see first',
  gates: {
    waiting: 'Waits for the step before',
    'roll-back': 'Roll back',
    hold: 'Hold',
    promote: 'Promote',
  },
  last: 'Steady: hand over',
  noNeeded: 'Agree how many cases to see.',
  moreCases: (missing: string) => `${missing} more cases to see.`,
  breached: (names: string) => `Below the floor: ${names}.`,
  open: (names: string) => `Not settled yet: ${names}.`,
  noneSettled: 'No guardrail is settled yet.',
  clear: 'Enough cases, and no guardrail breached.',
  results: 'Guardrails at this step',
};
