/** How much: the totals, what comes of them, and what they hang on. */

import type { TimelineMethod } from '../../../../domain/content/stage.ts';
import { WEEKS_PER_MONTH } from '../../../../domain/money.ts';
import type { Range, Span } from '../../../../domain/range.ts';
import { addScaled, setQuotient, setScaled, setSum } from '../../../../domain/statistics/numeric/columns.ts';
import type { Trials } from '../../../../domain/statistics/simulation.ts';
import type { BudgetFinding, MoneySpread } from '../finding.ts';
import type { Plan } from '../plan.ts';
import type { ScheduleTrials } from '../schedule/schedule.ts';
import type { Spread } from '../spread.ts';
import { spreadOf } from '../spread.ts';
import type { BudgetTrials } from './budget.ts';
import { compareBuildAndBuy } from './build-or-buy.ts';
import { simulateCashFlow } from './cash-flow.ts';
import { simulateNpv } from './net-present-value.ts';
import { growthOf, missingShare, sumFullUsage } from './operation.ts';
import { makeTornado, returnsOf } from './tornado.ts';

export function evaluateBudget(
  plan: Plan,
  method: TimelineMethod,
  schedule: ScheduleTrials,
  costs: BudgetTrials,
  trials: Trials,
): BudgetFinding {
  const full = sumFullUsage(plan);
  const { cashFlow, operation } = simulateCashFlow(plan, schedule, costs, full, trials);
  const total = trials.column('total');
  setSum(total, costs.build, operation.cost);
  const returns = spreadOf(returnsOf({ total, benefit: operation.benefit }, trials.column('roi')));
  const bounds = boundCosts(plan);
  const totalSpread = { ...spreadOf(total), bounds: bounds.total };
  const roi = totalSpread.p10 > 0 ? returns : null;
  const delay = trials.column('delay');
  const yearAtFullUsage = 12 / 52;
  setScaled(delay, costs.benefit, yearAtFullUsage);
  addScaled(delay, costs.model, -yearAtFullUsage);
  addScaled(delay, costs.fixed, -yearAtFullUsage);
  const each = trials.column('each');
  setQuotient(each, operation.cost, operation.requests);
  return {
    pilot: bounded(costs.pilot, bounds.pilot),
    production: bounded(costs.production, bounds.production),
    running: bounded(operation.cost, bounds.running),
    total: totalSpread,
    benefit: spreadOf(operation.benefit),
    net: spreadOf(trials.column('net')),
    roi,
    npv: spreadOf(simulateNpv(plan, schedule, costs, trials)),
    costOfDelay: spreadOf(delay),
    perTransaction: finiteOrNull(spreadOf(each)),
    ...shareOfHardening(plan, method, schedule, trials),
    cashFlow,
    tornado: makeTornado(plan, schedule, costs, operation, full, trials, {
      total: totalSpread.p50,
      roi: roi?.p50 ?? null,
    }),
    buildOrBuy: compareBuildAndBuy(plan, costs, operation, full, trials),
  };
}

/** Nothing divided by hardly any requests is no figure. */
function finiteOrNull(spread: Spread): Spread | null {
  return Object.values(spread).every(Number.isFinite) ? spread : null;
}

function bounded(values: Float64Array, bounds: Span): MoneySpread {
  return { ...spreadOf(values), bounds };
}

function shareOfHardening(
  plan: Plan,
  method: TimelineMethod,
  schedule: ScheduleTrials,
  trials: Trials,
): Pick<BudgetFinding, 'hardeningShare' | 'hardeningShort' | 'effort'> {
  const all = trials.column('effort').fill(0);
  for (const [place, stage] of plan.stages.entries()) {
    addScaled(all, schedule.durations[place]!, stage.fte);
  }
  const effort = spreadOf(all);
  if (effort.p10 <= 0) return { hardeningShare: null, hardeningShort: 0, effort };

  const place = plan.stages.findIndex((stage) => stage.id === 'hardening');
  const { fte } = plan.stages[place]!;
  const duration = schedule.durations[place]!;
  const share = trials.column('share');
  setQuotient(share, duration, all, 100 * fte);
  const hardeningShare: Spread = spreadOf(share);
  const low = method.hardeningShare.low / 100;
  if (hardeningShare.p50 >= 100 * low || low >= 1) return { hardeningShare, hardeningShort: 0, effort };
  // What hardening needs beside the others' effort to make up the band's low end.
  const short = trials.column('short');
  const factor = low / (1 - low);
  setScaled(short, all, factor);
  addScaled(short, duration, -(factor + 1) * fte);
  return { hardeningShare, hardeningShort: spreadOf(short).p50, effort };
}

type Bounds = Readonly<Record<'pilot' | 'production' | 'running' | 'total', Span>>;

/** Plain arithmetic with everything at its cheapest and at its dearest. */
function boundCosts(plan: Plan): Bounds {
  const part = (which: 'pilot' | 'production', end: 'low' | 'high') =>
    plan.stages.reduce((sum, stage, place) => {
      if (stage.part !== which) return sum;
      const once = plan.oneOffs.reduce((all, one) => all + (one.stage === place ? one.amount[end] : 0), 0);
      const delay =
        end === 'low'
          ? 0
          : plan.risks.reduce(
              (all, risk) => all + (risk.stage === place && risk.probability > 0 ? risk.delay.high : 0),
              0,
            );
      return sum + (1 + plan.contingency) * (stage.weeklyCost * (stage.weeks[end] + delay) + once);
    }, 0);
  const span = (of: (end: 'low' | 'high') => number): Span => ({ low: of('low'), high: of('high') });
  const pilot = span((end) => part('pilot', end));
  const production = span((end) => part('production', end));
  const running = span((end) => operate(plan, end));
  const total = span((end) => pilot[end] + production[end] + running[end]);
  return { pilot, production, running, total };
}

/** The longer the rollout, the less is used. */
function operate(plan: Plan, end: 'low' | 'high'): number {
  const place = plan.stages.findIndex((stage) => stage.id === 'deployment');
  const delays = plan.risks.reduce((sum, risk) => sum + (risk.stage === place ? risk.delay.high : 0), 0);
  const weeks = end === 'low' ? plan.stages[place]!.weeks.high + delays : plan.stages[place]!.weeks.low;
  let used = 0;
  for (let month = 1; month <= plan.months; month++) {
    used += growthOf(plan, month) * (1 - missingShare(weeks, plan.usage, month));
  }
  const at = (range: Range) => range[end];
  const { requests, inputTokens, outputTokens, inputPrice, outputPrice } = plan.running;
  const { compute, tools, support, maintenance } = plan.running;
  const tokens = at(inputTokens) * at(inputPrice) + at(outputTokens) * at(outputPrice);
  const fixed = at(compute) + at(tools) + at(support) + at(maintenance) * plan.maintenanceRate * WEEKS_PER_MONTH;
  return ((at(requests) * tokens) / 1e6) * used + fixed * plan.months;
}
