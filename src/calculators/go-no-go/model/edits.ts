/** What the form does to answers: each takes them and returns new ones. Locked criteria stay as they are. */
import type { MeasurementKind } from '../../../domain/level.ts';
import type { Answers, Cluster, Measurement, Metric, Plan, Step } from './answers.ts';
import { emptyMeasurement, emptyPlan, isMeasured } from './defaults.ts';
import { PERCENT } from './levels.ts';
import { isLocked, noteRevision } from './lock.ts';

/** The fields that a lock seals. */
export type CriteriaPatch = Partial<
  Pick<Metric, 'category' | 'name' | 'unit' | 'direction' | 'floor' | 'target' | 'stretch'>
>;

export function removeMetric(answers: Answers, id: string): Answers {
  if (isLocked(answers)) return answers;
  const noted = noteRevision(answers, id);
  return { ...noted, metrics: noted.metrics.filter((metric) => metric.id !== id) };
}

export function setCriteria(answers: Answers, id: string, patch: CriteriaPatch): Answers {
  if (isLocked(answers)) return answers;
  return change(noteRevision(answers, id), id, (metric) => {
    const next = { ...metric, ...patch };
    // Shares are in percent: a unit of another kind, before anything was measured, means that a share was not meant.
    const noShare = patch.unit !== undefined && patch.unit.trim() !== '' && patch.unit !== PERCENT;
    const { kind } = next.measurement;
    return noShare && kind === 'proportion' && !isMeasured(next.measurement)
      ? { ...next, measurement: emptyMeasurement('mean') }
      : next;
  });
}

/** @param cluster null: the cases are independent */
export function setCluster(answers: Answers, id: string, cluster: Cluster | null): Answers {
  if (isLocked(answers)) return answers;
  return change(noteRevision(answers, id), id, ({ cluster: _, ...metric }) =>
    cluster ? { ...metric, cluster } : metric,
  );
}

/** Another kind of measurement starts empty; a share brings its unit, unless that is locked. */
export function setKind(answers: Answers, id: string, kind: MeasurementKind): Answers {
  const unit = kind === 'proportion' && !isLocked(answers) ? { unit: PERCENT } : {};
  return change(answers, id, (metric) =>
    metric.measurement.kind === kind ? metric : { ...metric, ...unit, measurement: emptyMeasurement(kind) },
  );
}

export function setMeasurement(answers: Answers, id: string, measurement: Measurement): Answers {
  return change(answers, id, (metric) => ({ ...metric, measurement }));
}

/** A refusal without a reason leaves nothing behind. */
export function setFaceValue(answers: Answers, id: string, accepted: boolean, reason: string): Answers {
  return change(answers, id, ({ faceValue: _, ...metric }) =>
    accepted || reason !== '' ? { ...metric, faceValue: { accepted, reason } } : metric,
  );
}

export function setPlan(answers: Answers, patch: Partial<Plan>): Answers {
  return { ...answers, plan: { ...(answers.plan ?? emptyPlan), ...patch } };
}

/** @param metric null: the visitor's own floor and direction */
export function planFor(answers: Answers, metric: string | null): Answers {
  const { metric: _, ...plan } = answers.plan ?? emptyPlan;
  return { ...answers, plan: metric === null ? plan : { ...plan, metric } };
}

export function setPlanCluster(answers: Answers, cluster: Cluster | null): Answers {
  const { cluster: _, ...plan } = answers.plan ?? emptyPlan;
  return { ...answers, plan: cluster ? { ...plan, cluster } : plan };
}

/** @param guardrails null: all metrics */
export function setGuardrails({ promotion, ...answers }: Answers, guardrails: readonly string[] | null): Answers {
  const steps = promotion?.steps ?? [];
  if (guardrails === null) return steps.length > 0 ? { ...answers, promotion: { steps } } : answers;
  return { ...answers, promotion: { steps, guardrails: [...guardrails] } };
}

export function setStep(answers: Answers, id: string, patch: Partial<Pick<Step, 'cases' | 'casesNeeded'>>): Answers {
  return changeStep(answers, id, (step) => ({ ...step, ...patch }));
}

export function setStepResult(answers: Answers, id: string, metric: string, measurement: Measurement): Answers {
  return changeStep(answers, id, (step) => {
    const others = step.results.filter((result) => result.id !== metric);
    return { ...step, results: isMeasured(measurement) ? [...others, { id: metric, measurement }] : others };
  });
}

function changeStep(answers: Answers, id: string, edit: (step: Step) => Step): Answers {
  const promotion = answers.promotion ?? { steps: [] };
  const known = promotion.steps.some((step) => step.id === id);
  const steps = known ? promotion.steps : [...promotion.steps, { id, cases: null, casesNeeded: null, results: [] }];
  return { ...answers, promotion: { ...promotion, steps: steps.map((step) => (step.id === id ? edit(step) : step)) } };
}

function change(answers: Answers, id: string, edit: (metric: Metric) => Metric): Answers {
  return { ...answers, metrics: answers.metrics.map((metric) => (metric.id === id ? edit(metric) : metric)) };
}
