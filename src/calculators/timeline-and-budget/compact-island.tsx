/** The stages and when they end: in a chapter or an embed, where the money has no room. */
import { Island } from '../../shell/desk/Island.tsx';
import { loadCalculator } from '../registry.ts';
import { firstPaint } from './first-paint.ts';
import type { FirstPaintFacts } from './model/untouched.ts';
import { Compact } from './view/Compact.tsx';

const views = { Form: Compact, Finding: () => null };

interface Props {
  readonly facts: FirstPaintFacts;
  readonly place: 'reading' | 'embed';
}

export function CompactTimelineAndBudget({ facts, place }: Props) {
  return <Island calculator={firstPaint} views={views} facts={facts} place={place} load={loadCalculator} />;
}
