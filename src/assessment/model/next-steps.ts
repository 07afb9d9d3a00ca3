/** What to do next, and who: the first things that stand in the way, in the order of the method. */
import type { Change } from '../../calculators/go-no-go/model/way-out.ts';
import type { CalculatorId } from '../../calculators/registry.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { AssessmentFacts } from '../facts.ts';
import { budgetGaps } from './root-causes.ts';
import { sponsorOf } from './sponsor.ts';
import { chosenUseCase, type Whole } from './whole.ts';

export type Who =
  | { readonly role: 'pilot-lead' | 'engineering-lead' }
  /** Named where the assessment names one. */
  | { readonly role: 'sponsor'; readonly name: string | null }
  | { readonly role: 'owner'; readonly name: string };

export type NextStep = { readonly who: Who /** Where it is done. */; readonly where: CalculatorId | 'sponsor' } & (
  | {
      readonly does:
        | 'score'
        | 'choose'
        | 'settle-red-flags'
        | 'write-vision'
        | 'replace-examples'
        | 'plan-dates'
        | 'state-criteria'
        | 'lock'
        | 'lengthen-hardening'
        | 'name-sponsor'
        | 'state-level'
        | 'raise-sponsor'
        | 'sign-selection'
        | 'sign-decision'
        | 'start-checklist';
    }
  | { readonly does: 'measure'; readonly count: number }
  | { readonly does: 'way-out'; readonly change: Change }
  | { readonly does: 'item'; readonly item: string; readonly due: CivilDate | null; readonly ownerless: boolean }
);

export const SHOWN_STEPS = 3;

/** Everything left to do that the four calculators know of, most urgent first. */
export function nextSteps(whole: Whole, facts: AssessmentFacts): NextStep[] {
  return [...selection(whole, facts), ...design(whole, facts), ...decision(whole), ...readiness(whole)];
}

const lead: Who = { role: 'pilot-lead' };

function sponsorWho({ cover }: Whole): Who {
  return { role: 'sponsor', name: cover.sponsor.name.trim() || null };
}

function selection(whole: Whole, facts: AssessmentFacts): NextStep[] {
  const {
    cover,
    byId: { 'use-case-scorer': scorer },
  } = whole;
  const chosen = chosenUseCase(whole);
  const steps: NextStep[] = [];
  if (!chosen) {
    const scored = scorer.finding.state === 'complete';
    steps.push({ does: scored ? 'choose' : 'score', who: lead, where: 'use-case-scorer' });
  } else if (chosen.finding.verdict === 'incomplete')
    steps.push({ does: 'score', who: lead, where: 'use-case-scorer' });
  else if (chosen.finding.verdict === 'red-flag')
    steps.push({ does: 'settle-red-flags', who: lead, where: 'use-case-scorer' });
  const sponsor = sponsorOf(whole, facts).state;
  if (sponsor === 'none') steps.push({ does: 'name-sponsor', who: lead, where: 'sponsor' });
  if (sponsor === 'level-unknown') steps.push({ does: 'state-level', who: lead, where: 'sponsor' });
  if (sponsor === 'too-low') steps.push({ does: 'raise-sponsor', who: sponsorWho(whole), where: 'sponsor' });
  if (chosen && (chosen.useCase.vision ?? '').trim() === '')
    steps.push({ does: 'write-vision', who: lead, where: 'use-case-scorer' });
  if (chosen && sponsor === 'named' && cover.signOffs.selection === null) {
    steps.push({ does: 'sign-selection', who: sponsorWho(whole), where: 'sponsor' });
  }
  return steps;
}

function design(whole: Whole, facts: AssessmentFacts): NextStep[] {
  const {
    byId: { 'go-no-go': goNoGo, 'timeline-and-budget': timeline },
  } = whole;
  const { plan, budget } = timeline.finding;
  const steps: NextStep[] = [];
  if (goNoGo.finding.verdict === 'incomplete-criteria')
    steps.push({ does: 'state-criteria', who: lead, where: 'go-no-go' });
  else if (goNoGo.finding.lock.state !== 'locked') steps.push({ does: 'lock', who: lead, where: 'go-no-go' });
  if (timeline.state !== 'answered' || budgetGaps(whole).length > 0)
    steps.push({ does: 'replace-examples', who: lead, where: 'timeline-and-budget' });
  if (timeline.state === 'answered' && plan.start === null)
    steps.push({ does: 'plan-dates', who: lead, where: 'timeline-and-budget' });
  const { hardeningMinWeeks, hardeningShare } = facts.byId['timeline-and-budget'].stages;
  const weeks = plan.stages.find(({ id }) => id === 'hardening')?.weeks.likely ?? 0;
  const share = plan.missing.includes('team') ? null : (budget.hardeningShare?.p50 ?? null);
  if (timeline.state === 'answered' && (weeks < hardeningMinWeeks || (share !== null && share < hardeningShare.low))) {
    steps.push({ does: 'lengthen-hardening', who: { role: 'engineering-lead' }, where: 'timeline-and-budget' });
  }
  return steps;
}

function decision(whole: Whole): NextStep[] {
  const { finding } = whole.byId['go-no-go'];
  const at = { who: lead, where: 'go-no-go' } as const;
  if (finding.verdict === 'incomplete-criteria') return [];
  if (finding.verdict === 'not-measured') {
    return [
      { ...at, does: 'measure', count: finding.metrics.filter(({ standing }) => standing === 'unmeasured').length },
    ];
  }
  if (finding.verdict !== 'go') return finding.wayOut.map((change) => ({ ...at, does: 'way-out', change }));
  return whole.cover.signOffs.decision === null
    ? [{ does: 'sign-decision', who: sponsorWho(whole), where: 'sponsor' }]
    : [];
}

/** The earliest due first; those without a date in the order of the list. */
function readiness({
  byId: {
    checklist: { finding, state },
  },
}: Whole): NextStep[] {
  if (state !== 'answered') return [{ does: 'start-checklist', who: lead, where: 'checklist' }];
  if (finding.state === 'complete') return [];
  const due = (date: string | undefined) => date ?? '9999';
  return finding.missing
    .toSorted((a, b) =>
      due(a.entry.due) < due(b.entry.due) ? -1 : due(a.entry.due) > due(b.entry.due) ? 1 : a.number - b.number,
    )
    .map(({ challenge, entry }) => ({
      does: 'item',
      item: challenge,
      due: entry.due ?? null,
      ownerless: !entry.owner,
      who: entry.owner ? { role: 'owner', name: entry.owner } : lead,
      where: 'checklist',
    }));
}
