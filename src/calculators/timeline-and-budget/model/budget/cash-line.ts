/** The cumulative cash from kickoff as points of a line. */
import { WEEKS_PER_MONTH } from '../../../../domain/money.ts';
import type { Finding } from '../finding.ts';

export interface CashLine {
  /** Months from go-live; before it negative. */
  readonly months: readonly number[];
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
  /** Index of go-live. */
  readonly goLive: number;
}

/** Kickoff, the decision, go-live, then each month up to `horizon`. Spending between them is drawn straight. */
export function drawCashLine({ timeline, budget }: Finding, horizon: number): CashLine {
  const at = (id: string) => timeline.stages.find((stage) => stage.id === id)!;
  const goLive = at('deployment').start;
  const decided = Math.min(at('decision').finish.p50, goLive);
  const months = budget.cashFlow.months.slice(0, horizon + 1);
  const before = [
    { month: -goLive / WEEKS_PER_MONTH, p10: 0, p50: 0, p90: 0 },
    {
      month: (decided - goLive) / WEEKS_PER_MONTH,
      p10: -budget.pilot.p90,
      p50: -budget.pilot.p50,
      p90: -budget.pilot.p10,
    },
  ];
  const points = [...before, ...months.map(({ month, cumulative }) => ({ month, ...cumulative }))];
  return {
    months: points.map(({ month }) => month),
    p10: points.map(({ p10 }) => p10),
    p50: points.map(({ p50 }) => p50),
    p90: points.map(({ p90 }) => p90),
    goLive: before.length,
  };
}
