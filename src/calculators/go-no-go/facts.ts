import type { MetricsMethod } from '../../domain/content/metric.ts';
import type { RolloutStep } from '../../domain/content/stage.ts';
import type { Span } from '../../domain/range.ts';
import type { Content } from '../../facts/content.ts';

export interface Facts {
  /** `content/metrics.yaml`. */
  readonly metrics: MetricsMethod;
  /** The steps of the staged rollout, first step first. */
  readonly rollout: readonly RolloutStep[];
  /** How long the framework lets a pilot run. */
  readonly pilotWeeks: Span;
}

export function pickFacts({ metrics, stages }: Content): Facts {
  return { metrics, rollout: stages.rollout, pilotWeeks: stages.pilot.weeks };
}

/** Without the starter sets, which the evaluator's own page offers. */
export function lightenFacts(facts: Facts): Facts {
  return { ...facts, metrics: { ...facts.metrics, starters: [] } };
}
