/** What the page shows before the simulation has been fetched. */
import { expect, test } from 'vitest';
import { firstPaint } from '../../../src/calculators/timeline-and-budget/first-paint.ts';
import { defaults } from '../../../src/calculators/timeline-and-budget/model/defaults.ts';
import { setStage } from '../../../src/calculators/timeline-and-budget/model/edits.ts';
import { evaluate } from '../../../src/calculators/timeline-and-budget/model/evaluate.ts';
import { result } from '../../../src/calculators/timeline-and-budget/result.ts';
import { facts } from './facts.ts';

const { plan: _, ...untouched } = evaluate(defaults, facts);
// As the page carries it from the server to the browser.
const lightFacts = { ...facts, untouched: JSON.parse(JSON.stringify(untouched)) };

test('the untouched plan is shown just as the simulation computes it', () => {
  expect(firstPaint.evaluate(defaults, lightFacts)).toEqual(evaluate(defaults, facts));
});

test('an edit made before the simulation is there shows in the plan, and marks the figures as not its own', () => {
  const weeks = { low: 10, likely: 20, high: 30 };
  const finding = firstPaint.evaluate(setStage(defaults, 'hardening', { weeks }), lightFacts);
  expect(finding.plan.stages.find(({ id }) => id === 'hardening')?.weeks).toEqual(weeks);
  expect(finding.timeline).toEqual(untouched.timeline);
  expect(finding.outdated).toBe(true);
});

test('a host page goes on hearing the untouched plan’s result until then', () => {
  const edited = setStage(defaults, 'hardening', { weeks: { low: 10, likely: 20, high: 30 } });
  expect(result(firstPaint.evaluate(edited, lightFacts))).toEqual(result(evaluate(defaults, facts)));
});
