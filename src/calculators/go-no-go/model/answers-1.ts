/** Answers as version 1 had them: links and files of it open for ever. Never edited. */
import * as z from 'zod/mini';
import { Instant } from '../../../domain/civil-date-schema.ts';
import { DIRECTIONS } from '../../../domain/level.ts';
import { MAX_LOCKS, MAX_METRICS, MAX_NAME, MAX_REASON, MAX_UNIT } from './limits.ts';

/** In the metric's unit. Null: not entered. */
const Amount = z.nullable(z.number().check(z.minimum(-1e12), z.maximum(1e12)));
/** A number of cases. Null: not entered. */
const Count = z.nullable(z.int().check(z.minimum(0), z.maximum(10_000_000)));
const Percent = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));
const ItemId = z.string().check(z.minLength(1), z.maxLength(40));
/** Ids of categories and rollout steps: kept even when the content of today has them no more. */
const FactId = z.string().check(z.minLength(1), z.maxLength(64));
const ids = z.array(ItemId).check(z.maxLength(MAX_METRICS));

/**
 * What was measured. Nothing stops a visitor from entering more successes than trials: `evaluate` says at which field it is
 * wrong, and counts the metric as not measured.
 */
const Measurement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), value: Amount }),
  /** Against levels in percent. `successes` are the cases that the metric's name counts: for an error rate, the errors. */
  z.strictObject({ kind: z.literal('proportion'), successes: Count, trials: Count }),
  z.strictObject({ kind: z.literal('mean'), mean: Amount, cases: Count, standardDeviation: Amount }),
]);

/** Cases that come in groups: several questions on one document, several requests of one person. */
const Cluster = z.strictObject({
  /** Cases in a group, on average; 1 or more. */
  size: Amount,
  /** How alike the cases of one group are (intra-cluster correlation), 0–1. */
  correlation: Amount,
});

/** What is agreed about a metric before the pilot: the part that a lock seals. */
const Criteria = z.strictObject({
  /** Permanent within the list. */
  id: ItemId,
  category: FactId,
  name: z.string().check(z.maxLength(MAX_NAME)),
  unit: z.string().check(z.maxLength(MAX_UNIT)),
  direction: z.enum(DIRECTIONS),
  floor: Amount,
  target: Amount,
  stretch: Amount,
  cluster: z.optional(Cluster),
});

const Metric = z.strictObject({
  ...Criteria.shape,
  measurement: Measurement,
  /** Counts a reading without a sample; without a reason it does not. */
  faceValue: z.optional(z.strictObject({ accepted: z.boolean(), reason: z.string().check(z.maxLength(MAX_REASON)) })),
});

/** Criteria as they were when they were locked. */
const Lock = z.strictObject({
  id: ItemId,
  lockedAt: Instant,
  criteria: z.array(Criteria).check(z.maxLength(MAX_METRICS)),
  /** First 12 hex digits of the SHA-256 of the canonical criteria. */
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
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

/** How many cases the pilot should gather. */
const Plan = z.strictObject({
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

/** What was seen at a step of the rollout. */
const Step = z.strictObject({
  id: FactId,
  /** Cases agreed to see before going on; null: as many as planned for the pilot. */
  casesNeeded: Count,
  cases: Count,
  results: z.array(z.strictObject({ id: ItemId, measurement: Measurement })).check(z.maxLength(MAX_METRICS)),
});

const differ = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map((item) => item.id)).size === items.length;

export const Answers1 = z
  .strictObject({
    metrics: z.array(Metric).check(z.maxLength(MAX_METRICS)),
    /** Oldest first; the last one holds unless it was unlocked. */
    locks: z.array(Lock).check(z.maxLength(MAX_LOCKS)),
    plan: z.optional(Plan),
    promotion: z.optional(
      z.strictObject({
        /** Ids of the metrics watched in production; left out, all of them. */
        guardrails: z.optional(ids),
        steps: z.array(Step).check(z.maxLength(20)),
      }),
    ),
  })
  .check(
    z.refine((a) => differ(a.metrics), { path: ['metrics'], error: 'ids must differ' }),
    z.refine((a) => differ(a.locks), { path: ['locks'], error: 'ids must differ' }),
    z.refine((a) => differ(a.promotion?.steps ?? []), { path: ['promotion', 'steps'], error: 'ids must differ' }),
    z.refine((a) => (a.promotion?.steps ?? []).every((s) => differ(s.results)), {
      path: ['promotion', 'steps'],
      error: 'ids of results must differ',
    }),
  );
export type Answers1 = z.infer<typeof Answers1>;
