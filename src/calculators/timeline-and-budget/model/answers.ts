/** What a visitor enters. Absent is never zero: what is absent comes from the facts, or is missing. */
import * as z from 'zod/mini';
import { CivilDate } from '../../../domain/civil-date-schema.ts';
import { Currency } from '../../../domain/content/currency.ts';
import { Id } from '../../../domain/content/id.ts';
import { LIMITS, MAX_ITEMS } from './limits.ts';

const upTo = (most: number) => z.number().check(z.minimum(0), z.maximum(most));
const range = (most: number) =>
  z
    .strictObject({ low: upTo(most), likely: upTo(most), high: upTo(most) })
    .check(z.refine((r) => r.low <= r.likely && r.likely <= r.high, 'must be in order: low ≤ likely ≤ high'));
const name = z.string().check(z.maxLength(120));
const itemId = z.string().check(z.regex(/^[a-z0-9-]{1,60}$/));
const list = <Item extends z.core.$ZodType<{ readonly id: string }>>(item: Item, most: number) =>
  z.array(item).check(
    z.maxLength(most),
    z.refine((items) => new Set(items.map((one) => one.id)).size === items.length, 'ids must differ'),
  );

const money = range(LIMITS.money);

const Risk = z.strictObject({
  id: itemId,
  name,
  /** Id of the stage that it delays. */
  stage: Id,
  /** Percent. */
  probability: upTo(LIMITS.percent),
  /** Weeks of delay, if it happens. */
  delay: range(LIMITS.weeks),
});

/** Nothing advances from the first day to the last, both included. */
const Freeze = z
  .strictObject({ id: itemId, name, from: CivilDate, to: CivilDate })
  .check(z.refine((freeze) => freeze.from <= freeze.to, { path: ['to'], error: 'must not be before the first day' }));

/** With the id of a starting point, what is absent comes from there and counts as an example. */
const Role = z.strictObject({
  id: itemId,
  name: z.optional(name),
  /** Per week, full time. */
  rate: z.optional(upTo(LIMITS.rate)),
  /** Full-time equivalents by stage id. */
  fte: z.record(Id, upTo(LIMITS.fte)),
});

const OneOff = z.strictObject({ id: itemId, name: z.optional(name), stage: z.optional(Id), amount: z.optional(money) });

const AnswersV1 = z.strictObject({
  timeline: z.strictObject({
    /** What differs from the facts, by stage id. */
    stages: z.record(
      Id,
      z.strictObject({ weeks: z.optional(range(LIMITS.weeks)), overlap: z.optional(upTo(LIMITS.weeks)) }),
    ),
    /** Every overlap counts as 0. */
    strictlySequential: z.optional(z.boolean()),
    correlation: z.optional(z.union([z.literal(0), z.literal(0.3), z.literal(0.6)])),
    risks: list(Risk, MAX_ITEMS.risks),
    start: z.optional(CivilDate),
    /** The date to meet. */
    deadline: z.optional(CivilDate),
    freezes: list(Freeze, MAX_ITEMS.freezes),
  }),
  budget: z.strictObject({
    currency: z.optional(Currency),
    /** The whole list once the visitor has touched it; absent, the examples stand in. */
    team: z.optional(list(Role, MAX_ITEMS.team)),
    oneOffs: z.optional(list(OneOff, MAX_ITEMS.oneOffs)),
    contingency: z.optional(upTo(LIMITS.contingency)),
    running: z.strictObject({
      requests: z.optional(range(LIMITS.requests)),
      inputTokens: z.optional(range(LIMITS.tokens)),
      outputTokens: z.optional(range(LIMITS.tokens)),
      inputPrice: z.optional(range(LIMITS.price)),
      outputPrice: z.optional(range(LIMITS.price)),
      compute: z.optional(money),
      tools: z.optional(money),
      support: z.optional(money),
      maintenance: z.optional(range(LIMITS.fte)),
      maintenanceRate: z.optional(upTo(LIMITS.rate)),
      growth: z.optional(upTo(LIMITS.growth)),
    }),
    benefit: z.strictObject({
      annual: z.optional(money),
      adoption: z.optional(range(LIMITS.percent)),
      monthsToFull: z.optional(upTo(LIMITS.months)),
      discount: z.optional(upTo(LIMITS.percent)),
    }),
    buy: z.strictObject({
      /** The framework's question: does this capability give a competitive advantage? */
      differentiates: z.optional(z.boolean()),
      setup: z.optional(money),
      fee: z.optional(money),
      perRequest: z.optional(range(LIMITS.price)),
      stillToDo: z.optional(range(LIMITS.percent)),
      maintenance: z.optional(range(LIMITS.fte)),
    }),
  }),
});

export const Answers = AnswersV1;
export type Answers = z.infer<typeof Answers>;
export type Role = z.infer<typeof Role>;
export type OneOff = z.infer<typeof OneOff>;
export type Risk = z.infer<typeof Risk>;
export type Freeze = z.infer<typeof Freeze>;

export const versions = [{ schema: AnswersV1 }] as const;
