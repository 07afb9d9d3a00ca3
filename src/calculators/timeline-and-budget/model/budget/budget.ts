/** What building and running it costs and brings, trial by trial. */

import { WEEKS_PER_MONTH } from '../../../../domain/money.ts';
import { addScaled, setProduct, setScaled, setSum } from '../../../../domain/statistics/numeric/columns.ts';
import { samplePert, type Trials } from '../../../../domain/statistics/simulation.ts';
import type { BenefitKey, Plan, RunningKey } from '../plan.ts';
import type { ScheduleTrials } from '../schedule/schedule.ts';
import { SLOT } from '../slots.ts';

/** Columns; an entry a trial. Money in the plan's currency. */
export interface BudgetTrials {
  /** By stage: (team × duration + one-offs) × (1 + contingency). */
  readonly stageCosts: readonly Float64Array[];
  /** Stages up to go/no-go; those after it; both. */
  readonly pilot: Float64Array;
  readonly production: Float64Array;
  readonly build: Float64Array;
  /** What the drivers of the running cost came out as, each in its own unit. */
  readonly running: Readonly<Record<RunningKey, Float64Array>>;
  /** Model cost of a month at full usage, before growth. */
  readonly model: Float64Array;
  /** What a month costs whatever the usage: compute, tools, support, maintenance. */
  readonly fixed: Float64Array;
  readonly annual: Float64Array;
  readonly adoption: Float64Array;
  /** Benefit of a month at full usage and adoption reached. */
  readonly benefit: Float64Array;
}

export function simulateBudget(plan: Plan, schedule: ScheduleTrials, trials: Trials): BudgetTrials {
  const withContingency = 1 + plan.contingency;
  const stageCosts = plan.stages.map((stage, place) => {
    const cost = trials.column(`stage cost ${place}`);
    const duration = schedule.durations[place]!;
    const weekly = stage.weeklyCost * withContingency;
    setScaled(cost, duration, weekly);
    return cost;
  });
  for (const [place, oneOff] of plan.oneOffs.entries()) {
    const amounts = samplePert(oneOff.amount, trials.draws(SLOT.oneOff(place)), trials.column(`one-off ${place}`));
    addScaled(stageCosts[oneOff.stage]!, amounts, withContingency);
  }

  const pilot = trials.column('pilot').fill(0);
  const production = trials.column('production').fill(0);
  for (const [place, cost] of stageCosts.entries()) {
    addScaled(plan.stages[place]!.part === 'pilot' ? pilot : production, cost, 1);
  }
  const build = trials.column('build');
  setSum(build, pilot, production);

  const draw = (key: RunningKey) =>
    samplePert(plan.running[key], trials.draws(SLOT.running(key)), trials.column(`running ${key}`));
  const running = {
    requests: draw('requests'),
    inputTokens: draw('inputTokens'),
    outputTokens: draw('outputTokens'),
    inputPrice: draw('inputPrice'),
    outputPrice: draw('outputPrice'),
    compute: draw('compute'),
    tools: draw('tools'),
    support: draw('support'),
    maintenance: draw('maintenance'),
  };
  const model = trials.column('model');
  const fixed = trials.column('fixed');
  sumModel(running, model);
  setSum(fixed, running.compute, running.tools);
  addScaled(fixed, running.support, 1);
  addScaled(fixed, running.maintenance, plan.maintenanceRate * WEEKS_PER_MONTH);

  const drawBenefit = (key: BenefitKey) =>
    samplePert(plan[key], trials.draws(SLOT.benefit(key)), trials.column(`benefit ${key}`));
  const annual = drawBenefit('annual');
  const adoption = drawBenefit('adoption');
  const benefit = trials.column('benefit');
  // A twelfth of the year, and percent.
  setProduct(benefit, annual, adoption, 1 / 1200);
  return { stageCosts, pilot, production, build, running, model, fixed, annual, adoption, benefit };
}

/** Requests × (input tokens × price + output tokens × price), prices by the million. */
function sumModel(running: BudgetTrials['running'], model: Float64Array): void {
  const { requests, inputTokens, outputTokens, inputPrice, outputPrice } = running;
  for (let t = 0; t < model.length; t++) {
    const tokens = inputTokens[t]! * inputPrice[t]! + outputTokens[t]! * outputPrice[t]!;
    model[t] = (requests[t]! * tokens) / 1e6;
  }
}
