/** How the lock on the criteria stands: a copy, a time, a fingerprint, and what changed since. */
import { fingerprint } from '../../../domain/fingerprint.ts';
import { LEVELS } from '../../../domain/level.ts';
import type { Answers, Criteria, Lock, Metric } from './answers.ts';
import { isMeasured } from './defaults.ts';
import { compare, criteriaProblems, statedLevels } from './levels.ts';

/** What is sealed, and in this order hashed. */
const SEALED = ['category', 'name', 'unit', 'direction', 'floor', 'target', 'stretch', 'cluster'] as const;
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
  /** What has to be done before the criteria can be locked; empty: they can be. */
  readonly obstacles: readonly LockObstacle[];
}

/**
 * The criteria as one text: a line of JSON for each metric, fields always in the same order, lines sorted, so that neither the
 * metrics' order nor their ids matter. Anyone can hash it again: `sha256sum` gives the same first 12 digits.
 */
export function canonical(criteria: readonly Criteria[]): string {
  return criteria
    .map((c) => {
      const cluster = c.cluster?.size == null ? [] : [c.cluster.size, c.cluster.correlation];
      return JSON.stringify([
        c.category,
        tidy(c.name),
        tidy(c.unit),
        c.direction,
        c.floor,
        c.target,
        c.stretch,
        ...cluster,
      ]);
    })
    .sort()
    .join('\n');
}

/** White space and Unicode forms that nobody sees do not change a fingerprint. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

export function fingerprintOf(criteria: readonly Criteria[]): string {
  return fingerprint(canonical(criteria));
}

export function criteriaOf({ measurement: _, faceValue: __, ...criteria }: Metric): Criteria {
  return criteria;
}

/** @param emptyCategories ids of the categories without a metric */
export function lockFinding(answers: Answers, emptyCategories: readonly string[]): LockFinding {
  const { locks, metrics } = answers;
  const first = locks[0];
  const last = locks.at(-1) ?? null;
  const now = fingerprintOf(metrics.map(criteriaOf));
  const holds = last !== null && last.fingerprint === now;
  const honest = locks.every((l) => fingerprintOf(l.criteria) === l.fingerprint);
  return {
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
    obstacles: [
      ...emptyCategories.map((category): LockObstacle => ({ kind: 'empty-category', category })),
      ...metrics.flatMap((metric) => obstacle(metric) ?? []),
    ],
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
    return early.has(id) ? 'before' : metric && isMeasured(metric.measurement) ? 'after' : 'none';
  };
  const then = new Map(first.criteria.map((c) => [c.id, c]));
  const still = new Set(metrics.map((m) => m.id));
  return [
    ...metrics.flatMap((metric): CriteriaChange[] => {
      const to = criteriaOf(metric);
      const from = then.get(metric.id);
      const base = { id: metric.id, name: metric.name, result: result(metric.id) };
      if (!from) return [{ ...base, kind: 'added' }];
      return SEALED.filter((field) => sealed(from, field) !== sealed(to, field)).map((field) => ({
        ...base,
        kind: 'changed',
        field,
        from,
        to,
        easier: easier(from, to, field),
      }));
    }),
    ...first.criteria
      .filter((c) => !still.has(c.id))
      .map((c): CriteriaChange => ({ id: c.id, name: c.name, result: result(c.id), kind: 'removed' })),
  ];
}

/** A field as the fingerprint sees it. */
function sealed(criteria: Criteria, field: SealedField): string {
  const value = criteria[field];
  return typeof value === 'string'
    ? tidy(value)
    : JSON.stringify(field === 'cluster' && !criteria.cluster?.size ? null : value);
}

function easier(from: Criteria, to: Criteria, field: SealedField): boolean | null {
  const level = LEVELS.find((l) => l === field);
  if (!level || from.direction !== to.direction || from.unit !== to.unit) return null;
  const [before, after] = [from[level], to[level]];
  return before === null || after === null ? null : compare(before, after, to.direction) > 0;
}
