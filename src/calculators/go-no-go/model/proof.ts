/** How strongly a measurement stands against its metric's floor. */
import { bulletPlace, type Levels } from '../../../domain/bullet-scale.ts';
import type { Level } from '../../../domain/level.ts';
import type { Metric } from './answers.ts';
import { type Course, courseOf, type Stage } from './course.ts';
import { emptyMeasurement, isMeasured, measurementKind } from './defaults.ts';
import { agreementProblems, type Judged, judgedBy } from './judge.ts';
import { KINDS } from './kinds/kinds.ts';
import { isSkewed } from './kinds/mean.ts';
import {
  compare,
  criteriaProblems,
  metricLevel,
  missingLevels,
  PERCENT,
  type Problem,
  sideOf,
  statedLevels,
} from './levels.ts';

export type Proof =
  /** The reading is all there is: no sample, or a model's judgement that nobody checked. `accepted` with a reason. */
  | { readonly kind: 'face-value'; readonly accepted: boolean; readonly judged: Judged }
  | {
      readonly kind: 'sample';
      /** Of a rate: exposure. */
      readonly cases: number;
      /** What grouped cases are worth; `cases` where they are independent. */
      readonly effectiveCases: number;
      /** One-sided, in the metric's unit: the true value is at least (lower is better: at most) this. Null: no bound. */
      readonly bound: number | null;
      readonly proven: boolean;
      /** The truth is proven to lie below the floor. */
      readonly provenBelow: boolean;
      /** How many cases in all prove the floor with the method's power at the value seen; null where that value can't. */
      readonly casesToProve: number | null;
      /** The bound is approximate, and passes a system at its floor more often than it says. */
      readonly lenient: boolean;
      /** All values are the same, and no scale says how bad another could be. */
      readonly noSpread: boolean;
    };

/** What counts in the verdict, worst first. */
export const STANDINGS = [
  'criteria-incomplete',
  'below-floor',
  'unmeasured',
  'too-early',
  'not-proven',
  'face-value',
  'floor',
  'target',
  'stretch',
] as const;
export type Standing = (typeof STANDINGS)[number];

export interface SliceFinding {
  readonly id: string;
  readonly name: string;
  /** Agreed before, with the criteria. */
  readonly agreed: boolean;
  readonly value: number | null;
  readonly cases: number | null;
  readonly bound: number | null;
  readonly standing: Standing;
}

export interface MetricFinding {
  readonly metric: Metric;
  readonly standing: Standing;
  readonly problems: readonly Problem[];
  readonly missingLevels: readonly Level[];
  /** In the metric's unit, of a difference the gain; null: not measured, or the measurement can't be used. */
  readonly value: number | null;
  /** How it is today, in the metric's unit; of a difference, of what is compared. Null: not stated, or not usable. */
  readonly today: number | null;
  readonly evidence: Proof | null;
  readonly course: Course;
  /** Worst first; the first has a result wherever any has. */
  readonly slices: readonly SliceFinding[];
  /** Whether it stands where its worst slice stands, and would stand better without. */
  readonly heldBySlice: boolean;
  readonly judged: Judged;
  /** Percent: the chance with which `casesToProve` prove it. */
  readonly power: number;
  /** Counted without a sample, for the reason that the metric states. */
  readonly acceptedAtFaceValue: boolean;
  /** Percent of a bullet graph's width; null where there is nothing to draw. */
  readonly places: {
    readonly value: ReturnType<typeof bulletPlace>;
    readonly bound: ReturnType<typeof bulletPlace> | null;
  } | null;
}

/** @param confidence, power 0–1, the confidence one-sided */
export function judgeMetric(metric: Metric, confidence: number, power = 0.8): MetricFinding {
  const found = kept.get(metric);
  if (found?.confidence === confidence && found.power === power) return found.finding;
  const finding = judge(metric, confidence, power);
  kept.set(metric, { confidence, power, finding });
  return finding;
}

/** Edits leave the metrics they don't touch as they are, so most were judged before. */
const kept = new WeakMap<Metric, { confidence: number; power: number; finding: MetricFinding }>();

function judge(metric: Metric, confidence: number, power: number): MetricFinding {
  const problems = [...criteriaProblems(metric), ...measurementProblems(metric)];
  const levels = statedLevels(metric);
  const blocked = (what: Problem['blocks']): boolean => problems.some((problem) => problem.blocks === what);
  const kind = KINDS[metric.measure.kind];
  const value = blocked('measurement') ? null : kind.read(metric);
  const usable = levels !== null && !blocked('criteria');
  const course = blocked('measurement') || !usable ? unplanned(metric, confidence) : courseOf(metric, confidence);
  const base = {
    metric,
    problems,
    missingLevels: missingLevels(metric),
    value,
    today: readBaseline(metric),
    course,
    judged: judgedBy(metric),
    power: 100 * power,
    evidence: value === null || !usable ? null : weighEvidence(metric, levels, course, confidence, power),
    slices: usable ? judgeSlices(metric, course.confidence) : [],
    heldBySlice: false,
    acceptedAtFaceValue: false,
    places: null,
  };
  const { evidence } = base;
  if (!usable) return { ...base, standing: 'criteria-incomplete' };
  if (value === null || evidence === null) return { ...base, standing: 'unmeasured' };
  const side = sideOf(metric);
  const alone = standingOf(metricLevel(value, levels, side), evidence, course.stage);
  const standing = withSlices(alone, base.slices, metric);
  const bound = evidence.kind === 'sample' ? evidence.bound : null;
  return {
    ...base,
    standing,
    heldBySlice: standing !== alone,
    acceptedAtFaceValue:
      evidence.kind === 'face-value' && evidence.accepted && ['floor', 'target', 'stretch'].includes(standing),
    places: {
      value: bulletPlace(value, levels, side),
      bound: bound === null ? null : bulletPlace(bound, levels, side),
    },
  };
}

function unplanned(metric: Metric, confidence: number): Course {
  return { stage: 'unplanned', seen: null, agreed: metric.agreed?.cases ?? null, lookAt: null, confidence };
}

function standingOf(reached: Level | 'below-floor', evidence: Proof, stage: Stage): Standing {
  if (evidence.kind === 'face-value') return reached === 'below-floor' || evidence.accepted ? reached : 'face-value';
  if (stage === 'too-early') return evidence.provenBelow ? 'below-floor' : 'too-early';
  if (stage === 'look' && !(evidence.proven && reached !== 'below-floor')) {
    return evidence.provenBelow ? 'below-floor' : 'too-early';
  }
  if (reached === 'below-floor') return reached;
  return evidence.proven && stage !== 'extended' ? reached : 'not-proven';
}

/** @param power null: nobody asks how many cases would prove it */
function weighEvidence(
  metric: Metric,
  levels: Levels,
  course: Course,
  confidence: number,
  power: number | null,
): Proof {
  const kind = KINDS[metric.measure.kind];
  const judged = judgedBy(metric);
  const cases = kind.amount(metric);
  if (cases === null || judged === 'unchecked' || judged === 'score') {
    const { accepted = false, reason = '' } = metric.faceValue ?? {};
    return { kind: 'face-value', accepted: accepted && reason.trim() !== '', judged };
  }
  const proven = kind.proves(metric, levels.floor, course.confidence);
  const bound = kind.bound(metric, course.confidence);
  return {
    kind: 'sample',
    cases,
    effectiveCases: kind.worth(metric),
    bound,
    proven,
    provenBelow: !proven && kind.disproves(metric, levels.floor, confidence),
    casesToProve: proven || power === null ? cases : kind.casesToProve(metric, levels.floor, power, course.confidence),
    lenient: isSkewed(metric),
    noSpread: bound === null && isWithoutSpread(metric),
  };
}

function isWithoutSpread({ measurement: m, baseline }: Metric): boolean {
  if (m.kind === 'paired-means') return m.standardDeviation === 0;
  return m.kind === 'mean' && m.standardDeviation === 0 && (baseline?.kind !== 'mean' || !baseline.standardDeviation);
}

/** A slice has no number of cases of its own: it is judged as surely as the whole. Worst first, then those without a result. */
function judgeSlices(metric: Metric, confidence: number): SliceFinding[] {
  const { slices, bySlice = [], agreed: _, ...whole } = metric;
  if (!slices && bySlice.length === 0) return [];
  const kind = KINDS[metric.measure.kind];
  const levels = statedLevels(metric)!;
  const names = [
    ...(slices?.names ?? []).map((one) => ({ ...one, agreed: true })),
    ...bySlice
      .filter((one) => !slices?.names.some(({ id }) => id === one.id))
      .map(({ id, name = '' }) => ({ id, name, agreed: false })),
  ];
  const found = names.map(({ id, name, agreed }): SliceFinding => {
    const measurement = bySlice.find((one) => one.id === id)?.measurement;
    const sliced: Metric = { ...whole, measurement: measurement ?? emptyMeasurement(measurementKind(metric.measure)) };
    const value = measurementProblems(sliced).some(({ blocks }) => blocks === 'measurement') ? null : kind.read(sliced);
    const none = { id, name, agreed, value: null, cases: null, bound: null, standing: 'unmeasured' as const };
    if (value === null) return none;
    const course = { ...unplanned(sliced, confidence) };
    const evidence = weighEvidence(sliced, levels, course, confidence, null);
    const standing = standingOf(metricLevel(value, levels, sideOf(metric)), evidence, 'unplanned');
    const sample = evidence.kind === 'sample' ? evidence : null;
    return { id, name, agreed, value, cases: sample?.cases ?? null, bound: sample?.bound ?? null, standing };
  });
  const side = sideOf(metric);
  const badness = ({ bound, value }: SliceFinding): number => bound ?? value ?? 0;
  return found.sort((a, b) =>
    a.value === null || b.value === null
      ? Number(a.value === null) - Number(b.value === null)
      : compare(badness(a), badness(b), side),
  );
}

/** With "every slice must clear the floor" a metric stands where its worst slice stands. */
function withSlices(alone: Standing, slices: readonly SliceFinding[], metric: Metric): Standing {
  if (!metric.slices?.every || alone === 'too-early') return alone;
  return slices.reduce<Standing>(
    (worst, { standing }) => (STANDINGS.indexOf(standing) < STANDINGS.indexOf(worst) ? standing : worst),
    alone,
  );
}

/** In the metric's unit, whatever kind it is of; null where it can't be used. */
function readBaseline(metric: Metric): number | null {
  const { baseline } = metric;
  if (!baseline || baselineProblems(metric).length > 0) return null;
  if (baseline.kind === 'paired-shares' || baseline.kind === 'paired-means') return null;
  const percentile =
    metric.measure.kind === 'percentile' ? metric.measure : { kind: 'percentile' as const, percentile: 95 };
  const measure = baseline.kind === 'percentile' ? percentile : { kind: baseline.kind };
  const { agreement: _, judge: __, ...rest } = metric;
  return KINDS[baseline.kind].read({ ...rest, measure, measurement: baseline });
}

/** Faults of a baseline that is only shown: a difference judges its own. */
function baselineProblems(metric: Metric): Problem[] {
  const { baseline, measure } = metric;
  if (!baseline || !isMeasured(baseline)) return [];
  const at = (kind: Problem['kind']): Problem => ({ field: 'baseline', kind, blocks: 'baseline' });
  const expected = measurementKind(measure);
  const fits =
    baseline.kind === 'value' ||
    baseline.kind === expected ||
    (expected === 'value' && !baseline.kind.startsWith('paired'));
  if (!fits) return [at('other-kind')];
  const kind = baseline.kind === 'paired-shares' || baseline.kind === 'paired-means' ? 'difference' : baseline.kind;
  return KINDS[kind].problems({ ...metric, measurement: baseline }).map((problem) => at(problem.kind));
}

function measurementProblems(metric: Metric): Problem[] {
  const { measurement: m, measure } = metric;
  const problems: Problem[] = [...agreementProblems(metric)];
  if (measure.kind !== 'difference') problems.push(...baselineProblems(metric));
  if (!isMeasured(m)) return problems;
  if (m.kind !== measurementKind(measure))
    return [...problems, { field: 'kind', kind: 'other-kind', blocks: 'measurement' }];
  return [...problems, ...KINDS[measure.kind].problems(metric), ...fractionProblems(metric)];
}

/** 0.93 beside 88%, 92% and 95%: is it 93%? Where higher is better nothing counts until that is answered. */
function fractionProblems(metric: Metric): Problem[] {
  const { unit, measure, measurement: m, reallyPercent, direction } = metric;
  const levels = statedLevels(metric);
  const alone = m.kind === 'value' || m.kind === 'percentile' ? m.value : m.kind === 'mean' ? m.mean : null;
  if (unit !== PERCENT || reallyPercent || measure.kind === 'difference' || alone === null || !levels) return [];
  if (alone <= 0 || alone > 1 || Math.min(...Object.values(levels)) < 20) return [];
  const field = m.kind === 'mean' ? 'mean' : 'value';
  return [{ field, kind: 'fraction-for-percent', blocks: direction === 'higher' ? 'measurement' : null }];
}
