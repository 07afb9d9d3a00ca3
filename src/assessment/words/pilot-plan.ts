/** The pilot plan, what phase 2 leaves behind: scope, architecture, team, timeline and budget, from what the tools hold. */
import type { SampleSize } from '../../calculators/go-no-go/model/sample-size.ts';
import { levelsText } from '../../calculators/go-no-go/words/metric-text.ts';
import { metricName } from '../../calculators/go-no-go/words/sentences.ts';
import { titleOf } from '../../calculators/timeline-and-budget/words/milestone-words.ts';
import { formatDate, formatMoneyShort, formatNumber, formatPercent } from '../../domain/text/format.ts';
import { chosenUseCase, type Whole } from '../model/whole.ts';
import { memoMessages } from './en/memo-messages.ts';
import { messages } from './en/messages.ts';
import { nameOf } from './sentences.ts';

const say = memoMessages.plan;

export const MAX_ROWS = 8;

export interface PilotPlan {
  readonly name: string;
  readonly sponsor: string | null;
  readonly problem: string | null;
  /** What is in and what is out, as the visitor wrote it. */
  readonly scope: string | null;
  readonly vision: string | null;
  readonly criteria: readonly { readonly name: string; readonly levels: string }[];
  readonly cases: string | null;
  /** Of the stages up to the decision; null while the team is an example. */
  readonly team: readonly { readonly role: string; readonly text: string }[] | null;
  readonly dates: readonly { readonly name: string; readonly when: string }[] | null;
  /** Null while a figure of it is an example. */
  readonly budget: readonly { readonly label: string; readonly value: string; readonly range: string }[] | null;
  readonly risks: readonly { readonly name: string; readonly text: string }[];
  readonly lockedOn: string | null;
  readonly fingerprint: string | null;
}

export function pilotPlanOf(whole: Whole, locale: string): PilotPlan {
  const {
    cover,
    byId: { 'go-no-go': goNoGo },
  } = whole;
  const useCase = chosenUseCase(whole)?.useCase;
  const { metrics, plan, lock } = goNoGo.finding;
  return {
    name: nameOf(whole),
    sponsor: cover.sponsor.name.trim() || null,
    problem: useCase?.problem?.trim() || null,
    scope: cover.notes.trim() || null,
    vision: useCase?.vision?.trim() || null,
    criteria: metrics.map(({ metric }) => ({ name: metricName(metric), levels: levelsText(metric, locale) })),
    cases: plan.state === 'complete' ? casesText(plan, locale) : null,
    ...fromTimeline(whole, locale),
    lockedOn: lock.last && formatDate(lock.last.lockedAt.slice(0, 10), locale),
    fingerprint: lock.last?.fingerprint ?? null,
  };
}

/** How many cases in all, how many of them count, and how many of those must pass. */
function casesText(plan: Extract<SampleSize, { state: 'complete' }>, locale: string): string {
  const count = (cases: number) => formatNumber(cases, locale);
  const takes = plan.pilotWeeks === null ? null : weeks(plan.pilotWeeks, locale);
  const [all, counting, passes] = [plan.casesInAll, plan.cases, plan.passes].map(count) as [string, string, string];
  return all === counting ? say.cases(all, passes, takes) : say.casesCounting(all, counting, passes, takes);
}

const weeks = (count: number, locale: string) => messages.weeks(count, formatNumber(count, locale));

function fromTimeline(
  {
    byId: {
      'timeline-and-budget': { state, finding },
    },
  }: Whole,
  locale: string,
): Pick<PilotPlan, 'team' | 'dates' | 'budget' | 'risks'> {
  if (state !== 'answered') return { team: null, dates: null, budget: null, risks: [] };
  const { plan, timeline, budget } = finding;
  const pilotStages = plan.stages.flatMap(({ part }, place) => (part === 'pilot' ? [place] : []));
  const money = (amount: number) => formatMoneyShort(amount, plan.currency, locale);
  const spread = (label: string, { p10, p50, p90 }: typeof budget.pilot) => ({
    label,
    value: money(p50),
    range: memoMessages.range(money(p10), money(p90)),
  });
  const number = (count: number) => formatNumber(count, locale, 2);
  return {
    team: plan.missing.includes('team')
      ? null
      : plan.team.map((role) => ({
          role: role.name,
          text: say.fte(
            fteText(
              pilotStages.map((place) => role.fte[place] ?? 0),
              number,
            ),
          ),
        })),
    dates: timeline.milestones.map((milestone) => ({
      name: titleOf(milestone),
      when: milestone.date ? formatDate(milestone.date, locale) : say.week(formatNumber(milestone.weeks, locale)),
    })),
    budget:
      finding.state === 'complete'
        ? [
            spread(say.pilotCost, budget.pilot),
            spread(say.productionCost, budget.production),
            spread(say.runningCost(plan.months), budget.running),
          ]
        : null,
    risks: plan.risks.map((risk) => ({
      name: risk.name,
      text: say.risk(
        formatPercent(100 * risk.probability, locale),
        plan.stages[risk.stage]?.name ?? '',
        number(risk.delay.low),
        number(risk.delay.high),
      ),
    })),
  };
}

/** Least to most over the stages of the pilot. */
function fteText(fte: readonly number[], show: (count: number) => string): string {
  const [least, most] = [Math.min(...fte), Math.max(...fte)];
  return least === most ? show(most) : `${show(least)}–${show(most)}`;
}
