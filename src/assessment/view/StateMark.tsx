import { type Shape, Status } from '../../ui/Status.tsx';
import type { PhaseState } from '../model/phases.ts';
import type { RootCauseFinding } from '../model/root-causes.ts';
import { messages } from '../words/en/messages.ts';

const CAUSE_SHAPES: Record<RootCauseFinding['state'], Shape> = { clear: 'go', 'at-risk': 'nogo', unknown: 'np' };
const PHASE_SHAPES: Record<PhaseState, Shape> = { done: 'go', 'under-way': 'cond', 'not-begun': 'np' };

export function CauseState({ state }: { readonly state: RootCauseFinding['state'] }) {
  return <Status shape={CAUSE_SHAPES[state]}>{messages.causeStates[state]}</Status>;
}

export function PhaseMark({ state }: { readonly state: PhaseState }) {
  return <Status shape={PHASE_SHAPES[state]}>{messages.phaseStates[state]}</Status>;
}
