/** Starting points of the budget: examples that a visitor replaces, each with its date and where it comes from. */
import * as z from 'zod/mini';
import { Range } from '../range.ts';
import { Currency } from './currency.ts';
import { Id } from './id.ts';

const text = z.string().check(z.minLength(1));
const percent = z.number().check(z.minimum(0), z.maximum(100));
const amount = z.number().check(z.minimum(0));

/** Where an example comes from: an entry of the evidence page, or nowhere ("illustration"). */
const Origin = z.strictObject({
  /** As of when: "May 2024". */
  date: text,
  /** Id of the source in `evidence.yaml`; left out for a round number that only illustrates. */
  source: z.optional(Id),
  /** What to know about it, in a sentence. */
  note: text,
});

const ExampleRange = z.strictObject({ value: Range, origin: Id });

/** `content/budget.yaml`, whole. */
export const BudgetMethod = z
  .strictObject({
    currency: Currency,
    origins: z.record(Id, Origin),
    team: z
      .array(
        z.strictObject({
          id: Id,
          name: text,
          /** Per week, full time. */
          rate: amount,
          origin: Id,
          /** Full-time equivalents by stage. */
          fte: z.record(Id, amount),
        }),
      )
      .check(z.minLength(1)),
    /** Costs that come once, in a stage. */
    oneOffs: z.array(z.strictObject({ id: Id, name: text, stage: Id, amount: Range, origin: Id })),
    running: z.strictObject({
      /** A month at full usage. */
      requests: ExampleRange,
      /** Tokens of one request. */
      inputTokens: ExampleRange,
      outputTokens: ExampleRange,
      /** Per million tokens. */
      inputPrice: ExampleRange,
      outputPrice: ExampleRange,
      /** A month, each. */
      compute: ExampleRange,
      tools: ExampleRange,
      support: ExampleRange,
      /** Full-time equivalents that keep it running. */
      maintenance: ExampleRange,
    }),
    benefit: z.strictObject({
      /** A year, at full usage and adoption. */
      annual: ExampleRange,
      /** Percent of the intended users who really use it. */
      adoption: ExampleRange,
    }),
    /** What a bought product would take instead. */
    buy: z.strictObject({
      setup: ExampleRange,
      /** Subscription a month. */
      fee: ExampleRange,
      perRequest: ExampleRange,
      /** Percent of the production work that is left to do when the product is bought. */
      stillToDo: ExampleRange,
      /** Full-time equivalents that keep it running. */
      maintenance: ExampleRange,
    }),
    /** Stand until the visitor changes them; they are assumptions of the method, not figures to be replaced. */
    assumptions: z.strictObject({
      /** Percent on top of what is built. */
      contingency: percent,
      /** Percent more requests each month. */
      growth: percent,
      /** Months from go-live until everybody who adopts it has adopted it. */
      monthsToFull: z.number().check(z.minimum(0)),
      /** Percent a year. */
      discount: percent,
      /** Weekly rate of those who maintain it: a role of the team. */
      maintainedBy: Id,
      /** Correlation of the stages' durations. */
      correlation: z.union([z.literal(0), z.literal(0.3), z.literal(0.6)]),
    }),
    /** What other projects turned out to be. */
    outsideView: z.strictObject({
      source: Id,
      projects: z.int(),
      /** Mean cost overrun in percent. */
      overrun: z.number(),
      tailShare: text,
      /** Percent over in cost and in schedule, of those in the tail. */
      tailCost: z.number(),
      tailSchedule: z.number(),
    }),
  })
  .check(
    z.superRefine((method, context) => {
      const rows = [
        ...method.team,
        ...method.oneOffs,
        ...Object.values(method.running),
        ...Object.values(method.benefit),
        ...Object.values(method.buy),
      ];
      for (const { origin } of rows) {
        if (!Object.hasOwn(method.origins, origin)) {
          context.addIssue({ code: 'custom', path: ['origins'], message: `no origin "${origin}"`, input: method });
        }
      }
      if (!method.team.some((role) => role.id === method.assumptions.maintainedBy)) {
        const path = ['assumptions', 'maintainedBy'];
        context.addIssue({ code: 'custom', path, message: 'must be a role of the team', input: method });
      }
    }),
  );
export type BudgetMethod = z.infer<typeof BudgetMethod>;
