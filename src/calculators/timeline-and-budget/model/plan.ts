/** The answers laid over the facts: every number the arithmetic needs, and which of them are still examples. */
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Stage } from '../../../domain/content/stage.ts';
import type { Range } from '../../../domain/range.ts';
import type { Facts } from '../facts.ts';
import type { Answers, Freeze } from './answers.ts';
import { HORIZON } from './limits.ts';

export const RUNNING = [
  'requests',
  'inputTokens',
  'outputTokens',
  'inputPrice',
  'outputPrice',
  'compute',
  'tools',
  'support',
  'maintenance',
] as const;
export type RunningKey = (typeof RUNNING)[number];
export const BENEFIT = ['annual', 'adoption'] as const;
export type BenefitKey = (typeof BENEFIT)[number];
export const BUY = ['setup', 'fee', 'perRequest', 'stillToDo', 'maintenance'] as const;
export type BuyKey = (typeof BUY)[number];
/** What a visitor has to replace before the budget is theirs. */
export type Missing = 'team' | 'oneOffs' | RunningKey | BenefitKey;

export interface PlannedStage extends Stage {
  /** Whether the weeks are the visitor's. */
  readonly own: boolean;
  /** Full-time equivalents of all roles. */
  readonly fte: number;
  /** Team cost of a week, before contingency. */
  readonly weeklyCost: number;
}

interface PlannedRole {
  readonly id: string;
  readonly name: string;
  readonly rate: number;
  /** By place of the stage. */
  readonly fte: readonly number[];
  readonly ownRate: boolean;
  readonly ownFte: readonly boolean[];
}

interface PlannedOneOff {
  readonly id: string;
  readonly name: string;
  /** Place of the stage. */
  readonly stage: number;
  readonly amount: Range;
  readonly own: boolean;
}

interface PlannedRisk {
  readonly id: string;
  readonly name: string;
  readonly stage: number;
  /** 0 … 1 */
  readonly probability: number;
  readonly delay: Range;
}

export interface Plan {
  readonly stages: readonly PlannedStage[];
  readonly correlation: number;
  readonly risks: readonly PlannedRisk[];
  readonly start: CivilDate | null;
  readonly deadline: CivilDate | null;
  readonly freezes: readonly Freeze[];
  readonly currency: string;
  readonly team: readonly PlannedRole[];
  readonly oneOffs: readonly PlannedOneOff[];
  /** All rates below are fractions: 0.15 for 15%. */
  readonly contingency: number;
  readonly running: Readonly<Record<RunningKey, Range>>;
  readonly maintenanceRate: number;
  readonly growth: number;
  readonly annual: Range;
  /** Percent. */
  readonly adoption: Range;
  readonly monthsToFull: number;
  readonly discount: number;
  readonly buy: Readonly<Record<BuyKey, Range>>;
  /** Share of full usage in each equal part of the deployment stage. */
  readonly usage: readonly number[];
  /** Months of operation to budget. */
  readonly months: number;
  readonly missing: readonly Missing[];
  readonly buyExamples: readonly BuyKey[];
  /** Stages named in the answers that the facts of today do not have. */
  readonly unplaced: readonly string[];
}

/** Total: answers that name stages the facts do not have leave those out and say so. */
export function makePlan(answers: Answers, facts: Facts): Plan {
  const { stages: method, budget: starting } = facts;
  const { timeline, budget } = answers;
  const places = new Map(method.stages.map((stage, place) => [stage.id, place]));
  const team = planTeam(answers, facts);
  const oneOffs = planOneOffs(answers, facts);
  const maintainer = starting.assumptions.maintainedBy;

  const missing: Missing[] = [];
  if (team.some((role) => !role.ownRate || role.ownFte.includes(false)) || team.length === 0) missing.push('team');
  if (oneOffs.some((cost) => !cost.own)) missing.push('oneOffs');
  missing.push(...RUNNING.filter((key) => !budget.running[key]), ...BENEFIT.filter((key) => !budget.benefit[key]));

  const named = [
    ...Object.keys(timeline.stages),
    ...timeline.risks.map((risk) => risk.stage),
    ...(budget.oneOffs ?? []).flatMap((cost) => cost.stage ?? []),
    ...(budget.team ?? []).flatMap((role) => Object.keys(role.fte)),
  ];
  return {
    stages: method.stages.map((stage, place) => {
      const own = timeline.stages[stage.id];
      return {
        ...stage,
        weeks: own?.weeks ?? stage.weeks,
        overlap: timeline.strictlySequential ? 0 : (own?.overlap ?? stage.overlap),
        own: own?.weeks !== undefined,
        fte: sum(team.map((role) => role.fte[place]!)),
        weeklyCost: sum(team.map((role) => role.fte[place]! * role.rate)),
      };
    }),
    correlation: timeline.correlation ?? starting.assumptions.correlation,
    risks: timeline.risks.flatMap((risk) => {
      const stage = places.get(risk.stage);
      return stage === undefined ? [] : [{ ...risk, stage, probability: risk.probability / 100 }];
    }),
    start: timeline.start ?? null,
    deadline: timeline.deadline ?? null,
    freezes: timeline.freezes,
    currency: budget.currency ?? starting.currency,
    team,
    oneOffs,
    contingency: (budget.contingency ?? starting.assumptions.contingency) / 100,
    running: pick(RUNNING, budget.running, starting.running),
    maintenanceRate:
      budget.running.maintenanceRate ??
      (team.find((role) => role.id === maintainer) ?? starting.team.find((role) => role.id === maintainer))?.rate ??
      0,
    growth: (budget.running.growth ?? starting.assumptions.growth) / 100,
    ...pick(BENEFIT, budget.benefit, starting.benefit),
    monthsToFull: budget.benefit.monthsToFull ?? starting.assumptions.monthsToFull,
    discount: (budget.benefit.discount ?? starting.assumptions.discount) / 100,
    buy: pick(BUY, budget.buy, starting.buy),
    usage: method.rollout.map((step) => step.usage / 100),
    months: Math.min(method.operationMonths, HORIZON),
    missing,
    buyExamples: BUY.filter((key) => !budget.buy[key]),
    unplaced: [...new Set(named.filter((id) => !places.has(id)))],
  };
}

function planTeam({ budget }: Answers, { stages: method, budget: starting }: Facts): PlannedRole[] {
  const roles = budget.team ?? starting.team.map(({ id }) => ({ id, fte: {} }));
  return roles.map((role: NonNullable<Answers['budget']['team']>[number]) => {
    const example = starting.team.find((one) => one.id === role.id);
    return {
      id: role.id,
      name: role.name ?? example?.name ?? '',
      rate: role.rate ?? example?.rate ?? starting.team[0]!.rate,
      fte: method.stages.map((stage) => role.fte[stage.id] ?? example?.fte[stage.id] ?? 0),
      ownRate: role.rate !== undefined,
      ownFte: method.stages.map((stage) => role.fte[stage.id] !== undefined),
    };
  });
}

function planOneOffs({ budget }: Answers, { stages: method, budget: starting }: Facts): PlannedOneOff[] {
  const costs = budget.oneOffs ?? starting.oneOffs.map(({ id }) => ({ id }));
  return costs.flatMap((cost: NonNullable<Answers['budget']['oneOffs']>[number]) => {
    const example = starting.oneOffs.find((one) => one.id === cost.id);
    const stage = method.stages.findIndex(({ id }) => id === (cost.stage ?? example?.stage ?? 'hardening'));
    const amount = cost.amount ?? example?.amount ?? { low: 0, likely: 0, high: 0 };
    if (stage < 0) return [];
    return [{ id: cost.id, name: cost.name ?? example?.name ?? '', stage, amount, own: cost.amount !== undefined }];
  });
}

function pick<Key extends string>(
  keys: readonly Key[],
  own: { readonly [K in Key]?: Range | undefined },
  examples: { readonly [K in Key]: { readonly value: Range } },
): Record<Key, Range> {
  return Object.fromEntries(keys.map((key) => [key, own[key] ?? examples[key].value])) as Record<Key, Range>;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
