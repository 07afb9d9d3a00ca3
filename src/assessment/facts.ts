import type { Facts as ChecklistFacts } from '../calculators/checklist/facts.ts';
import type { Facts as GoNoGoFacts } from '../calculators/go-no-go/facts.ts';
import type { Facts as TimelineFacts } from '../calculators/timeline-and-budget/facts.ts';
import type { Facts as ScorerFacts } from '../calculators/use-case-scorer/facts.ts';

export interface PhaseFacts {
  readonly id: string;
  readonly order: number;
  readonly name: string;
  readonly deliverable: string;
}

/** What the content states, for all four calculators and the whole. */
export interface AssessmentFacts {
  /** Name of the site, for the foot of printed pages. */
  readonly site: string;
  readonly scorer: ScorerFacts;
  readonly timeline: TimelineFacts;
  readonly goNoGo: GoNoGoFacts;
  readonly checklist: ChecklistFacts;
  readonly phases: readonly PhaseFacts[];
  /** In the order in which they are asked about. */
  readonly rootCauses: readonly { readonly id: string; readonly name: string }[];
}
