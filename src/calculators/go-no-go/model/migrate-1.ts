/** Version 1 knew three kinds of measurement, and a lock did not seal which. */

import type { Answers, Criteria, Measure, Measurement } from './answers.ts';
import type { Answers1 } from './answers-1.ts';

type Measurement1 = Answers1['metrics'][number]['measurement'];
type Criteria1 = Answers1['locks'][number]['criteria'][number];

/** Says in the words of version 2 what version 1 said. */
export function migrate1({ metrics, locks, promotion, ...answers }: Answers1): Answers {
  const measures = new Map(metrics.map((metric) => [metric.id, measureOf(metric.measurement)]));
  return {
    ...answers,
    metrics: metrics.map(({ measurement, ...metric }) => ({
      ...metric,
      measure: measureOf(measurement),
      measurement: migrateMeasurement(measurement),
    })),
    locks: locks.map((lock) => ({
      ...lock,
      form: 1,
      criteria: lock.criteria.map((one) => migrateCriteria(one, measures.get(one.id))),
    })),
    ...(promotion && {
      promotion: {
        ...promotion,
        steps: promotion.steps.map((step) => ({
          ...step,
          results: step.results.map(({ id, measurement }) => ({ id, measurement: migrateMeasurement(measurement) })),
        })),
      },
    }),
  };
}

/** @param measure how its metric is measured now; undefined: the metric is gone */
function migrateCriteria(criteria: Criteria1, measure: Measure = { kind: 'value' }): Criteria {
  return { ...criteria, measure };
}

function measureOf({ kind }: Measurement1): Measure {
  return { kind: kind === 'proportion' ? 'share' : kind };
}

function migrateMeasurement(measurement: Measurement1): Measurement {
  if (measurement.kind !== 'proportion') return measurement;
  return { kind: 'share', counted: measurement.successes, cases: measurement.trials };
}
