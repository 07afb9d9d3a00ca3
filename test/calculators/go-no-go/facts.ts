/** The facts of the original. */
import { pickFacts } from '../../../src/calculators/go-no-go/facts.ts';
import type { Answers, Measurement, Metric } from '../../../src/calculators/go-no-go/model/answers.ts';
import { defaults, measureOf } from '../../../src/calculators/go-no-go/model/defaults.ts';
import { content } from '../../original/content.ts';

export const facts = pickFacts(content);

export const CATEGORIES = facts.metrics.categories.map((category) => category.id);

export const share = (counted: number | null, cases: number | null): Measurement => ({ kind: 'share', counted, cases });

/** How a metric with this measurement is measured. */
function measureFor({ kind }: Measurement): Metric['measure'] {
  if (kind === 'paired-shares') return { kind: 'difference', of: 'share', sameCases: true };
  if (kind === 'paired-means') return { kind: 'difference', of: 'mean', sameCases: true };
  return measureOf(kind);
}

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
    measure: patch.measurement ? measureFor(patch.measurement) : { kind: 'share' },
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
