import type { Calculators } from '../calculators/registry.ts';
import { factsByCalculator } from '../facts/by-calculator.ts';
import type { Content } from '../facts/content.ts';
import type { AnyCalculator } from '../shell/codec/document.ts';

export interface PhaseFacts {
  readonly id: string;
  readonly order: number;
  readonly name: string;
  readonly deliverable: string;
}

/** By calculator's id. */
type FactsById = { readonly [Id in keyof Calculators]: ReturnType<Calculators[Id]['pickFacts']> };

/** What the content states, for every calculator and the whole. */
export interface AssessmentFacts {
  /** Name of the site, for the foot of printed pages. */
  readonly site: string;
  readonly byId: FactsById;
  /** What each calculator is called, by its id, in the order of the content. */
  readonly names: { readonly [Id in keyof Calculators]: string };
  readonly phases: readonly PhaseFacts[];
  /** In the order in which they are asked about. */
  readonly rootCauses: readonly { readonly id: string; readonly name: string }[];
}

/** @throws ContentFault when a calculator has no page in the content, or a page no calculator */
export function assessmentFacts(content: Content, calculators: Calculators): AssessmentFacts {
  return {
    site: content.site.name,
    byId: factsByCalculator(content, calculators),
    names: Object.fromEntries(content.calculators.map(({ id, data }) => [id, data.name])) as AssessmentFacts['names'],
    phases: content.phases.map(({ id, data: { order, name, deliverable } }) => ({ id, order, name, deliverable })),
    rootCauses: content['root-causes'].map(({ id, data: { name } }) => ({ id, name })),
  };
}

/** As the pages about the whole carry them: without the texts that only a calculator's own page shows. */
export function lightFacts(facts: AssessmentFacts, calculators: Calculators): AssessmentFacts {
  const light = Object.entries<AnyCalculator>(calculators).map(([id, { lightenFacts }]) => {
    const own = facts.byId[id as keyof Calculators];
    return [id, lightenFacts ? lightenFacts(own as never) : own];
  });
  return { ...facts, byId: Object.fromEntries(light) as unknown as FactsById };
}
