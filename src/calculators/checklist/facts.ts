import type { ChecklistItem } from '../../domain/content/checklist-item.ts';

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
