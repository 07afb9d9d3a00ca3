import { Island } from '../../shell/Island.tsx';
import { loadCalculator } from '../registry.ts';
import { Finding } from './Finding.tsx';
import { Form } from './Form.tsx';
import { type LightFacts, light } from './light.ts';

const views = { Form, Finding };

export function TimelineAndBudget({ facts }: { readonly facts: LightFacts }) {
  return <Island calculator={light} views={views} facts={facts} place="page" load={loadCalculator} />;
}
