import type { MetricCategory } from '../../domain/metric.ts';
import type { Answers, Metric } from './answers.ts';
import { judge, type MetricFinding } from './evidence.ts';
import type { Facts } from './facts.ts';
import { type LockFinding, lockFinding } from './lock-finding.ts';
import { type PlanFinding, planFinding } from './planning.ts';
import { decide, decisive, type Verdict } from './verdict.ts';
import { type Change, wayOut } from './way-out.ts';

/** Why the verdict is what it is, in the order in which it is said. */
export type Reason =
  | { readonly kind: 'empty-category'; readonly category: MetricCategory }
  /** The metric stands where the verdict stops. */
  | { readonly kind: 'metric'; readonly finding: MetricFinding }
  /** A category that today's content does not have; the metric counts all the same. */
  | { readonly kind: 'unknown-category'; readonly metric: Metric }
  | { readonly kind: 'clear-floor'; readonly count: number; readonly of: number }
  | { readonly kind: 'reach-target'; readonly count: number; readonly of: number }
  | { readonly kind: 'accepted'; readonly metric: Metric };

interface Judged {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** What would turn it into a go; empty for a go. */
  readonly wayOut: readonly Change[];
  /** In the order of the answers. */
  readonly metrics: readonly MetricFinding[];
  /** Today's categories in their order, then those that only the answers know (`category` null). */
  readonly groups: readonly Group[];
  readonly lock: LockFinding;
  readonly plan: PlanFinding;
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

export function evaluate(answers: Answers, facts: Facts): Finding {
  const confidence = facts.metrics.confidence / 100;
  const metrics = answers.metrics.map((metric) => judge(metric, confidence));
  const { categories } = facts.metrics;
  const empty = categories.filter((c) => !answers.metrics.some((metric) => metric.category === c.id));
  const standings = metrics.map((finding) => finding.standing);
  const verdict = decide(empty.length, standings);
  const plan = planFinding(answers, facts);
  const stopping = metrics.filter((finding) => decisive(verdict).includes(finding.standing));
  const missing: Reason[] = [
    ...(verdict === 'incomplete-criteria'
      ? empty.map((category): Reason => ({ kind: 'empty-category', category }))
      : []),
    ...stopping.map((finding): Reason => ({ kind: 'metric', finding })),
  ];
  const stray = metrics.filter((f) => !categories.some((c) => c.id === f.metric.category));
  const judged = {
    reasons: [
      ...missing,
      ...tally(metrics),
      ...stray.map(({ metric }): Reason => ({ kind: 'unknown-category', metric })),
    ],
    wayOut: wayOut(
      empty.map((category) => category.id),
      metrics,
      confidence,
    ),
    metrics,
    groups: [
      ...categories.map((category) => ({
        category,
        metrics: metrics.filter((finding) => finding.metric.category === category.id),
      })),
      ...(stray.length > 0 ? [{ category: null, metrics: stray }] : []),
    ],
    lock: lockFinding(
      answers,
      empty.map((category) => category.id),
    ),
    plan,
    plannedPilotWeeks: plan.state === 'complete' ? plan.pilotWeeks : null,
  };
  if (verdict === 'incomplete-criteria' || verdict === 'not-measured') {
    return { ...judged, state: 'incomplete', verdict, missing };
  }
  return { ...judged, state: 'complete', verdict, conditions: verdict === 'conditional-go' ? stopping : [] };
}

/** What can be said for the pilot whatever the verdict. */
function tally(metrics: readonly MetricFinding[]): Reason[] {
  const of = metrics.length;
  const standing = (...wanted: MetricFinding['standing'][]): number =>
    metrics.filter((finding) => wanted.includes(finding.standing)).length;
  const clear = standing('floor', 'target', 'stretch');
  const reach = standing('target', 'stretch');
  return [
    ...(clear > 0 ? [{ kind: 'clear-floor' as const, count: clear, of }] : []),
    ...(reach > 0 ? [{ kind: 'reach-target' as const, count: reach, of }] : []),
    ...metrics.filter((f) => f.acceptedAtFaceValue).map(({ metric }): Reason => ({ kind: 'accepted', metric })),
  ];
}
