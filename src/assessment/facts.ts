import {
  type Facts as ChecklistFacts,
  lightenFacts as lightenChecklist,
  pickFacts as pickChecklist,
} from '../calculators/checklist/facts.ts';
import {
  type Facts as GoNoGoFacts,
  lightenFacts as lightenGoNoGo,
  pickFacts as pickGoNoGo,
} from '../calculators/go-no-go/facts.ts';
import { pickFacts as pickTimeline, type Facts as TimelineFacts } from '../calculators/timeline-and-budget/facts.ts';
import { pickFacts as pickScorer, type Facts as ScorerFacts } from '../calculators/use-case-scorer/facts.ts';
import type { Content } from '../facts/content.ts';

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

export function assessmentFacts(content: Content): AssessmentFacts {
  return {
    site: content.site.name,
    scorer: pickScorer(content),
    timeline: pickTimeline(content),
    goNoGo: pickGoNoGo(content),
    checklist: pickChecklist(content),
    phases: content.phases.map(({ id, data: { order, name, deliverable } }) => ({ id, order, name, deliverable })),
    rootCauses: content['root-causes'].map(({ id, data: { name } }) => ({ id, name })),
  };
}

/** As the pages about the whole carry them: without the texts that only a calculator's own page shows. */
export function lightFacts(facts: AssessmentFacts): AssessmentFacts {
  return { ...facts, goNoGo: lightenGoNoGo(facts.goNoGo), checklist: lightenChecklist(facts.checklist) };
}
