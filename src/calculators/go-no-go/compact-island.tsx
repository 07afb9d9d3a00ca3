/** The calculator in a chapter or an embed, where the board and the metrics say enough. */
import { Island } from '../../shell/Island.tsx';
import { loadCalculator } from '../registry.ts';
import { Form } from './Form.tsx';
import type { Facts } from './facts.ts';
import { light } from './light.ts';

const views = { Form, Finding: () => null };

interface Props {
  readonly facts: Facts;
  readonly place: 'reading' | 'embed';
}

export function CompactGoNoGo({ facts, place }: Props) {
  return <Island calculator={light} views={views} facts={facts} place={place} load={loadCalculator} />;
}
