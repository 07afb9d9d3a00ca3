import { Island } from '../../shell/desk/Island.tsx';
import { loadCalculator } from '../registry.ts';
import { firstPaint } from './first-paint.ts';
import type { FirstPaintFacts } from './model/untouched.ts';
import { Finding } from './view/Finding.tsx';
import { Form } from './view/Form.tsx';

const views = { Form, Finding };

export function TimelineAndBudget({ facts }: { readonly facts: FirstPaintFacts }) {
  return <Island calculator={firstPaint} views={views} facts={facts} place="page" load={loadCalculator} />;
}
