import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CalculatorId } from '../../calculators/registry.ts';
import { address } from '../../ui/address.ts';
import type { AssessmentFacts } from '../facts.ts';
import { memoMessages } from '../words/en/memo-messages.ts';
import { pathTo } from './path-to.ts';

/** What the calculators are called, for every way back on a page. */
export const Names = createContext<Partial<AssessmentFacts['names']>>({});

/** Where a figure comes from: one step back to the tool that computes it. */
export function SourceLink({ to }: { readonly to: CalculatorId | 'overview' }) {
  const names = useContext(Names);
  const name = to === 'overview' ? memoMessages.overview : (names[to] ?? to);
  return (
    <small class="memo-trace">
      <a href={address(pathTo(to))}>{memoMessages.traceTo(name)}</a>
    </small>
  );
}
