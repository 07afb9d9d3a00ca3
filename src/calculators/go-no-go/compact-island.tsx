/** The calculator in a chapter or an embed, where the board and the metrics say enough. */
import { Island } from '../../shell/desk/Island.tsx';
import { loadCalculator } from '../registry.ts';
import type { Facts } from './facts.ts';
import { firstPaint } from './first-paint.ts';
import { Form } from './view/Form.tsx';

const views = { Form, Finding: () => null };

interface Props {
  readonly facts: Facts;
  readonly place: 'reading' | 'embed';
}

export function CompactGoNoGo({ facts, place }: Props) {
  return <Island calculator={firstPaint} views={views} facts={facts} place={place} load={loadCalculator} />;
}
