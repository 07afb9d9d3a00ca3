import { Icon } from '../../../ui/Status.tsx';
import type { Status } from '../model/limits.ts';

const SHAPES = { done: 'go', 'in-progress': 'cond', blocked: 'nogo', open: 'np' } as const;

/** The color's class for a status; two of them have none. */
export const toneOf = (status: Status | undefined): string =>
  status === undefined || status === 'not-applicable' ? 'checklist-plain' : SHAPES[status];

/** A status as a shape, each of its own; the word stands beside it. */
export function StatusMark({ status }: { readonly status: Status | undefined }) {
  if (status !== undefined && status !== 'not-applicable') return <Icon shape={SHAPES[status]} />;
  return (
    <svg class="i" viewBox="0 0 16 16" aria-hidden="true">
      {status === undefined ? <circle cx="8" cy="8" r="1.6" /> : <path d="M1.5 13 13 1.5 14.5 3 3 14.5Z" />}
    </svg>
  );
}
