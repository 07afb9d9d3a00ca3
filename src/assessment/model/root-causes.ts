/** The five ways in which pilots die, asked of this assessment. Clear, at risk or unknown, with reasons; never a percentage. */
import { BENEFIT, type Missing } from '../../calculators/timeline-and-budget/model/plan.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { AssessmentFacts } from '../facts.ts';
import { sponsorOf } from './sponsor.ts';
import { chosenUseCase, isUntouched, type Whole } from './whole.ts';

export const ROOT_CAUSES = [
  'wrong-problem',
  'no-production-plan',
  'prototype-grade-engineering',
  'no-executive-sponsor',
  'no-success-criteria',
] as const;
export type RootCauseId = (typeof ROOT_CAUSES)[number];

/** What speaks for or against, or what nobody has said yet. */
export type CauseReason = { readonly tone: 'good' | 'bad' | 'unknown' } & (
  | {
      readonly says: 'not-chosen' | 'scores-missing' | 'red-flag' | 'possible' | 'strong';
      readonly criteria?: readonly string[];
    }
  | { readonly says: 'path-unscored' | 'path-low' | 'path-fair'; readonly score?: number }
  | { readonly says: 'no-vision' | 'vision' }
  | { readonly says: 'budget-untouched' | 'budget'; readonly missing?: never }
  | { readonly says: 'budget-incomplete'; readonly missing: readonly Missing[] }
  | { readonly says: 'plan-untouched' | 'team-example' }
  | { readonly says: 'share-low' | 'share' /** Percent. */; readonly share: number; readonly low: number }
  | { readonly says: 'hardening-short' | 'hardening'; readonly weeks: number; readonly least: number }
  | { readonly says: 'sponsor-none' | 'sponsor-unsaid' }
  | { readonly says: 'sponsor-level' | 'sponsor-low' | 'sponsor'; readonly name: string; readonly level: string }
  | {
      readonly says:
        | 'criteria-untouched'
        | 'criteria-incomplete'
        | 'criteria-complete'
        | 'not-locked'
        | 'unlocked'
        | 'lock-broken';
    }
  | {
      readonly says: 'locked-in-time' | 'locked-late' | 'locked-no-start';
      readonly lockedOn: CivilDate;
      readonly start?: CivilDate;
    }
  | { readonly says: 'locked-after-result' | 'changed-after-result' }
);

export interface RootCauseFinding {
  readonly id: RootCauseId;
  readonly name: string;
  /** At risk as soon as something speaks against; clear only when nothing is left unsaid. */
  readonly state: 'clear' | 'at-risk' | 'unknown';
  readonly reasons: readonly CauseReason[];
}

export function rootCauses(whole: Whole, facts: AssessmentFacts): RootCauseFinding[] {
  const reasons: Record<RootCauseId, readonly CauseReason[]> = {
    'wrong-problem': wrongProblem(whole),
    'no-production-plan': productionPlan(whole, facts),
    'prototype-grade-engineering': engineering(whole, facts),
    'no-executive-sponsor': sponsor(whole, facts),
    'no-success-criteria': criteria(whole),
  };
  return ROOT_CAUSES.map((id) => {
    const found = reasons[id];
    const state = found.some(({ tone }) => tone === 'bad')
      ? 'at-risk'
      : found.some(({ tone }) => tone === 'unknown')
        ? 'unknown'
        : 'clear';
    return { id, name: facts.rootCauses.find((cause) => cause.id === id)?.name ?? id, state, reasons: found };
  });
}

function wrongProblem(whole: Whole): CauseReason[] {
  const chosen = chosenUseCase(whole);
  if (!chosen) return [{ says: 'not-chosen', tone: 'unknown' }];
  const { verdict, missing, redFlags } = chosen.finding;
  if (verdict === 'incomplete') return [{ says: 'scores-missing', tone: 'unknown', criteria: missing }];
  if (verdict === 'red-flag') return [{ says: 'red-flag', tone: 'bad', criteria: redFlags }];
  return [{ says: verdict, tone: 'good' }];
}

function productionPlan(whole: Whole, facts: AssessmentFacts): CauseReason[] {
  const chosen = chosenUseCase(whole);
  const reasons: CauseReason[] = [];
  if (!chosen) reasons.push({ says: 'not-chosen', tone: 'unknown' });
  else {
    const score = chosen.useCase.scores['production-path'];
    const { redFlagBelow } = facts.byId['use-case-scorer'].criteria.thresholds;
    if (score === undefined) reasons.push({ says: 'path-unscored', tone: 'unknown' });
    else
      reasons.push({
        says: score < redFlagBelow ? 'path-low' : 'path-fair',
        tone: score < redFlagBelow ? 'bad' : 'good',
        score,
      });
    const vision = (chosen.useCase.vision ?? '').trim() !== '';
    reasons.push(vision ? { says: 'vision', tone: 'good' } : { says: 'no-vision', tone: 'bad' });
  }
  const missing = budgetGaps(whole);
  // Before anything is chosen nobody can be asked for a budget.
  if (whole.byId['timeline-and-budget'].state !== 'answered')
    reasons.push({ says: 'budget-untouched', tone: chosen ? 'bad' : 'unknown' });
  else if (missing.length > 0) reasons.push({ says: 'budget-incomplete', tone: 'bad', missing });
  else reasons.push({ says: 'budget', tone: 'good' });
  return reasons;
}

/** Figures of cost that are still examples. */
export function budgetGaps({ byId: { 'timeline-and-budget': timeline } }: Whole): Missing[] {
  return timeline.finding.plan.missing.filter((key) => !(BENEFIT as readonly string[]).includes(key));
}

function engineering({ byId: { 'timeline-and-budget': timeline } }: Whole, facts: AssessmentFacts): CauseReason[] {
  if (timeline.state !== 'answered') return [{ says: 'plan-untouched', tone: 'unknown' }];
  const { plan, budget } = timeline.finding;
  const least = facts.byId['timeline-and-budget'].stages.hardeningMinWeeks;
  const weeks = plan.stages.find(({ id }) => id === 'hardening')?.weeks.likely ?? 0;
  const short = weeks < least;
  const length: CauseReason = {
    says: short ? 'hardening-short' : 'hardening',
    tone: short ? 'bad' : 'good',
    weeks,
    least,
  };
  // A share computed from an example team says nothing about this one.
  if (plan.missing.includes('team') || budget.hardeningShare === null)
    return [{ says: 'team-example', tone: 'unknown' }, length];
  const share = budget.hardeningShare.p50;
  const { low } = facts.byId['timeline-and-budget'].stages.hardeningShare;
  return [{ says: share < low ? 'share-low' : 'share', tone: share < low ? 'bad' : 'good', share, low }, length];
}

function sponsor(whole: Whole, facts: AssessmentFacts): CauseReason[] {
  if (isUntouched(whole)) return [{ says: 'sponsor-unsaid', tone: 'unknown' }];
  const found = sponsorOf(whole, facts);
  const level = facts.byId['timeline-and-budget'].stages.sponsorLevel;
  if (found.state === 'none') return [{ says: 'sponsor-none', tone: 'bad' }];
  if (found.state === 'level-unknown') return [{ says: 'sponsor-level', tone: 'unknown', name: found.name, level }];
  if (found.state === 'too-low') return [{ says: 'sponsor-low', tone: 'bad', name: found.name, level }];
  return [{ says: 'sponsor', tone: 'good', name: found.name, level }];
}

function criteria({ byId: { 'go-no-go': goNoGo, 'timeline-and-budget': timeline } }: Whole): CauseReason[] {
  if (goNoGo.state !== 'answered') return [{ says: 'criteria-untouched', tone: 'unknown' }];
  const { finding } = goNoGo;
  const { lock } = finding;
  const complete = finding.verdict !== 'incomplete-criteria';
  const reasons: CauseReason[] = [
    complete ? { says: 'criteria-complete', tone: 'good' } : { says: 'criteria-incomplete', tone: 'bad' },
  ];
  const first = lock.trace.find(({ kind }) => kind === 'locked');
  if (lock.state === 'none' || !first) return [...reasons, { says: 'not-locked', tone: 'bad' }];
  if (lock.state === 'broken') return [...reasons, { says: 'lock-broken', tone: 'bad' }];
  if (lock.state === 'unlocked') return [...reasons, { says: 'unlocked', tone: 'bad' }];
  if (lock.late.length > 0) return [...reasons, { says: 'locked-after-result', tone: 'bad' }];
  if (lock.changes.some(({ result }) => result === 'before'))
    reasons.push({ says: 'changed-after-result', tone: 'bad' });
  const lockedOn = first.at.slice(0, 10);
  const start = timeline.finding.timeline.milestones.find(({ id }) => id === 'pilot-start')?.date ?? null;
  if (start === null) return [...reasons, { says: 'locked-no-start', tone: 'unknown', lockedOn }];
  const inTime = lockedOn < start;
  return [
    ...reasons,
    { says: inTime ? 'locked-in-time' : 'locked-late', tone: inTime ? 'good' : 'bad', lockedOn, start },
  ];
}
