/** Where this initiative stands in each phase of the framework. */
import type { CalculatorId } from '../../calculators/registry.ts';
import type { AssessmentFacts, PhaseFacts } from '../facts.ts';
import { budgetGaps } from './root-causes.ts';
import { chosenUseCase, type Whole } from './whole.ts';

export type PhaseState = 'not-begun' | 'under-way' | 'done';

export interface PhaseProgress {
  readonly phase: PhaseFacts;
  readonly state: PhaseState;
  /** The calculator in which it is worked on. */
  readonly calculator: CalculatorId;
  /** What is left of it; empty when it is done. */
  readonly open: readonly OpenPoint[];
  /** Checklist items that belong to the phase, and how many of them are met. */
  readonly items: { readonly met: number; readonly of: number };
}

export type OpenPoint =
  | 'use-case'
  | 'red-flag'
  | 'sign-selection'
  | 'budget'
  | 'start'
  | 'criteria'
  | 'lock'
  | 'results'
  | 'decision'
  | 'sign-decision'
  | 'items';

export function progressInPhases(whole: Whole, facts: AssessmentFacts): PhaseProgress[] {
  return [...facts.phases]
    .sort((a, b) => a.order - b.order)
    .map((phase) => {
      const items = itemsOf(whole, phase.id);
      const { calculator, open, begun } = PHASES[phase.id]?.(whole) ?? readinessOf(whole);
      // An item of the checklist does not hold back a phase before production: it is asked for at the end.
      const left = calculator === 'checklist' && items.met < items.of ? [...open, 'items' as const] : open;
      const state: PhaseState = !begun ? 'not-begun' : left.length === 0 ? 'done' : 'under-way';
      return { phase, state, calculator, open: left, items };
    });
}

interface Standing {
  readonly calculator: CalculatorId;
  readonly open: readonly OpenPoint[];
  readonly begun: boolean;
}

const when = (missing: boolean, point: OpenPoint): OpenPoint[] => (missing ? [point] : []);

const PHASES: Readonly<Record<string, (whole: Whole) => Standing>> = {
  'problem-selection': (whole) => {
    const verdict = chosenUseCase(whole)?.finding.verdict;
    return {
      calculator: 'use-case-scorer',
      begun: whole.byId['use-case-scorer'].state === 'answered',
      open: [
        ...when(verdict === undefined || verdict === 'incomplete', 'use-case'),
        ...when(verdict === 'red-flag', 'red-flag'),
        ...when(whole.cover.signOffs.selection === null, 'sign-selection'),
      ],
    };
  },
  'pilot-design': (whole) => ({
    calculator: 'timeline-and-budget',
    begun: whole.byId['timeline-and-budget'].state === 'answered',
    open: [
      ...when(budgetGaps(whole).length > 0, 'budget'),
      ...when(whole.byId['timeline-and-budget'].finding.plan.start === null, 'start'),
    ],
  }),
  'evaluation-criteria': ({
    byId: {
      'go-no-go': { state, finding },
    },
  }) => ({
    calculator: 'go-no-go',
    begun: state === 'answered',
    open: [
      ...when(finding.verdict === 'incomplete-criteria', 'criteria'),
      ...when(finding.lock.state !== 'locked', 'lock'),
    ],
  }),
  'production-hardening': (whole) => readinessOf(whole),
  deployment: (whole) => {
    const { open, ...standing } = readinessOf(whole);
    return { ...standing, open: [...open, ...when(whole.cover.signOffs.decision === null, 'sign-decision')] };
  },
};

/** Production begins with a decision: until then its phases are open however many items are met. */
function readinessOf({ byId: { checklist, 'go-no-go': goNoGo } }: Whole): Standing {
  const { verdict } = goNoGo.finding;
  const measured = verdict !== 'incomplete-criteria' && verdict !== 'not-measured';
  return {
    calculator: 'checklist',
    begun: checklist.state === 'answered',
    open: [...when(!measured, 'results'), ...when(measured && verdict !== 'go', 'decision')],
  };
}

function itemsOf({ byId: { checklist } }: Whole, phase: string): PhaseProgress['items'] {
  const theirs = checklist.finding.items.filter((item) => item.phase === phase);
  return { met: theirs.filter((item) => item.gap === null).length, of: theirs.length };
}
