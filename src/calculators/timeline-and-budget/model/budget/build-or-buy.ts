/** Two variants of the same budget: build it, or buy a product and do the rest of the production work around it. */

import { WEEKS_PER_MONTH } from '../../../../domain/money.ts';
import { addScaled, countUpTo, setProduct, setScaled } from '../../../../domain/statistics/numeric/columns.ts';
import { samplePert, type Trials } from '../../../../domain/statistics/simulation.ts';
import { HORIZON } from '../limits.ts';
import { BUY, type BuyKey, type Plan } from '../plan.ts';
import { SLOT } from '../slots.ts';
import type { BudgetTrials } from './budget.ts';
import { type FullUsage, growthOf, missingShare, type OperationTrials } from './operation.ts';

interface Variant {
  /** Pilot, production work and setup, at the likely values. */
  readonly upFront: number;
  /** Running cost of the months to budget, at the likely values. */
  readonly running: number;
  /** Cumulative cost by month from go-live, 0 … HORIZON, at the likely values. */
  readonly cumulative: readonly number[];
}

export interface BuildOrBuy {
  readonly build: Variant;
  readonly buy: Variant;
  /** First month in which the dearer start has become the cheaper one; null: not within the horizon. */
  readonly crossMonth: number | null;
  readonly cheaperAtEnd: 'build' | 'buy' | 'equal';
  /** Requests a month at which both cost the same over the horizon; null: they never do. */
  readonly crossRequests: number | null;
  readonly cheaperAboveCross: 'build' | 'buy' | null;
  /** Share of trials, 0 … 1, in which building is the cheaper after the months to budget. */
  readonly buildCheaper: number;
  readonly examples: readonly BuyKey[];
}

/** Likely values by plain arithmetic; the share of trials beside it. */
export function compareBuildAndBuy(
  plan: Plan,
  budget: BudgetTrials,
  operation: OperationTrials,
  full: FullUsage,
  trials: Trials,
): BuildOrBuy {
  const { build, buy, crossRequests, cheaperAboveCross } = atLikelyValues(plan, full);
  const difference = build.cumulative.map((cost, month) => cost - buy.cumulative[month]!);
  const before = Math.sign(difference[0]!);
  const cross = difference.findIndex((d) => before !== 0 && Math.sign(d) === -before);
  const end = Math.sign(difference.at(-1)!);
  return {
    build,
    buy,
    crossMonth: cross < 0 ? null : cross,
    cheaperAtEnd: end < 0 ? 'build' : end > 0 ? 'buy' : 'equal',
    crossRequests,
    cheaperAboveCross,
    buildCheaper: shareBuildCheaper(plan, budget, operation, trials),
    examples: plan.buyExamples,
  };
}

function atLikelyValues(plan: Plan, full: FullUsage) {
  const withContingency = 1 + plan.contingency;
  const costs = plan.stages.map(
    (stage, place) =>
      withContingency *
      (stage.weeks.likely * stage.weeklyCost +
        plan.oneOffs.reduce((sum, one) => sum + (one.stage === place ? one.amount.likely : 0), 0)),
  );
  const part = (which: 'pilot' | 'production') =>
    costs.reduce((sum, cost, place) => sum + (plan.stages[place]!.part === which ? cost : 0), 0);
  const deployment = plan.stages.find((stage) => stage.id === 'deployment')!.weeks.likely;
  const used = [0];
  let lost = 0;
  for (let month = 1; month <= HORIZON; month++) {
    lost += growthOf(plan, month) * missingShare(deployment, plan.usage, month);
    used.push(full.growth[month]! - lost);
  }

  const likely = plan.running;
  const { setup, fee, perRequest, stillToDo, maintenance } = plan.buy;
  const week = plan.maintenanceRate * WEEKS_PER_MONTH;
  const requests = likely.requests.likely;
  const perBuilt =
    (likely.inputTokens.likely * likely.inputPrice.likely + likely.outputTokens.likely * likely.outputPrice.likely) /
    1e6;
  const lines = {
    build: {
      upFront: part('pilot') + part('production'),
      month: likely.compute.likely + likely.tools.likely + likely.support.likely + likely.maintenance.likely * week,
      request: perBuilt,
    },
    buy: {
      upFront: part('pilot') + (part('production') * stillToDo.likely) / 100 + setup.likely * withContingency,
      month: fee.likely + maintenance.likely * week,
      request: perRequest.likely,
    },
  };
  const variant = ({ upFront, month, request }: (typeof lines)['build']): Variant => {
    const cumulative = used.map((u, k) => upFront + month * k + request * requests * u);
    return { upFront, running: cumulative[plan.months]! - upFront, cumulative };
  };
  const fixed = ({ upFront, month }: (typeof lines)['build']) => upFront + month * HORIZON;
  const cross = (fixed(lines.buy) - fixed(lines.build)) / ((lines.build.request - lines.buy.request) * used[HORIZON]!);
  const crosses = Number.isFinite(cross) && cross > 0;
  return {
    build: variant(lines.build),
    buy: variant(lines.buy),
    crossRequests: crosses ? cross : null,
    cheaperAboveCross: crosses
      ? lines.build.request < lines.buy.request
        ? ('build' as const)
        : ('buy' as const)
      : null,
  };
}

function shareBuildCheaper(plan: Plan, budget: BudgetTrials, operation: OperationTrials, trials: Trials): number {
  const [setup, fee, perRequest, stillToDo, maintenance] = BUY.map((key) =>
    samplePert(plan.buy[key], trials.draws(SLOT.buy(key)), trials.column(`buy ${key}`)),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  const withContingency = 1 + plan.contingency;
  const week = plan.maintenanceRate * WEEKS_PER_MONTH;
  const difference = trials.column('build less buy');
  setScaled(difference, budget.production, 1);
  addScaled(difference, operation.cost, 1);
  addScaled(difference, setup, -withContingency);
  addScaled(difference, fee, -plan.months);
  addScaled(difference, maintenance, -week * plan.months);
  const bought = trials.column('bought');
  setProduct(bought, budget.production, stillToDo, 1 / 100);
  addScaled(difference, bought, -1);
  setProduct(bought, perRequest, operation.requests, 1);
  addScaled(difference, bought, -1);
  return countUpTo(difference, -Number.MIN_VALUE) / trials.count;
}
