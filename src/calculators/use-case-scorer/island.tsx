import { Island } from '../../shell/Island.tsx';
import { loadCalculator } from '../registry.ts';
import { Finding } from './Finding.tsx';
import { Form } from './Form.tsx';
import type { Facts } from './facts.ts';
import { light } from './light.ts';

const views = { Form, Finding };

export function UseCaseScorer({ facts }: { readonly facts: Facts }) {
  return <Island calculator={light} views={views} facts={facts} place="page" load={loadCalculator} />;
}
