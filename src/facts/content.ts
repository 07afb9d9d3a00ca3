/** What calculators and the whole may know of the content: its figures and short texts, not its prose. */
import type { Files, Folders } from './schemas.ts';

export const FACT_FILES = ['site', 'criteria', 'stages', 'metrics', 'budget'] as const;
export const FACT_FOLDERS = ['checklist', 'phases', 'root-causes', 'calculators'] as const;

/** A file of a folder; its name is its permanent id. */
export interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
}

/** By the name of the file or folder. Entries stand in their order. */
export type Content = Pick<Files, (typeof FACT_FILES)[number]> & {
  readonly [Name in (typeof FACT_FOLDERS)[number]]: readonly Entry<Folders[Name]>[];
};

/** Entries in the order that they state; of equals, by id. */
export function inOrder<E extends Entry<{ readonly order: number }>>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}
