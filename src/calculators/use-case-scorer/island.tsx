import { Island } from '../../shell/desk/Island.tsx';
import { loadCalculator } from '../registry.ts';
import type { Facts } from './facts.ts';
import { firstPaint } from './first-paint.ts';
import { Finding } from './view/Finding.tsx';
import { Form } from './view/Form.tsx';

const views = { Form, Finding };

export function UseCaseScorer({ facts }: { readonly facts: Facts }) {
  return <Island calculator={firstPaint} views={views} facts={facts} place="page" load={loadCalculator} />;
}
