/** What the evaluator concludes: plain data. */
import type { MetricCategory } from '../../../domain/content/metric.ts';
import type { Metric } from './answers.ts';
import type { LockFinding } from './lock-finding.ts';
import type { MetricFinding, SliceFinding } from './proof.ts';
import type { SampleSize } from './sample-size.ts';
import type { Verdict } from './verdict.ts';
import type { Change } from './way-out.ts';

/** Why the verdict is what it is, in the order in which it is said. */
export type Reason =
  | { readonly kind: 'empty-category'; readonly category: MetricCategory }
  /** The metric stands where the verdict stops. */
  | { readonly kind: 'metric'; readonly finding: MetricFinding }
  /** A category that today's content does not have; the metric counts all the same. */
  | { readonly kind: 'unknown-category'; readonly metric: Metric }
  /** `atFaceValue` of the `count`: without evidence, for a reason. */
  | { readonly kind: 'clear-floor'; readonly count: number; readonly of: number; readonly atFaceValue: number }
  | { readonly kind: 'reach-target'; readonly count: number; readonly of: number }
  | { readonly kind: 'accepted'; readonly metric: Metric }
  /** Its worst slice does not clear the floor, and nobody agreed that it must. */
  | { readonly kind: 'worst-slice'; readonly metric: Metric; readonly slice: SliceFinding }
  /** Nothing was agreed: the confidence holds for one look. */
  | { readonly kind: 'one-look' };

interface Judged {
  /** What the empty page says before anything is fetched: whoever shows more evaluates by itself. */
  readonly light?: true;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What would turn it into a go; empty for a go. */
  readonly wayOut: readonly Change[];
  /** In the order of the answers. */
  readonly metrics: readonly MetricFinding[];
  /** Today's categories in their order, then those that only the answers know (`category` null). */
  readonly groups: readonly Group[];
  readonly lock: LockFinding;
  readonly plan: SampleSize;
  /** How many whole weeks the pilot must run to see the planned cases; null while that is not planned. */
  readonly plannedPilotWeeks: number | null;
}

export interface Group {
  readonly category: MetricCategory | null;
  readonly metrics: readonly MetricFinding[];
}

/** `missing`: what has to be stated or measured before there can be a decision. */
export type Finding =
  | (Judged & {
      readonly state: 'incomplete';
      readonly verdict: 'incomplete-criteria' | 'not-measured';
      readonly missing: readonly Reason[];
    })
  | (Judged & {
      readonly state: 'complete';
      readonly verdict: Exclude<Verdict, 'incomplete-criteria' | 'not-measured'>;
      /** Of a conditional go: the metrics that have to reach target. */
      readonly conditions: readonly MetricFinding[];
    });
