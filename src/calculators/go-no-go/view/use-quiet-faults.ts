/** Faults at the fields of one metric, held back while the visitor is still typing what would settle them. */
import { useState } from 'preact/hooks';
import type { Field, Problem } from '../model/levels.ts';
import { findingMessages } from '../words/en/finding-messages.ts';

/** Faults between two fields: said once both are left. */
const BETWEEN: readonly Problem['kind'][] = ['part-missing', 'above-cases'];

export interface QuietFaults {
  /** The message at a field; undefined: none, or not yet. */
  readonly at: (field: Field) => string | undefined;
  /** For the element around the fields; each field stands in one with `data-field`. */
  readonly watch: {
    readonly onFocusIn: (event: FocusEvent) => void;
    readonly onFocusOut: (event: FocusEvent & { readonly currentTarget: Element }) => void;
  };
}

export function useQuietFaults(problems: readonly Problem[]): QuietFaults {
  const [focused, setFocused] = useState<string | null>(null);
  return {
    at: (field) => {
      const problem = problems.find((p) => p.field === field);
      if (!problem || field === focused) return undefined;
      return focused !== null && BETWEEN.includes(problem.kind) ? undefined : findingMessages.problems[problem.kind];
    },
    watch: {
      onFocusIn: ({ target }) => {
        if (target instanceof Element) setFocused(target.closest('[data-field]')?.getAttribute('data-field') ?? '');
      },
      onFocusOut: ({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setFocused(null);
      },
    },
  };
}
