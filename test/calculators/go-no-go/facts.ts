/** The facts of the original. */
import { pickFacts } from '../../../src/calculators/go-no-go/facts.ts';
import type { Answers, Measurement, Metric } from '../../../src/calculators/go-no-go/model/answers.ts';
import { defaults } from '../../../src/calculators/go-no-go/model/defaults.ts';
import { content } from '../../original/content.ts';

export const facts = pickFacts(content);

export const CATEGORIES = facts.metrics.categories.map((category) => category.id);

export const share = (successes: number | null, trials: number | null): Measurement => ({
  kind: 'proportion',
  successes,
  trials,
});

/** A percentage, higher is better, floor 80, target 90, stretch 95; unmeasured. */
export function metric(patch: Partial<Metric> = {}): Metric {
  return {
    id: 'a',
    category: CATEGORIES[0]!,
    name: 'Answers judged correct',
    unit: '%',
    direction: 'higher',
    floor: 80,
    target: 90,
    stretch: 95,
    measurement: share(null, null),
    ...patch,
  };
}

/** One metric of the given kind in each category. */
export function four(...patches: readonly Partial<Metric>[]): Answers {
  return {
    ...defaults,
    metrics: CATEGORIES.map((category, i) => metric({ id: `m${i}`, name: `Metric ${i}`, category, ...patches[i] })),
  };
}

export const PROVEN = { measurement: share(190, 200) };
