/** What goes from one visitor to another, and how opening it can fail. */
import type { AnyCalculator, Cover, Part } from './document.ts';

/** What a link carries. */
export interface LinkContent {
  readonly cover: Cover;
  readonly parts: Readonly<Record<string, Part>>;
}

export type LinkObjection =
  | 'empty'
  | 'cut-off'
  | 'damaged'
  | 'newer'
  | 'unknown-calculator'
  | 'too-large'
  /** Nothing is wrong with the link: what reads it could not be fetched, and may be at the next try. */
  | 'not-fetched';

export type OpenLink =
  /** `leftOut`, where it is there: how many dates that do not exist are not in it. */
  | { readonly ok: true; readonly shared: LinkContent; readonly leftOut?: number }
  | { readonly ok: false; readonly why: LinkObjection };

/** Fetches a calculator by its id; undefined where there is none. */
export type LoadCalculator = (id: string) => Promise<AnyCalculator | undefined>;
