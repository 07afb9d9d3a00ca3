import { expect, test } from 'vitest';
import { defaults } from '../../../../src/calculators/timeline-and-budget/model/defaults.ts';
import { examples } from '../../../../src/calculators/timeline-and-budget/model/examples.ts';
import { makePlan } from '../../../../src/calculators/timeline-and-budget/model/plan.ts';
import { planInBrief } from '../../../../src/calculators/timeline-and-budget/words/plan-in-brief.ts';
import { facts } from '../facts.ts';

test('risks, freezes, team and one-off costs stand on paper in one line each', () => {
  const lines = planInBrief(makePlan(examples[0].answers, facts), 'en-US').map(({ text }) => text);
  expect(lines).toEqual([
    'Security review stalls (25%, 1 to 8 weeks, production hardening) and Data access is late (30%, 1 to 4 weeks, pilot design with evaluation criteria)',
    'Easter (Mar 26 to Mar 29)',
    'Lead 0.5/0.5/0.5/0.5/0.5/0.5 ($3,000 a week), Engineers 0.5/1/2/0.5/5/2 ($2,800 a week), and Operations 0/0/0.25/0.25/1/1 ($2,600 a week)',
    'Security review ($8,000 to $20,000, production hardening) and Training ($6,000 to $15,000, staged deployment and stabilization)',
  ]);
});

test('what nobody named is said to be missing', () => {
  const [risks, freezes] = planInBrief(makePlan(defaults, facts), 'en-US');
  expect([risks?.text, freezes?.text]).toEqual(['None named.', 'None named.']);
});
