/** What a visitor enters: version 2. Version 1 is `answers-1.ts`; `migrate-1.ts` brings it here. */
import * as z from 'zod/mini';
import { CivilDate, Instant } from '../../../domain/civil-date-schema.ts';
import { COMPARED, DIRECTIONS, JUDGES } from '../../../domain/level.ts';
import { MAX_LOCKS, MAX_METRICS, MAX_NAME, MAX_REASON, MAX_SLICES, MAX_UNIT } from './limits.ts';

/** In the metric's unit. Null: not entered. */
const Amount = z.nullable(z.number().check(z.minimum(-1e12), z.maximum(1e12)));
/** A number of cases. Null: not entered. */
const Count = z.nullable(z.int().check(z.minimum(0), z.maximum(10_000_000)));
const Percent = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));
const ItemId = z.string().check(z.minLength(1), z.maxLength(40));
/** Ids of categories and rollout steps: kept even when the content of today has them no more. */
const FactId = z.string().check(z.minLength(1), z.maxLength(64));
const Name = z.string().check(z.maxLength(MAX_NAME));
const Unit = z.string().check(z.maxLength(MAX_UNIT));
const ids = z.array(ItemId).check(z.maxLength(MAX_METRICS));

/** How a metric is measured: one of the six kinds, with what belongs to it. Sealed by the lock. */
export const Measure = z.discriminatedUnion('kind', [
  /** Cases that the metric's name counts, of all. Levels in percent. */
  z.strictObject({ kind: z.literal('share') }),
  /** `lowest` and `highest`: the ends of the scale, where it has any. */
  z.strictObject({ kind: z.literal('mean'), lowest: z.optional(Amount), highest: z.optional(Amount) }),
  /** `percentile`: 50–99.9; so many percent of all cases are to be at least as good as the level. */
  z.strictObject({ kind: z.literal('percentile'), percentile: Amount }),
  /** Events per unit of exposure. `exposure` names that unit: weeks, thousand requests. */
  z.strictObject({ kind: z.literal('rate'), exposure: z.optional(Unit) }),
  /** How much better than today: levels are gains, in points where shares are compared; negative: a loss that is accepted. */
  z.strictObject({ kind: z.literal('difference'), of: z.enum(COMPARED), sameCases: z.boolean() }),
  /** One number with nothing behind it. */
  z.strictObject({ kind: z.literal('value') }),
]);
export type Measure = z.infer<typeof Measure>;

/** What groups of cases are worth as a file told it: as many as so many independent cases (Korn and Graubard). */
const WorthOfGroups = z.optional(z.strictObject({ count: Count, worth: Amount }));

/**
 * What was measured. Nothing stops a visitor from entering more than there are cases: `evaluate` says at which field it is
 * wrong, and counts the metric as not measured.
 */
export const Measurement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: Amount }),
  /** `counted`: the cases that the metric's name counts; for an error rate, the errors. */
  z.strictObject({ kind: z.literal('share'), counted: Count, cases: Count, groups: WorthOfGroups }),
  z.strictObject({
    kind: z.literal('mean'),
    mean: Amount,
    cases: Count,
    standardDeviation: Amount,
    /** As a file told it: how many groups, and the error of the mean between them. */
    groups: z.optional(z.strictObject({ count: Count, standardError: Amount })),
  }),
  z.strictObject({
    kind: z.literal('percentile'),
    value: Amount,
    cases: Count,
    /** Cases worse than the floor. */
    beyond: Count,
    /** The order statistic that bounds the percentile on its bad side, which takes a file. */
    bound: z.optional(Amount),
    groups: WorthOfGroups,
  }),
  z.strictObject({ kind: z.literal('rate'), events: Count, exposure: Amount }),
  /** The same cases seen by pilot and baseline: those on which only one of them passed. */
  z.strictObject({ kind: z.literal('paired-shares'), onlyPilot: Count, onlyBaseline: Count, cases: Count }),
  /** The same cases: mean and spread of pilot minus baseline. */
  z.strictObject({ kind: z.literal('paired-means'), mean: Amount, cases: Count, standardDeviation: Amount }),
]);
export type Measurement = z.infer<typeof Measurement>;

/** Cases that come in groups: several questions on one document, several tries of one case. */
export const Cluster = z.strictObject({
  /** Cases in a group, on average; 1 or more. */
  size: Amount,
  /** How alike the cases of one group are (intra-cluster correlation), 0–1. */
  correlation: Amount,
  /** Groups of different sizes: the largest, or the coefficient of variation. */
  sizes: z.optional(z.strictObject({ by: z.enum(['largest', 'variation']), amount: Amount })),
});
export type Cluster = z.infer<typeof Cluster>;

/** The parts by which a metric is looked at: languages, document types, groups of customers. */
const Slices = z.strictObject({
  by: Name,
  /** Each has to clear the floor; else they are shown, and the worst is named. */
  every: z.boolean(),
  names: z.array(z.strictObject({ id: ItemId, name: Name })).check(z.maxLength(MAX_SLICES)),
});

/** What is agreed about a metric before the pilot: the part that a lock seals. */
export const Criteria = z.strictObject({
  /** Permanent within the list. */
  id: ItemId,
  category: FactId,
  name: Name,
  unit: Unit,
  direction: z.enum(DIRECTIONS),
  floor: Amount,
  target: Amount,
  stretch: Amount,
  cluster: z.optional(Cluster),
  measure: Measure,
  /** Who says whether a case passes, or gives its score. Left out: not said. */
  judge: z.optional(z.enum(JUDGES)),
  slices: z.optional(Slices),
  /** How many cases (of a rate: how much exposure), and whether it may be looked at once, at half of them. */
  agreed: z.optional(z.strictObject({ cases: Amount, look: z.optional(z.literal(true)) })),
  /** The target is wished for, and no condition of a go. */
  targetWished: z.optional(z.literal(true)),
});
export type Criteria = z.infer<typeof Criteria>;

/** Of cases that people labeled: how many the model judged right. */
const Checked = z.strictObject({ right: Count, cases: Count });

export const Metric = z.strictObject({
  ...Criteria.shape,
  measurement: Measurement,
  /** Counts a reading without a sample; without a reason it does not. */
  faceValue: z.optional(z.strictObject({ accepted: z.boolean(), reason: z.string().check(z.maxLength(MAX_REASON)) })),
  /** How it is today, measured or (`value`) stated. */
  baseline: z.optional(Measurement),
  /** How often a judging model was found right by people. */
  agreement: z.optional(z.strictObject({ good: Checked, bad: Checked })),
  /** Results by slice; of one that was not agreed on, with its name. */
  bySlice: z.optional(
    z
      .array(z.strictObject({ id: ItemId, name: z.optional(Name), measurement: Measurement }))
      .check(z.maxLength(MAX_SLICES)),
  ),
  /** Why there are more cases than agreed, where that was fixed otherwise than by looking at the result. */
  moreBecause: z.optional(z.string().check(z.maxLength(MAX_REASON))),
  /** When the result was measured. */
  measuredOn: z.optional(CivilDate),
  /** "Really 0.8%": levels and readings of at most 1 are meant as percent. */
  reallyPercent: z.optional(z.literal(true)),
  /** What the team truly hopes for, by which cases are planned. A share or mean: in its unit; a percentile: percent within the floor. */
  hoped: z.optional(z.strictObject({ value: Amount, standardDeviation: z.optional(Amount) })),
});
export type Metric = z.infer<typeof Metric>;

/** Criteria as they were when they were locked. */
export const Lock = z.strictObject({
  id: ItemId,
  lockedAt: Instant,
  criteria: z.array(Criteria).check(z.maxLength(MAX_METRICS)),
  /** First 12 hex digits of the SHA-256 of the canonical criteria. */
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  /** 1: taken when category, name, unit, direction, levels and groups were all that a lock sealed. */
  form: z.optional(z.literal(1)),
  /** Ids of the metrics that had a result when the lock was taken: it came too late for them. */
  measured: ids,
  unlocked: z.optional(
    z.strictObject({
      at: Instant,
      /** Ids of the metrics that had a result when it was opened. */
      measured: ids,
      /** Ids of the metrics whose criteria were edited afterwards while they had a result. */
      revised: ids,
    }),
  ),
});
export type Lock = z.infer<typeof Lock>;

/** How many cases the pilot should gather. */
export const Plan = z.strictObject({
  /** The metric whose floor and direction are planned with; left out, `floor` and `direction` are the visitor's own. */
  metric: z.optional(ItemId),
  direction: z.optional(z.enum(DIRECTIONS)),
  floor: Percent,
  /** The rate hoped for in truth, percent. Null with a metric: its target. */
  hoped: Percent,
  /** Percent; null: the method's. */
  power: Percent,
  casesPerWeek: Amount,
  /** Percent of all cases that count for this metric, as frauds do for the share of frauds found; null: all. */
  share: Percent,
  cluster: z.optional(Cluster),
  /** How many in a hundred pilots like this one are truly good enough, percent. */
  baseRate: Percent,
});
export type Plan = z.infer<typeof Plan>;

/** What was seen at a step of the rollout. */
export const Step = z.strictObject({
  id: FactId,
  /** Cases agreed to see before going on; null: as many as planned for the pilot. */
  casesNeeded: Count,
  cases: Count,
  results: z.array(z.strictObject({ id: ItemId, measurement: Measurement })).check(z.maxLength(MAX_METRICS)),
});
export type Step = z.infer<typeof Step>;

const differ = (items: readonly { readonly id: string }[] = []): boolean =>
  new Set(items.map((item) => item.id)).size === items.length;

export const Answers = z
  .strictObject({
    metrics: z.array(Metric).check(z.maxLength(MAX_METRICS)),
    /** Oldest first; the last one holds unless it was unlocked. */
    locks: z.array(Lock).check(z.maxLength(MAX_LOCKS)),
    plan: z.optional(Plan),
    promotion: z.optional(
      z.strictObject({
        /** Ids of the metrics watched in production; left out, all of them. */
        guardrails: z.optional(ids),
        /** Ids of those that roll back on a bare reading below the floor, without proof. */
        hard: z.optional(ids),
        steps: z.array(Step).check(z.maxLength(20)),
      }),
    ),
  })
  .check(
    z.refine((a) => differ(a.metrics), { path: ['metrics'], error: 'ids must differ' }),
    z.refine((a) => a.metrics.every((m) => differ(m.slices?.names) && differ(m.bySlice)), {
      path: ['metrics'],
      error: 'ids of slices must differ',
    }),
    z.refine((a) => differ(a.locks), { path: ['locks'], error: 'ids must differ' }),
    z.refine((a) => differ(a.promotion?.steps), { path: ['promotion', 'steps'], error: 'ids must differ' }),
    z.refine((a) => (a.promotion?.steps ?? []).every((s) => differ(s.results)), {
      path: ['promotion', 'steps'],
      error: 'ids of results must differ',
    }),
  );
export type Answers = z.infer<typeof Answers>;
