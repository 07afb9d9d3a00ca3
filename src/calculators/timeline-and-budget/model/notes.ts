/** What is to be said about a plan, as names and numbers; the words are in the messages. */
import type { TimelineMethod } from '../../../domain/content/stage.ts';
import type { BudgetFinding, Note, TimelineFinding } from './finding.ts';
import type { Plan } from './plan.ts';

/** Below this chance a date is said to be unlikely. */
const UNLIKELY = 0.5;

/** Gravest first. */
export function noteFindings(
  plan: Plan,
  method: TimelineMethod,
  timeline: TimelineFinding,
  budget: BudgetFinding,
): Note[] {
  const notes: Note[] = [];
  const weeksOf = (id: string) => plan.stages.find((stage) => stage.id === id)!.weeks.likely;
  const teamIsExample = plan.missing.includes('team');

  if (timeline.finish.p50 <= method.tooShortWeeks) {
    notes.push({ id: 'plan-too-short', weeks: timeline.finish.p50, least: method.tooShortWeeks });
  }
  const pilot = weeksOf('pilot-execution');
  const { weeks, stopAfterWeeks } = method.pilot;
  if (pilot < weeks.low) notes.push({ id: 'pilot-short', weeks: pilot, least: weeks.low });
  else if (pilot > stopAfterWeeks) notes.push({ id: 'pilot-too-long', weeks: pilot, stopAfter: stopAfterWeeks });
  else if (pilot > weeks.high) {
    notes.push({ id: 'pilot-long', weeks: pilot, most: weeks.high, stopAfter: stopAfterWeeks });
  }

  if (plan.start && plan.deadline && plan.deadline < plan.start) notes.push({ id: 'date-before-start' });
  else if (timeline.chance !== null && timeline.chance < UNLIKELY) {
    notes.push({ id: 'date-unlikely', chance: timeline.chance });
  }

  const hardening = weeksOf('hardening');
  if (hardening < method.hardeningMinWeeks) {
    notes.push({ id: 'hardening-short', weeks: hardening, least: method.hardeningMinWeeks });
  }
  const share = budget.hardeningShare?.p50;
  if (share !== undefined) {
    const band = { share, ...method.hardeningShare, example: teamIsExample };
    if (share < band.low) notes.push({ id: 'share-low', ...band, short: budget.hardeningShort });
    else if (share > band.high) notes.push({ id: 'share-high', ...band });
  }
  if (timeline.atRisk.weeks > 0) {
    const personWeeks = timeline.atRisk.personWeeks.p50;
    notes.push({ id: 'work-at-risk', weeks: timeline.atRisk.weeks, personWeeks, example: teamIsExample });
  }
  if (budget.cashFlow.breakEvenMonth === null) {
    notes.push({ id: 'never-pays', months: budget.cashFlow.months.length - 1, example: plan.missing.length > 0 });
  }
  if (plan.unplaced.length > 0) notes.push({ id: 'unplaced', stages: plan.unplaced });
  return notes;
}
