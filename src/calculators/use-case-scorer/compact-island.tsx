/** The small panel has its own island, so that a chapter or an embed does not fetch the whole sheet. */
import { Island } from '../../shell/Island.tsx';
import type { Place } from '../../shell/views.ts';
import { loadCalculator } from '../registry.ts';
import { Compact } from './Compact.tsx';
import type { Facts } from './facts.ts';
import { light } from './light.ts';

/** The verdict stands in the panel itself. */
const views = { Form: Compact, Finding: () => null };

export function CompactUseCaseScorer({ facts, place }: { readonly facts: Facts; readonly place: Place }) {
  return <Island calculator={light} views={views} facts={facts} place={place} load={loadCalculator} />;
}
