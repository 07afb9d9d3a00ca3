/** What the estimator concludes: plain data, in weeks, dates and the plan's currency. */
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Range, Span } from '../../../domain/range.ts';
import type { BuildOrBuy } from './budget/build-or-buy.ts';
import type { CashFlow } from './budget/cash-flow.ts';
import type { TornadoRow } from './budget/tornado.ts';

import type { Missing, Plan } from './plan.ts';
import type { Axis } from './schedule/axis.ts';

import type { PlainSums } from './schedule/schedule.ts';
import type { Spread, WeeksSpread } from './spread.ts';

export type DatesSpread = Readonly<Record<keyof WeeksSpread, CivilDate>>;

export interface StageFinding {
  readonly id: string;
  readonly name: string;
  readonly part: 'pilot' | 'production';
  readonly weeks: Range;
  /** Weeks from kickoff, in half of the trials. */
  readonly start: number;
  readonly finish: WeeksSpread;
  /** Weeks of it that lie before the one it follows ends, in half of the trials. */
  readonly early: number;
  readonly dates: { readonly start: CivilDate; readonly finish: DatesSpread } | null;
  /** Person-weeks at the likely length. */
  readonly effort: number;
  readonly cost: Spread;
}

export interface TimelineFinding {
  readonly stages: readonly StageFinding[];
  readonly finish: WeeksSpread;
  readonly finishDates: DatesSpread | null;
  readonly sums: PlainSums;
  /** How many of the trials finish in each step of `histogram.step` weeks from `histogram.from`. */
  readonly histogram: { readonly from: number; readonly step: number; readonly counts: readonly number[] };
  /** Share of trials, 0 … 1, that finish by the named date; null without a start and a date. */
  readonly chance: number | null;
  /** Share of trials that finish within the framework's typical span. */
  readonly withinTypical: number;
  readonly milestones: readonly Milestone[];
  /** The time axis on which the stages are drawn. */
  readonly axis: Axis;
  /** Hardening before the decision ends. */
  readonly atRisk: { readonly weeks: number; readonly personWeeks: Spread };
}

export interface MoneySpread extends Spread {
  /** Everything at its cheapest, everything at its dearest: no trial lies outside. */
  readonly bounds: Span;
}

export interface BudgetFinding {
  readonly pilot: MoneySpread;
  readonly production: MoneySpread;
  /** Running cost of the months to budget. */
  readonly running: MoneySpread;
  readonly total: MoneySpread;
  readonly benefit: Spread;
  /** Benefit less total, after the months to budget. */
  readonly net: Spread;
  /** 0.47 for 47%; null where nothing is spent. */
  readonly roi: Spread | null;
  readonly npv: Spread;
  readonly costOfDelay: Spread;
  /** Null without requests. */
  readonly perTransaction: Spread | null;
  /** Percent of all person-weeks. */
  readonly hardeningShare: Spread | null;
  /** Person-weeks that hardening lacks to reach its band; 0 within or above it. */
  readonly hardeningShort: number;
  readonly effort: Spread;
  readonly cashFlow: CashFlow;
  readonly tornado: readonly TornadoRow[];
  readonly buildOrBuy: BuildOrBuy;
}

export interface Outcome {
  readonly plan: Plan;
  readonly timeline: TimelineFinding;
  /** Computed with the examples in place of what is missing: the visitor's result only in the state `complete`. */
  readonly budget: BudgetFinding;
  readonly notes: readonly Note[];
  /** Only while the simulation is being fetched: timeline, budget and notes are still those of the untouched plan. */
  readonly outdated?: true;
}

export type Finding =
  | ({ readonly state: 'incomplete'; readonly missing: readonly Missing[] } & Outcome)
  | ({ readonly state: 'complete' } & Outcome);

export type Note =
  | { readonly id: 'pilot-short'; readonly weeks: number; readonly least: number }
  | { readonly id: 'pilot-long'; readonly weeks: number; readonly most: number; readonly stopAfter: number }
  | { readonly id: 'pilot-too-long'; readonly weeks: number; readonly stopAfter: number }
  | { readonly id: 'plan-too-short'; readonly weeks: number; readonly least: number }
  | { readonly id: 'work-at-risk'; readonly weeks: number; readonly personWeeks: number; readonly example: boolean }
  | { readonly id: 'hardening-short'; readonly weeks: number; readonly least: number }
  | {
      readonly id: 'share-low';
      readonly share: number;
      readonly low: number;
      readonly high: number;
      readonly short: number;
      readonly example: boolean;
    }
  | {
      readonly id: 'share-high';
      readonly share: number;
      readonly low: number;
      readonly high: number;
      readonly example: boolean;
    }
  | { readonly id: 'date-unlikely'; readonly chance: number }
  | { readonly id: 'date-before-start' }
  | { readonly id: 'never-pays'; readonly months: number; readonly example: boolean }
  | { readonly id: 'unplaced'; readonly stages: readonly string[] };

export type MilestoneId =
  | 'kickoff'
  | 'pilot-start'
  | 'check-in'
  | 'final-evaluation'
  | 'decision'
  | 'rollout'
  | 'handover';

export interface Milestone {
  readonly id: MilestoneId;
  /** Tells the steps of the rollout apart. */
  readonly step: string | null;
  /** Percent of users, for a step of the rollout. */
  readonly users: { readonly low: number; readonly high: number } | null;
  /** From kickoff, in half of the trials. */
  readonly weeks: number;
  readonly date: CivilDate | null;
}
