/** What the form does to answers: each takes them and returns new ones. Locked criteria stay as they are. */
import { type Judge, LEVELS } from '../../../domain/level.ts';
import type { Answers, Cluster, Measure, Measurement, Metric, Plan, Step } from './answers.ts';
import { emptyMeasurement, emptyPlan, hasResult, isMeasured, measurementKind, measureOf } from './defaults.ts';
import { PERCENT } from './levels.ts';
import { isKindOpen, isLocked, noteRevision } from './lock.ts';

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
    const { reallyPercent, ...next } = { ...metric, ...patch };
    // "Really 0.8%" was said of the levels that stood there.
    const said = reallyPercent && LEVELS.every((level) => next[level] === metric[level]) ? { reallyPercent } : {};
    // Shares are in percent: a unit of another kind, before anything was measured, means that a share was not meant.
    const noShare = patch.unit !== undefined && patch.unit.trim() !== '' && patch.unit !== PERCENT;
    return noShare && next.measure.kind === 'share' && !hasResult(next)
      ? { ...next, ...said, ...measuredAs(measureOf('mean')) }
      : { ...next, ...said };
  });
}

function measuredAs(measure: Measure): Pick<Metric, 'measure' | 'measurement'> {
  return { measure, measurement: emptyMeasurement(measurementKind(measure)) };
}

/** @param cluster null: the cases are independent */
export function setCluster(answers: Answers, id: string, cluster: Cluster | null): Answers {
  if (isLocked(answers)) return answers;
  return change(noteRevision(answers, id), id, ({ cluster: _, ...metric }) =>
    cluster ? { ...metric, cluster } : metric,
  );
}

/** Another kind of measurement starts empty; a share brings its unit, unless that is locked. */
export function setMeasure(answers: Answers, id: string, measure: Measure): Answers {
  if (!isKindOpen(answers)) return answers;
  const inPercent = measure.kind === 'share' || (measure.kind === 'difference' && measure.of === 'share');
  const unit = inPercent && !isLocked(answers) ? { unit: PERCENT } : {};
  return change(noteRevision(answers, id), id, (metric) => {
    const same = metric.measurement.kind === measurementKind(measure);
    if (same) return { ...metric, ...unit, measure };
    const { bySlice: _, ...rest } = metric;
    return { ...rest, ...unit, ...measuredAs(measure) };
  });
}

/** Criteria that may be left out; `undefined` takes them away. */
export type OptionalCriteria = Partial<Pick<Metric, 'slices' | 'agreed' | 'targetWished'>> & {
  readonly judge?: Judge | undefined;
};

export function setOptional(answers: Answers, id: string, patch: OptionalCriteria): Answers {
  if (isLocked(answers)) return answers;
  return change(noteRevision(answers, id), id, (metric) => without({ ...metric, ...patch }));
}

/** What is not sealed and may be left out. */
export type Result = Partial<
  Pick<Metric, 'baseline' | 'agreement' | 'moreBecause' | 'measuredOn' | 'hoped' | 'reallyPercent'>
>;

/** @param patch `undefined` takes a field away */
export function setResult(answers: Answers, id: string, patch: Result): Answers {
  return change(answers, id, (metric) => without({ ...metric, ...patch }));
}

function without(metric: Metric): Metric {
  return Object.fromEntries(Object.entries(metric).filter(([, field]) => field !== undefined)) as Metric;
}

/** @param measurement an empty one takes the slice's result away */
export function setSliceResult(answers: Answers, id: string, slice: string, measurement: Measurement): Answers {
  return change(answers, id, ({ bySlice = [], ...metric }) => {
    const known = bySlice.find((one) => one.id === slice);
    const others = bySlice.filter((one) => one.id !== slice);
    const next = isMeasured(measurement) ? [...others, { ...known, id: slice, measurement }] : others;
    return next.length > 0 ? { ...metric, bySlice: next } : metric;
  });
}

/** "0.8 means 80%": levels, unless they are locked, and the reading, times a hundred. */
export function convertFractions(answers: Answers, id: string): Answers {
  const percent = (value: number | null): number | null =>
    value === null ? null : Number((100 * value).toPrecision(12));
  const small = (value: number | null): boolean => value !== null && Math.abs(value) <= 1;
  const noted = isLocked(answers) ? answers : noteRevision(answers, id);
  return change(noted, id, (metric) => {
    const levels = LEVELS.every((level) => small(metric[level])) && !isLocked(answers);
    const m = metric.measurement;
    return {
      ...metric,
      ...(levels && { floor: percent(metric.floor), target: percent(metric.target), stretch: percent(metric.stretch) }),
      measurement:
        (m.kind === 'value' || m.kind === 'percentile') && small(m.value)
          ? { ...m, value: percent(m.value) }
          : m.kind === 'mean' && small(m.mean)
            ? { ...m, mean: percent(m.mean), standardDeviation: percent(m.standardDeviation) }
            : m,
    };
  });
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
  const { guardrails: _, ...kept } = promotion ?? { steps: [] };
  if (guardrails === null) {
    return kept.steps.length > 0 || kept.hard ? { ...answers, promotion: kept } : answers;
  }
  return { ...answers, promotion: { ...kept, guardrails: [...guardrails] } };
}

/** A hard guardrail rolls back on a bare reading below its floor. */
export function setHard({ promotion, ...answers }: Answers, id: string, on: boolean): Answers {
  const { hard = [], ...kept } = promotion ?? { steps: [] };
  const next = on ? [...new Set([...hard, id])] : hard.filter((other) => other !== id);
  return { ...answers, promotion: next.length > 0 ? { ...kept, hard: next } : kept };
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
