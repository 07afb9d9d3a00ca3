import type { MetricsMethod } from '../../domain/metric.ts';
import type { Span } from '../../domain/range.ts';
import type { RolloutStep } from '../../domain/stage.ts';

export interface Facts {
  /** `content/metrics.yaml`. */
  readonly metrics: MetricsMethod;
  /** The steps of the staged rollout, first step first. */
  readonly rollout: readonly RolloutStep[];
  /** How long the framework lets a pilot run. */
  readonly pilotWeeks: Span;
}
