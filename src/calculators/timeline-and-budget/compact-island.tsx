/** The stages and when they end: in a chapter or an embed, where the money has no room. */
import { Island } from '../../shell/Island.tsx';
import { loadCalculator } from '../registry.ts';
import { Compact } from './Compact.tsx';
import { type LightFacts, light } from './light.ts';

const views = { Form: Compact, Finding: () => null };

interface Props {
  readonly facts: LightFacts;
  readonly place: 'reading' | 'embed';
}

export function CompactTimelineAndBudget({ facts, place }: Props) {
  return <Island calculator={light} views={views} facts={facts} place={place} load={loadCalculator} />;
}
