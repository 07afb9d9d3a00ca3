import { type Shape, Status } from '../../../ui/Status.tsx';
import type { Verdict } from '../model/verdict.ts';
import { messages } from '../words/en/messages.ts';

const shapes: Record<Verdict, Shape> = { strong: 'go', possible: 'cond', 'red-flag': 'nogo', incomplete: 'np' };

export const VerdictStatus = ({ verdict }: { readonly verdict: Verdict }) => (
  <Status shape={shapes[verdict]}>{messages.verdicts[verdict]}</Status>
);
