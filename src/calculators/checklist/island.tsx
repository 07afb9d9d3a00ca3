import { Island } from '../../shell/Island.tsx';
import type { Place } from '../../shell/views.ts';
import { loadCalculator } from '../registry.ts';
import { Finding } from './Finding.tsx';
import { Form } from './Form.tsx';
import type { Facts } from './facts.ts';
import { light } from './light.ts';

const views = { Form, Finding };

export function Checklist({ facts, place }: { readonly facts: Facts; readonly place: Place }) {
  return <Island calculator={light} views={views} facts={facts} place={place} load={loadCalculator} />;
}
