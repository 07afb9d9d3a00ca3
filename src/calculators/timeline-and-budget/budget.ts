/** What building and running it costs and brings, trial by trial. */
import { WEEKS_PER_MONTH } from '../../domain/money.ts';
import { samplePert, type Trials } from '../../domain/simulation.ts';
import type { BenefitKey, Plan, RunningKey } from './plan.ts';
import type { ScheduleTrials } from './schedule.ts';
import { SLOT } from './slots.ts';

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
  const { count } = trials;
  const withContingency = 1 + plan.contingency;
  const stageCosts = plan.stages.map((stage, place) => {
    const cost = trials.column(`stage cost ${place}`);
    const duration = schedule.durations[place]!;
    const weekly = stage.weeklyCost * withContingency;
    for (let t = 0; t < count; t++) cost[t] = weekly * duration[t]!;
    return cost;
  });
  for (const [place, oneOff] of plan.oneOffs.entries()) {
    const amounts = samplePert(oneOff.amount, trials.draws(SLOT.oneOff(place)), trials.column(`one-off ${place}`));
    const cost = stageCosts[oneOff.stage]!;
    for (let t = 0; t < count; t++) cost[t]! += amounts[t]! * withContingency;
  }

  const pilot = trials.column('pilot').fill(0);
  const production = trials.column('production').fill(0);
  for (const [place, cost] of stageCosts.entries()) {
    const part = plan.stages[place]!.part === 'pilot' ? pilot : production;
    for (let t = 0; t < count; t++) part[t]! += cost[t]!;
  }
  const build = trials.column('build');
  for (let t = 0; t < count; t++) build[t] = pilot[t]! + production[t]!;

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
  const { requests, inputTokens, outputTokens, inputPrice, outputPrice, compute, tools, support, maintenance } =
    running;
  const model = trials.column('model');
  const fixed = trials.column('fixed');
  const maintainer = plan.maintenanceRate * WEEKS_PER_MONTH;
  for (let t = 0; t < count; t++) {
    const tokens = inputTokens[t]! * inputPrice[t]! + outputTokens[t]! * outputPrice[t]!;
    model[t] = (requests[t]! * tokens) / 1e6;
    fixed[t] = compute[t]! + tools[t]! + support[t]! + maintenance[t]! * maintainer;
  }

  const drawBenefit = (key: BenefitKey) =>
    samplePert(plan[key], trials.draws(SLOT.benefit(key)), trials.column(`benefit ${key}`));
  const annual = drawBenefit('annual');
  const adoption = drawBenefit('adoption');
  const benefit = trials.column('benefit');
  for (let t = 0; t < count; t++) benefit[t] = (annual[t]! * adoption[t]!) / 1200;
  return { stageCosts, pilot, production, build, running, model, fixed, annual, adoption, benefit };
}
