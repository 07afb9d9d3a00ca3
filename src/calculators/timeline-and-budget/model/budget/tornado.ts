/** How far the median total and return move when one driver alone goes from its low to its high. */
import { WEEKS_PER_MONTH } from '../../../../domain/money.ts';
import type { Range } from '../../../../domain/range.ts';
import { percentiles } from '../../../../domain/statistics/numeric/percentiles.ts';
import type { Trials } from '../../../../domain/statistics/simulation.ts';
import { BENEFIT, type BenefitKey, type Plan, RUNNING, type RunningKey } from '../plan.ts';
import type { ScheduleTrials } from '../schedule/schedule.ts';
import type { BudgetTrials } from './budget.ts';
import { type FullUsage, growthOf, missingShare, type OperationTrials, rampOf } from './operation.ts';

export type Driver =
  | { readonly kind: 'stage'; readonly id: string; readonly name: string }
  | { readonly kind: 'oneOff'; readonly id: string; readonly name: string }
  | { readonly kind: 'risk'; readonly id: string; readonly name: string }
  | { readonly kind: 'running'; readonly id: RunningKey }
  | { readonly kind: 'benefit'; readonly id: BenefitKey };

export interface TornadoRow {
  readonly driver: Driver;
  /** What the driver is set to; for a risk no delay and its longest. */
  readonly low: number;
  readonly high: number;
  /** Median total with the driver at its low and at its high. */
  readonly total: { readonly atLow: number; readonly atHigh: number };
  /** Median return on investment (0.47 for 47%); null where nothing is spent. */
  readonly roi: { readonly atLow: number; readonly atHigh: number } | null;
}

/** Trials looked at for each bar: the first so many of all. The same ones at both ends, so their noise cancels. */
const TORNADO_TRIALS = 2_000;

/** What a trial's total and benefit are made of. */
interface Parts {
  readonly total: Float64Array;
  readonly benefit: Float64Array;
}

/**
 * Rows by the width of their total, largest first; the rest by that of their return. A bar's ends are the median of all trials moved by
 * as much as the median of the trials looked at moves.
 * @param medians of all trials
 */
export function makeTornado(
  plan: Plan,
  schedule: ScheduleTrials,
  budget: BudgetTrials,
  operation: OperationTrials,
  full: FullUsage,
  trials: Trials,
  medians: { readonly total: number; readonly roi: number | null },
): TornadoRow[] {
  const count = Math.min(TORNADO_TRIALS, trials.count);
  const view = (column: Float64Array) => column.subarray(0, count);
  const total = trials.column('tornado total').subarray(0, count);
  const benefit = view(operation.benefit);
  for (let t = 0; t < count; t++) total[t] = budget.build[t]! + operation.cost[t]!;
  const moved: Parts = {
    total: trials.column('moved total').subarray(0, count),
    benefit: trials.column('moved benefit').subarray(0, count),
  };
  const roi = trials.column('moved roi').subarray(0, count);
  const middle = (values: Float64Array) => percentiles(values, [50])[0]!;
  const baseTotal = middle(total);
  const baseRoi = middle(returnsOf({ total, benefit }, roi));

  const rows: TornadoRow[] = [];
  const add = (driver: Driver, low: number, high: number, move: (to: number) => void, costs = true) => {
    const at = (to: number) => {
      move(to);
      const movedRoi = middle(returnsOf(moved, roi)) - baseRoi;
      return {
        total: costs ? medians.total + middle(moved.total) - baseTotal : medians.total,
        roi: medians.roi === null ? null : medians.roi + movedRoi,
      };
    };
    const [atLow, atHigh] = [at(low), at(high)];
    rows.push({
      driver,
      low,
      high,
      total: { atLow: atLow.total, atHigh: atHigh.total },
      roi: atLow.roi === null || atHigh.roi === null ? null : { atLow: atLow.roi, atHigh: atHigh.roi },
    });
  };
  /** total' = total + factor × (to − was) */
  const shift = (was: Float64Array, to: number, factor: number) => {
    for (let t = 0; t < count; t++) {
      moved.total[t] = total[t]! + factor * (to - was[t]!);
      moved.benefit[t] = benefit[t]!;
    }
  };
  const spread = (range: Range) => range.high > range.low;
  const withContingency = 1 + plan.contingency;

  for (const [place, stage] of plan.stages.entries()) {
    if (!spread(stage.weeks)) continue;
    const durations = schedule.durations[place]!;
    const driver = { kind: 'stage', id: stage.id, name: stage.name } as const;
    add(driver, stage.weeks.low, stage.weeks.high, (to) => {
      shift(durations, to, stage.weeklyCost * withContingency);
      if (stage.id === 'deployment') moveUsage(to);
    });
  }
  function moveUsage(deployment: number) {
    let [growth, ramp] = [full.growth[plan.months]!, full.ramp[plan.months]!];
    for (let month = 1; month <= plan.months; month++) {
      const missing = missingShare(deployment, plan.usage, month);
      growth -= growthOf(plan, month) * missing;
      ramp -= rampOf(plan, month) * missing;
    }
    for (let t = 0; t < count; t++) {
      const cost = budget.model[t]! * growth + budget.fixed[t]! * plan.months;
      moved.total[t]! += cost - operation.cost[t]!;
      moved.benefit[t] = budget.benefit[t]! * ramp;
    }
  }
  for (const [place, risk] of plan.risks.entries()) {
    if (risk.probability <= 0 || (risk.probability >= 1 && !spread(risk.delay))) continue;
    const weekly = plan.stages[risk.stage]!.weeklyCost * withContingency;
    const driver = { kind: 'risk', id: risk.id, name: risk.name } as const;
    add(driver, 0, risk.delay.high, (to) => shift(trials.column(`risk ${place}`), to, weekly));
  }
  for (const [place, oneOff] of plan.oneOffs.entries()) {
    if (!spread(oneOff.amount)) continue;
    const driver = { kind: 'oneOff', id: oneOff.id, name: oneOff.name } as const;
    const was = trials.column(`one-off ${place}`);
    add(driver, oneOff.amount.low, oneOff.amount.high, (to) => shift(was, to, withContingency));
  }
  for (const key of RUNNING) {
    const range = plan.running[key];
    if (!spread(range)) continue;
    const was = budget.running[key];
    add({ kind: 'running', id: key }, range.low, range.high, (to) => {
      if (key === 'compute' || key === 'tools' || key === 'support') shift(was, to, plan.months);
      else if (key === 'maintenance') shift(was, to, plan.maintenanceRate * WEEKS_PER_MONTH * plan.months);
      else moveModel(key, to);
    });
  }
  function moveModel(key: RunningKey, to: number) {
    const { requests, inputTokens, outputTokens, inputPrice, outputPrice } = budget.running;
    for (let t = 0; t < count; t++) {
      const perMillion =
        (key === 'inputTokens' ? to : inputTokens[t]!) * (key === 'inputPrice' ? to : inputPrice[t]!) +
        (key === 'outputTokens' ? to : outputTokens[t]!) * (key === 'outputPrice' ? to : outputPrice[t]!);
      const month = ((key === 'requests' ? to : requests[t]!) * perMillion) / 1e6;
      const used = requests[t]! > 0 ? operation.requests[t]! / requests[t]! : 0;
      moved.total[t] = total[t]! + (month - budget.model[t]!) * used;
      moved.benefit[t] = benefit[t]!;
    }
  }
  for (const key of BENEFIT) {
    const range = plan[key];
    if (!spread(range)) continue;
    const was = budget[key];
    const move = (to: number) => {
      for (let t = 0; t < count; t++) {
        moved.total[t] = total[t]!;
        moved.benefit[t] = was[t]! > 0 ? (benefit[t]! * to) / was[t]! : 0;
      }
    };
    add({ kind: 'benefit', id: key }, range.low, range.high, move, false);
  }
  const width = (ends: TornadoRow['roi']) => (ends ? Math.abs(ends.atHigh - ends.atLow) : 0);
  return rows.sort((a, b) => width(b.total) - width(a.total) || width(b.roi) - width(a.roi));
}

/** (benefit − total) / total; nothing spent and nothing gained is 0. */
export function returnsOf({ total, benefit }: Parts, out: Float64Array): Float64Array {
  for (let t = 0; t < out.length; t++) {
    const spent = total[t]!;
    const gained = benefit[t]!;
    out[t] = spent > 0 ? (gained - spent) / spent : gained > 0 ? Number.POSITIVE_INFINITY : 0;
  }
  return out;
}
