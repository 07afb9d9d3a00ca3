import type { ChecklistItem } from '../../domain/content/checklist-item.ts';
import type { Content } from '../../facts/content.ts';

/** An item of the content with its permanent id. */
export type Item = Omit<ChecklistItem, 'references'> & { readonly id: string };

export interface Facts {
  /** Name of the site, for the foot of the printed sheet. */
  readonly site: string;
  /** In any order: `order` says which comes first. */
  readonly items: readonly Item[];
  readonly phases: readonly { readonly id: string; readonly name: string; readonly order: number }[];
  readonly rootCauses: readonly { readonly id: string; readonly name: string }[];
}

export function pickFacts({ site, checklist, phases, 'root-causes': rootCauses }: Content): Facts {
  return {
    site: site.name,
    items: checklist.map(({ id, data: { references: _, ...item } }) => ({ id, ...item })),
    phases: phases.map(({ id, data: { name, order } }) => ({ id, name, order })),
    rootCauses: rootCauses.map(({ id, data: { name } }) => ({ id, name })),
  };
}

/** Without why each item is asked and what counts as evidence, which stand on the checklist's own page. */
export function lightenFacts(facts: Facts): Facts {
  return { ...facts, items: facts.items.map((item) => ({ ...item, why: '', evidence: [] })) };
}
