import * as z from 'zod/mini';
import { COMPARED, DIRECTIONS, JUDGES, LEVELS, MEASUREMENT_KINDS } from '../level.ts';
import { Span } from '../range.ts';
import { Id } from './id.ts';

const text = z.string().check(z.minLength(1));

/** A question that every set of criteria must answer with at least one metric. */
export const MetricCategory = z.strictObject({
  id: Id,
  name: text,
  /** The question it answers. */
  asks: text,
  /** What is typically measured. */
  examples: text,
});
export type MetricCategory = z.infer<typeof MetricCategory>;

/** A metric as a starter set proposes it. Levels are the team's to agree on, so most sets leave them out. */
export const StarterMetric = z.strictObject({
  category: Id,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  unit: z.string().check(z.maxLength(20)),
  direction: z.enum(DIRECTIONS),
  measured: z.enum(MEASUREMENT_KINDS),
  /** Of a percentile: which one. */
  percentile: z.optional(z.number().check(z.minimum(50), z.maximum(99.9))),
  /** Of a mean: the ends of its scale. */
  scale: z.optional(z.strictObject({ lowest: z.optional(z.number()), highest: z.optional(z.number()) })),
  /** Of a difference: what is compared with today. */
  of: z.optional(z.enum(COMPARED)),
  /** Of a rate: what events are counted over. */
  exposure: z.optional(z.string().check(z.minLength(1), z.maxLength(20))),
  /** Who says whether a case passes. */
  judge: z.optional(z.enum(JUDGES)),
  /** Where the floor comes from. */
  floorFrom: text,
  levels: z.optional(z.strictObject({ floor: z.number(), target: z.number(), stretch: z.number() })),
});
export type StarterMetric = z.infer<typeof StarterMetric>;

const percent = z.number().check(z.minimum(50), z.maximum(99.9));

/** How a pilot is judged: `content/metrics.yaml`, whole. */
export const MetricsMethod = z
  .strictObject({
    /** One-sided confidence of every bound, in percent. */
    confidence: percent,
    /** The chance, in percent, that a system as good as hoped for gets its proof: the starting point of the plan. */
    power: percent,
    /** Published shares of pilots or projects that reach production, in percent: the range of the base rate. */
    baseRate: Span,
    levels: z.array(z.strictObject({ id: z.enum(LEVELS), name: text, meaning: text })).check(
      z.refine((levels) => LEVELS.every((id, i) => levels[i]?.id === id) && levels.length === LEVELS.length, {
        error: 'must be floor, target, stretch, in this order',
      }),
    ),
    categories: z.array(MetricCategory).check(z.minLength(1), z.maxLength(12)),
    starters: z.array(
      z.strictObject({ id: Id, name: text, metrics: z.array(StarterMetric).check(z.minLength(1), z.maxLength(12)) }),
    ),
  })
  .check(
    z.refine((m) => new Set(m.categories.map((c) => c.id)).size === m.categories.length, {
      path: ['categories'],
      error: 'ids must differ',
    }),
    z.refine((m) => new Set(m.starters.map((s) => s.id)).size === m.starters.length, {
      path: ['starters'],
      error: 'ids must differ',
    }),
    z.refine((m) => m.starters.every((s) => s.metrics.every((x) => m.categories.some((c) => c.id === x.category))), {
      path: ['starters'],
      error: 'every metric must name one of the categories',
    }),
    z.refine((m) => m.starters.every((s) => m.categories.every((c) => s.metrics.some((x) => x.category === c.id))), {
      path: ['starters'],
      error: 'every set must have a metric in each category',
    }),
  );
export type MetricsMethod = z.infer<typeof MetricsMethod>;
