import { type Shape, Status } from '../../../../ui/Status.tsx';
import type { MetricFinding, Standing as StandingName } from '../../model/proof.ts';
import { findingMessages } from '../../words/en/finding-messages.ts';

export const SHAPES: Record<StandingName, Shape> = {
  'criteria-incomplete': 'np',
  'below-floor': 'nogo',
  unmeasured: 'np',
  'too-early': 'np',
  'not-proven': 'np',
  'face-value': 'np',
  floor: 'cond',
  target: 'go',
  stretch: 'go',
};

export function StandingMark({ finding }: { readonly finding: MetricFinding }) {
  return <Status shape={SHAPES[finding.standing]}>{findingMessages.standings[finding.standing]}</Status>;
}
