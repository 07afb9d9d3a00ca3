/** The small panel has its own island, so that a chapter or an embed does not fetch the whole sheet. */

import type { Place } from '../../shell/calculator.ts';
import { Island } from '../../shell/desk/Island.tsx';
import { loadCalculator } from '../registry.ts';
import type { Facts } from './facts.ts';
import { firstPaint } from './first-paint.ts';
import { Compact } from './view/Compact.tsx';

/** The verdict stands in the panel itself. */
const views = { Form: Compact, Finding: () => null };

export function CompactUseCaseScorer({ facts, place }: { readonly facts: Facts; readonly place: Place }) {
  return <Island calculator={firstPaint} views={views} facts={facts} place={place} load={loadCalculator} />;
}
