import * as z from 'zod/mini';
import { Range, Span } from '../range.ts';
import { Id } from './id.ts';

const percent = z.number().check(z.minimum(0), z.maximum(100));
const percentSpan = z
  .strictObject({ low: percent, high: percent })
  .check(z.refine((span) => span.low <= span.high, 'low must not be above high'));

/** One row of the timeline. */
export const Stage = z.strictObject({
  id: Id,
  name: z.string().check(z.minLength(1)),
  /** The framework phase this stage belongs to; null for the pilot itself and the decision, which lie between phases. */
  phase: z.nullable(Id),
  /** Which half of the budget pays for it: the pilot ends with the go/no-go decision. */
  part: z.enum(['pilot', 'production']),
  /** Duration in weeks. */
  weeks: Range,
  /** Weeks it may begin before the stage it follows ends. */
  overlap: z.number().check(z.minimum(0)),
});
export type Stage = z.infer<typeof Stage>;

/** A step of the staged rollout. */
export const RolloutStep = z.strictObject({
  id: Id,
  name: z.string(),
  /** Weeks since the first users, as the plan has them; the step itself is taken on evidence. */
  weeks: Span,
  /** Percent of users or traffic. */
  users: percentSpan,
  /** Percent of full usage while the step lasts. */
  usage: percent,
});
export type RolloutStep = z.infer<typeof RolloutStep>;

/** The timeline and its figures: `content/stages.yaml`, whole. */
export const TimelineMethod = z
  .strictObject({
    stages: z.array(Stage).check(z.minLength(2)),
    typicalWeeks: Span,
    tooShortWeeks: z.number(),
    pilot: z.strictObject({ weeks: Span, stopAfterWeeks: z.number() }),
    /** Percent of the whole project's effort. */
    hardeningShare: percentSpan,
    hardeningMinWeeks: z.number(),
    rollout: z.array(RolloutStep).check(z.minLength(1)),
    operationMonths: z.int().check(z.minimum(1)),
    sponsorLevel: z.string(),
  })
  .check(
    z.refine((m) => new Set(m.stages.map((s) => s.id)).size === m.stages.length, {
      path: ['stages'],
      error: 'ids must differ',
    }),
    z.refine((m) => REQUIRED_STAGES.every((id) => m.stages.some((s) => s.id === id)), {
      path: ['stages'],
      error: 'must include pilot-execution, decision, hardening and deployment: the budget is computed from them',
    }),
  );
export type TimelineMethod = z.infer<typeof TimelineMethod>;

/** Stages that the arithmetic refers to by name: the rest may be added to, renamed or reordered in the content. */
const REQUIRED_STAGES = ['pilot-execution', 'decision', 'hardening', 'deployment'] as const;
