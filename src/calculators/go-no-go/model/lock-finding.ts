/** How the lock on the criteria stands: a copy, a time, a fingerprint, and what changed since. */
import { fingerprint } from '../../../domain/fingerprint.ts';
import { LEVELS } from '../../../domain/level.ts';
import type { Answers, Criteria, Lock, Metric } from './answers.ts';
import { hasResult } from './defaults.ts';
import { compare, criteriaProblems, sideOf, statedLevels } from './levels.ts';

/** What the first form of locks sealed, and in this order hashed. */
const SEALED_1 = ['category', 'name', 'unit', 'direction', 'floor', 'target', 'stretch', 'cluster'] as const;
/** What is sealed, and in this order hashed. */
const SEALED = [...SEALED_1, 'measure', 'judge', 'slices', 'agreed', 'targetWished'] as const;
type SealedField = (typeof SEALED)[number];

/** One difference between the criteria as first locked and as they are now. */
export type CriteriaChange = {
  readonly id: string;
  readonly name: string;
  /** The result was in before the change could be made, came after it, or is not in. */
  readonly result: 'before' | 'after' | 'none';
} & (
  | { readonly kind: 'added' | 'removed' }
  | {
      readonly kind: 'changed';
      readonly field: SealedField;
      readonly from: Criteria;
      readonly to: Criteria;
      /** Whether it is now easier to pass; null where that can't be said. */
      readonly easier: boolean | null;
    }
);

export type LockObstacle =
  | { readonly kind: 'empty-category'; readonly category: string }
  | { readonly kind: 'metric'; readonly metric: Metric; readonly why: 'name' | 'levels' | 'problem' };

export interface LockFinding {
  /** `broken`: locked, yet the criteria are not those of the lock, or the copy is not that of the fingerprint. */
  readonly state: 'none' | 'locked' | 'unlocked' | 'broken';
  /** Null before the first lock. */
  readonly last: Lock | null;
  readonly first: Lock | null;
  readonly timesUnlocked: number;
  /** Oldest first; what happened, for all to see. */
  readonly trace: readonly {
    readonly at: string;
    readonly kind: 'locked' | 'unlocked';
    readonly fingerprint: string;
  }[];
  /** Since the first lock. */
  readonly changes: readonly CriteriaChange[];
  /** Names of metrics that already had a result when the criteria were first locked. */
  readonly late: readonly string[];
  /** Names of metrics whose result is dated before the first lock. */
  readonly dated: readonly string[];
  /** What has to be done before the criteria can be locked; empty: they can be. */
  readonly obstacles: readonly LockObstacle[];
  /** Complete, and not locked: now is the time. */
  readonly due: boolean;
}

/**
 * The criteria as one text: a line of JSON for each metric, fields always in the same order, lines sorted, so that neither the
 * metrics' order nor their ids matter. Anyone can hash it again: `sha256sum` gives the same first 12 digits.
 * @param form 1: as locks of version 1 were hashed
 */
export function canonical(criteria: readonly Criteria[], form?: 1): string {
  return criteria
    .map((c) => JSON.stringify(form === 1 ? firstForm(c) : SEALED.map((field) => plain(c, field))))
    .sort()
    .join('\n');
}

function firstForm(c: Criteria): unknown[] {
  const cluster = c.cluster?.size == null ? [] : [c.cluster.size, c.cluster.correlation];
  return [c.category, tidy(c.name), tidy(c.unit), c.direction, c.floor, c.target, c.stretch, ...cluster];
}

/** A field as it is hashed: its parts in a fixed order, null where it says nothing. */
function plain(c: Criteria, field: SealedField): unknown {
  if (field === 'cluster') {
    const { size = null, correlation = null, sizes } = c.cluster ?? {};
    if (size === null) return null;
    return sizes ? [size, correlation, sizes.by, sizes.amount] : [size, correlation];
  }
  if (field === 'measure') return plainMeasure(c.measure);
  if (field === 'slices') {
    return c.slices ? [tidy(c.slices.by), c.slices.every, c.slices.names.map(({ name }) => tidy(name)).sort()] : null;
  }
  if (field === 'agreed') return c.agreed?.cases == null ? null : [c.agreed.cases, c.agreed.look ?? false];
  if (field === 'targetWished') return c.targetWished ?? false;
  const value = c[field] ?? null;
  return field === 'name' || field === 'unit' ? tidy(c[field]) : value;
}

function plainMeasure(measure: Criteria['measure']): unknown[] {
  const { kind } = measure;
  if (kind === 'mean') return [kind, measure.lowest ?? null, measure.highest ?? null];
  if (kind === 'percentile') return [kind, measure.percentile];
  if (kind === 'rate') return [kind, tidy(measure.exposure ?? '')];
  return kind === 'difference' ? [kind, measure.of, measure.sameCases] : [kind];
}

/** White space and Unicode forms that nobody sees do not change a fingerprint. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

export function fingerprintOf(criteria: readonly Criteria[], form?: 1): string {
  return fingerprint(canonical(criteria, form));
}

/** What is agreed, without results and what surrounds them. */
export function criteriaOf(metric: Metric): Criteria {
  const { id, category, name, unit, direction, floor, target, stretch, measure } = metric;
  const { cluster, judge, slices, agreed, targetWished } = metric;
  return {
    ...{ id, category, name, unit, direction, floor, target, stretch, measure },
    ...(cluster && { cluster }),
    ...(judge && { judge }),
    ...(slices && { slices }),
    ...(agreed && { agreed }),
    ...(targetWished && { targetWished }),
  };
}

/** @param emptyCategories ids of the categories without a metric */
export function lockFinding(answers: Answers, emptyCategories: readonly string[]): LockFinding {
  const { locks, metrics } = answers;
  const first = locks[0];
  const last = locks.at(-1) ?? null;
  const holds = last !== null && last.fingerprint === fingerprintOf(metrics.map(criteriaOf), last.form);
  const honest = locks.every((l) => fingerprintOf(l.criteria, l.form) === l.fingerprint);
  const obstacles = [
    ...emptyCategories.map((category): LockObstacle => ({ kind: 'empty-category', category })),
    ...metrics.flatMap((metric) => obstacle(metric) ?? []),
  ];
  return {
    obstacles,
    due: obstacles.length === 0 && metrics.length > 0 && (!last || last.unlocked !== undefined),
    dated: first
      ? metrics.filter((m) => m.measuredOn && m.measuredOn < first.lockedAt.slice(0, 10)).map((m) => m.name)
      : [],
    state: !last ? 'none' : !honest ? 'broken' : last.unlocked ? 'unlocked' : holds ? 'locked' : 'broken',
    last,
    first: first ?? null,
    timesUnlocked: locks.filter((l) => l.unlocked).length,
    trace: locks.flatMap(({ lockedAt, fingerprint, unlocked }) => [
      { at: lockedAt, kind: 'locked' as const, fingerprint },
      ...(unlocked ? [{ at: unlocked.at, kind: 'unlocked' as const, fingerprint }] : []),
    ]),
    changes: first ? changesSince(first, answers) : [],
    late: first ? first.criteria.filter((c) => first.measured.includes(c.id)).map((c) => c.name) : [],
  };
}

function obstacle(metric: Metric): LockObstacle | null {
  if (metric.name.trim() === '') return { kind: 'metric', metric, why: 'name' };
  if (!statedLevels(metric)) return { kind: 'metric', metric, why: 'levels' };
  const blocked = criteriaProblems(metric).some((problem) => problem.blocks === 'criteria');
  return blocked ? { kind: 'metric', metric, why: 'problem' } : null;
}

function changesSince(first: Lock, { metrics, locks }: Answers): CriteriaChange[] {
  const early = new Set(locks.flatMap((l) => (l.unlocked ? [...l.unlocked.measured, ...l.unlocked.revised] : [])));
  const result = (id: string): CriteriaChange['result'] => {
    const metric = metrics.find((m) => m.id === id);
    return early.has(id) ? 'before' : metric && hasResult(metric) ? 'after' : 'none';
  };
  const then = new Map(first.criteria.map((c) => [c.id, c]));
  // How it is measured was first sealed by the second form of locks.
  const measures = new Map(locks.find((l) => l.form !== 1)?.criteria.map((c) => [c.id, c]));
  const still = new Set(metrics.map((m) => m.id));
  return [
    ...metrics.flatMap((metric): CriteriaChange[] => {
      const to = criteriaOf(metric);
      const from = then.get(metric.id);
      const base = { id: metric.id, name: metric.name, result: result(metric.id) };
      if (!from) return [{ ...base, kind: 'added' }];
      return SEALED.flatMap((field): CriteriaChange[] => {
        const before = field === 'measure' ? measures.get(metric.id) : from;
        if (!before || sealed(before, field) === sealed(to, field)) return [];
        return [{ ...base, kind: 'changed', field, from: before, to, easier: easier(before, to, field) }];
      });
    }),
    ...first.criteria
      .filter((c) => !still.has(c.id))
      .map((c): CriteriaChange => ({ id: c.id, name: c.name, result: result(c.id), kind: 'removed' })),
  ];
}

/** A field as the fingerprint sees it. */
function sealed(criteria: Criteria, field: SealedField): string {
  return JSON.stringify(plain(criteria, field));
}

function easier(from: Criteria, to: Criteria, field: SealedField): boolean | null {
  if (field === 'targetWished') return to.targetWished === true;
  if (field === 'slices' && from.slices?.every !== to.slices?.every) return !to.slices?.every;
  if (field === 'agreed') {
    const [before, after] = [from.agreed?.cases ?? null, to.agreed?.cases ?? null];
    return before === null || after === null || before === after ? null : after < before;
  }
  const level = LEVELS.find((l) => l === field);
  if (!level || sideOf(from) !== sideOf(to) || from.unit !== to.unit) return null;
  const [before, after] = [from[level], to[level]];
  return before === null || after === null ? null : compare(before, after, sideOf(to)) > 0;
}
