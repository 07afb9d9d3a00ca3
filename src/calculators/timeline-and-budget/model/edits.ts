/** Changes of the answers, each a new copy. What equals nothing is left out: absent means "as the facts have it". */
import type { Range } from '../../../domain/range.ts';
import type { Answers, Freeze, OneOff, Risk, Role } from './answers.ts';
import type { Plan } from './plan.ts';

type Timeline = Answers['timeline'];
type Budget = Answers['budget'];

/** Values that are undefined are left out. */
function without<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

export function setTimeline(answers: Answers, change: { [K in keyof Timeline]?: Timeline[K] | undefined }): Answers {
  return { ...answers, timeline: without<Timeline>({ ...answers.timeline, ...change } as Timeline) };
}

export function setBudget(answers: Answers, change: { [K in keyof Budget]?: Budget[K] | undefined }): Answers {
  return { ...answers, budget: without<Budget>({ ...answers.budget, ...change } as Budget) };
}

/** One field of a group of the budget: `setFigure(answers, 'running', 'compute', range)`. */
export function setFigure<Group extends 'running' | 'benefit' | 'buy'>(
  answers: Answers,
  group: Group,
  key: keyof Budget[Group],
  value: Budget[Group][keyof Budget[Group]] | undefined,
): Answers {
  const changed = without<Budget[Group]>({ ...answers.budget[group], [key]: value } as Budget[Group]);
  return setBudget(answers, { [group]: changed });
}

export function setStage(
  answers: Answers,
  id: string,
  change: { readonly weeks?: Range | undefined; readonly overlap?: number | undefined },
): Answers {
  const { [id]: before, ...others } = answers.timeline.stages;
  const stage = without<NonNullable<typeof before>>({ ...before, ...change });
  const stages = Object.keys(stage).length > 0 ? { ...others, [id]: stage } : others;
  return setTimeline(answers, { stages });
}

export function setRisk(answers: Answers, id: string, change: Partial<Risk>): Answers {
  return setTimeline(answers, { risks: changed(answers.timeline.risks, id, change) });
}

export function setFreeze(answers: Answers, id: string, change: Partial<Freeze>): Answers {
  return setTimeline(answers, { freezes: changed(answers.timeline.freezes, id, change) });
}

/** The visitor's team; before they touched it, the examples by their ids, with nothing of their own. */
export function ownTeam(answers: Answers, plan: Plan): readonly Role[] {
  return answers.budget.team ?? plan.team.map(({ id }) => ({ id, fte: {} }));
}

export function setRole(answers: Answers, plan: Plan, id: string, change: Partial<Role>): Answers {
  return setBudget(answers, { team: changed(ownTeam(answers, plan), id, change) });
}

export function setFte(answers: Answers, plan: Plan, id: string, stage: string, fte: number): Answers {
  const role = ownTeam(answers, plan).find((one) => one.id === id);
  return setRole(answers, plan, id, { fte: { ...role?.fte, [stage]: fte } });
}

export function ownOneOffs(answers: Answers, plan: Plan): readonly OneOff[] {
  return answers.budget.oneOffs ?? plan.oneOffs.map(({ id }) => ({ id }));
}

export function setOneOff(answers: Answers, plan: Plan, id: string, change: Partial<OneOff>): Answers {
  return setBudget(answers, { oneOffs: changed(ownOneOffs(answers, plan), id, change) });
}

/** Takes every example that still stands in over as the visitor's own figure: they looked at it, and it is right. */
export function adoptExamples(answers: Answers, plan: Plan): Answers {
  const { running, benefit } = answers.budget;
  const { annual, adoption, ...rest } = { annual: plan.annual, adoption: plan.adoption, ...benefit };
  return setBudget(answers, {
    team: plan.team.map(({ id, name, rate, fte }) => ({
      id,
      name,
      rate,
      fte: Object.fromEntries(plan.stages.map((stage, place) => [stage.id, fte[place]!])),
    })),
    oneOffs: plan.oneOffs.map(({ id, name, stage, amount }) => ({ id, name, stage: plan.stages[stage]!.id, amount })),
    running: { ...plan.running, ...running },
    benefit: { ...rest, annual, adoption },
  });
}

function changed<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}
