import type { Facts } from '../facts.ts';
import type { Answers } from './answers.ts';
import type { Finding, Reason } from './finding.ts';
import { lockFinding } from './lock-finding.ts';
import { judgeMetric, type MetricFinding } from './proof.ts';
import { sampleSize } from './sample-size.ts';
import { countedStanding, decide, decisive } from './verdict.ts';
import { wayOut } from './way-out.ts';

export function evaluate(answers: Answers, facts: Facts): Finding {
  const confidence = facts.metrics.confidence / 100;
  const power = facts.metrics.power / 100;
  const metrics = answers.metrics.map((metric) => judgeMetric(metric, confidence, power));
  const { categories } = facts.metrics;
  const empty = categories.filter((c) => !answers.metrics.some((metric) => metric.category === c.id));
  const standings = metrics.map(countedStanding);
  const verdict = decide(empty.length, standings);
  const plan = sampleSize(answers, facts);
  const stopping = metrics.filter((finding) => decisive(verdict).includes(countedStanding(finding)));
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
      power,
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
  const standing = (...wanted: MetricFinding['standing'][]): MetricFinding[] =>
    metrics.filter((finding) => wanted.includes(finding.standing));
  const clear = standing('floor', 'target', 'stretch');
  const reach = standing('target', 'stretch').length;
  const atFaceValue = clear.filter((finding) => finding.acceptedAtFaceValue).length;
  const one = metrics.some(({ course, evidence }) => evidence?.kind === 'sample' && course.stage === 'unplanned');
  return [
    ...(clear.length > 0 ? [{ kind: 'clear-floor' as const, count: clear.length, of, atFaceValue }] : []),
    ...(reach > 0 ? [{ kind: 'reach-target' as const, count: reach, of }] : []),
    ...metrics.filter((f) => f.acceptedAtFaceValue).map(({ metric }): Reason => ({ kind: 'accepted', metric })),
    ...worstSlices(metrics),
    ...(one ? [{ kind: 'one-look' as const }] : []),
  ];
}

/** A slice that stands below its floor, or is not proven, where the metric as a whole is. */
function worstSlices(metrics: readonly MetricFinding[]): Reason[] {
  return metrics.flatMap(({ metric, slices: [worst], standing, heldBySlice }): Reason[] => {
    const fine = ['floor', 'target', 'stretch'].includes(standing);
    const bad = worst && ['below-floor', 'not-proven'].includes(worst.standing);
    return bad && fine && !heldBySlice ? [{ kind: 'worst-slice', metric, slice: worst }] : [];
  });
}
