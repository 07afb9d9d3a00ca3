/** What the estimator concludes: plain data, in weeks, dates and the plan's currency. */
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Range, Span } from '../../domain/range.ts';
import type { Axis } from './axis.ts';
import type { BuildOrBuy } from './build-or-buy.ts';
import type { CashFlow } from './cash-flow.ts';
import type { Note } from './findings.ts';
import type { Milestone } from './milestones.ts';
import type { Missing, Plan } from './plan.ts';
import type { PlainSums } from './schedule.ts';
import type { TornadoRow } from './tornado.ts';

/** Percentiles over all trials. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface WeeksSpread extends Spread {
  readonly p80: number;
}

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

export interface Figures {
  readonly plan: Plan;
  readonly timeline: TimelineFinding;
  /** Computed with the examples in place of what is missing: the visitor's result only in the state `complete`. */
  readonly budget: BudgetFinding;
  readonly notes: readonly Note[];
  /** Only while the simulation is being fetched: timeline, budget and notes are still those of the untouched plan. */
  readonly outdated?: true;
}

export type Finding =
  | ({ readonly state: 'incomplete'; readonly missing: readonly Missing[] } & Figures)
  | ({ readonly state: 'complete' } & Figures);
