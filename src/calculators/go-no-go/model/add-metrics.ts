/** How metrics come into the answers: one by one, or a set at a time. */
import type { MetricsMethod, StarterMetric } from '../../../domain/content/metric.ts';
import type { Answers, Measure, Metric } from './answers.ts';
import { emptyMeasurement, measurementKind, measureOf } from './defaults.ts';
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
    measure: measureOf('share'),
    measurement: emptyMeasurement('share'),
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

function fromStarter(starter: StarterMetric, id: string): Metric {
  const { category, name, unit, direction, levels, judge } = starter;
  const { floor = null, target = null, stretch = null } = levels ?? {};
  const measure = starterMeasure(starter);
  const measurement = emptyMeasurement(measurementKind(measure));
  const agreed = { id, category, name, unit, direction, floor, target, stretch, measure, measurement };
  return judge ? { ...agreed, judge } : agreed;
}

function starterMeasure({ measured, percentile, scale, of, exposure }: StarterMetric): Measure {
  const measure = measureOf(measured);
  if (measure.kind === 'percentile') return percentile === undefined ? measure : { ...measure, percentile };
  if (measure.kind === 'mean') return scale ? { ...measure, ...scale } : measure;
  if (measure.kind === 'difference') return of ? { ...measure, of } : measure;
  if (measure.kind === 'rate') return exposure ? { ...measure, exposure } : measure;
  return measure;
}
