import { type Shape, Status } from '../../ui/Status.tsx';
import { messages } from './messages.ts';
import type { Verdict } from './verdict.ts';

const shapes: Record<Verdict, Shape> = { strong: 'go', possible: 'cond', 'red-flag': 'nogo', incomplete: 'np' };

export const VerdictStatus = ({ verdict }: { readonly verdict: Verdict }) => (
  <Status shape={shapes[verdict]}>{messages.verdicts[verdict]}</Status>
);
