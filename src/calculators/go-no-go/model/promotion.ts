/**
 * The gate between the steps of a rollout: enough cases seen, and no guardrail breached. It comes after the decision, so it
 * is no part of the finding, and the page fetches it when it is opened.
 */
import type { RolloutStep } from '../../../domain/content/stage.ts';
import type { Facts } from '../facts.ts';
import type { Answers, Metric } from './answers.ts';
import { emptyMeasurement } from './defaults.ts';
import { compare, sideOf } from './levels.ts';
import { judgeMetric, type MetricFinding } from './proof.ts';
import type { SampleSize } from './sample-size.ts';

/** `waiting`: the step before it is not passed yet. */
export type Gate = 'waiting' | 'roll-back' | 'hold' | 'promote';

export interface StepFinding {
  readonly step: RolloutStep;
  readonly gate: Gate;
  readonly cases: number | null;
  readonly casesNeeded: number | null;
  /** Still to be seen; 0 where enough were, or nobody agreed how many. */
  readonly casesMissing: number;
  /** Whether `casesNeeded` is what was planned for the pilot, for want of another number. */
  readonly neededFromPlan: boolean;
  readonly guardrails: readonly MetricFinding[];
  /** Guardrails by what they do to the gate. */
  readonly breached: readonly MetricFinding[];
  /** Below the floor as read, and not proven to be. */
  readonly below: readonly MetricFinding[];
  readonly open: readonly MetricFinding[];
}

/** The metrics that are watched in production: those chosen, or all. */
export function guardrailsOf({ metrics, promotion }: Answers): readonly Metric[] {
  const chosen = promotion?.guardrails;
  return chosen ? metrics.filter((metric) => chosen.includes(metric.id)) : metrics;
}

export function promotionFinding(answers: Answers, plan: SampleSize, facts: Facts): StepFinding[] {
  let open = true;
  return facts.rollout.map((step) => {
    const seen = answers.promotion?.steps.find((s) => s.id === step.id);
    const guardrails = guardrailsOf(answers).map((metric) => {
      const measurement = seen?.results.find((r) => r.id === metric.id)?.measurement;
      return judgeMetric(
        watched(metric, measurement ?? emptyMeasurement(metric.measurement.kind)),
        facts.metrics.confidence / 100,
      );
    });
    const planned = plan.state === 'complete' ? plan.casesInAll : null;
    const casesNeeded = seen?.casesNeeded ?? planned;
    const cases = seen?.cases ?? null;
    const enough = cases !== null && casesNeeded !== null && cases >= casesNeeded;
    const hard = answers.promotion?.hard ?? [];
    // One bare reading below the floor, watched as cases come in, would roll back many a good system: it takes proof.
    const breached = guardrails.filter((g) => readsBelow(g) && (isProvenBelow(g) || hard.includes(g.metric.id)));
    const below = guardrails.filter((g) => readsBelow(g) && !breached.includes(g));
    // A reading without a sample of its own counts here: how many cases stand behind it is what the step counts.
    const unsettled = guardrails.filter((g) => g.value === null || g.standing === 'criteria-incomplete');
    const gate: Gate = !open
      ? 'waiting'
      : breached.length > 0
        ? 'roll-back'
        : enough && unsettled.length === 0 && below.length === 0 && guardrails.length > 0
          ? 'promote'
          : 'hold';
    open = gate === 'promote';
    return {
      step,
      gate,
      cases,
      casesNeeded,
      casesMissing: Math.max(0, (casesNeeded ?? 0) - (cases ?? 0)),
      neededFromPlan: seen?.casesNeeded == null && planned !== null,
      guardrails,
      breached,
      below,
      open: unsettled,
    };
  });
}

/** In production a guardrail is judged on what was seen at the step: the pilot's plan, slices and dates are not its. */
function watched(metric: Metric, measurement: Metric['measurement']): Metric {
  const { agreed: _, bySlice: __, slices: ___, moreBecause: ____, ...guardrail } = metric;
  return { ...guardrail, measurement };
}

function readsBelow({ value, metric, standing }: MetricFinding): boolean {
  if (value === null || metric.floor === null || standing === 'criteria-incomplete') return false;
  return compare(value, metric.floor, sideOf(metric)) < 0;
}

function isProvenBelow({ evidence }: MetricFinding): boolean {
  return evidence?.kind === 'sample' && evidence.provenBelow;
}
