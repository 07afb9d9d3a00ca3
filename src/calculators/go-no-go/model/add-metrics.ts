/** How metrics come into the answers: one by one, or a set at a time. */
import type { MetricsMethod, StarterMetric } from '../../../domain/content/metric.ts';
import type { Answers, Metric } from './answers.ts';
import { emptyMeasurement } from './defaults.ts';
import { PERCENT } from './levels.ts';
import { MAX_METRICS } from './limits.ts';
import { isLocked } from './lock.ts';

export const isFull = ({ metrics }: Answers): boolean => metrics.length >= MAX_METRICS;

/** @returns the answers unchanged when they are locked or full */
export function addMetric(answers: Answers, id: string, category: string): Answers {
  if (isLocked(answers) || isFull(answers)) return answers;
  const metric: Metric = {
    id,
    category,
    name: '',
    unit: PERCENT,
    direction: 'higher',
    floor: null,
    target: null,
    stretch: null,
    measurement: emptyMeasurement('proportion'),
  };
  return { ...answers, metrics: [...answers.metrics, metric] };
}

/** Adds what fits of a starter set; a metric of the same name and category is there already. */
export function addStarter(
  answers: Answers,
  starter: MetricsMethod['starters'][number],
  newId: (list: readonly Metric[]) => string,
): Answers {
  if (isLocked(answers)) return answers;
  const metrics = [...answers.metrics];
  for (const one of starter.metrics) {
    const known = metrics.some((metric) => metric.name === one.name && metric.category === one.category);
    if (!known && metrics.length < MAX_METRICS) metrics.push(fromStarter(one, newId(metrics)));
  }
  return { ...answers, metrics };
}

function fromStarter({ category, name, unit, direction, measured, levels }: StarterMetric, id: string): Metric {
  const { floor = null, target = null, stretch = null } = levels ?? {};
  return { id, category, name, unit, direction, floor, target, stretch, measurement: emptyMeasurement(measured) };
}
