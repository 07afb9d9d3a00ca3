import type { MetricsMethod } from '../../domain/content/metric.ts';
import type { RolloutStep } from '../../domain/content/stage.ts';
import type { Span } from '../../domain/range.ts';

export interface Facts {
  /** `content/metrics.yaml`. */
  readonly metrics: MetricsMethod;
  /** The steps of the staged rollout, first step first. */
  readonly rollout: readonly RolloutStep[];
  /** How long the framework lets a pilot run. */
  readonly pilotWeeks: Span;
}
