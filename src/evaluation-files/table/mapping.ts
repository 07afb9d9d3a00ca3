/** How a table is read: which column is what. Plain JSON, so that it can be kept and used again on the next file of the same shape. */
import type { FormatId } from '../formats.ts';
import type { Outcome } from '../results.ts';
import type { Decimal } from './cells.ts';

export interface MetricMapping {
  readonly column: string;
  readonly name: string;
  /** `percent`: 90 is 0.9. */
  readonly scale: 'as-is' | 'percent';
  /** Who judged, where the table's tool says so. */
  readonly judge?: 'people' | 'program' | 'model' | 'unknown';
  readonly judgeName?: string;
}

/** When a row is an error. */
export interface ErrorMapping {
  readonly column: string;
  /** `filled`: whenever something stands there. `begins`: when it begins with one of `words`, `equals`: when it is one. */
  readonly when: 'filled' | 'begins' | 'equals';
  readonly words?: readonly string[];
  readonly of: 'system' | 'judge';
}

export interface Mapping {
  /** Whose table it is. */
  readonly format: FormatId;
  /** Path of the rows in a JSON file that holds several lists: `results`, `data.rows`. */
  readonly rows?: string;
  /** Columns whose numbers are written with a decimal comma. */
  readonly commas: readonly string[];
  readonly case: { readonly column: string; readonly is: 'id' | 'input' } | null;
  /** What the system answered. Only whether it answered is looked at. */
  readonly answer: string | null;
  readonly repeat: string | null;
  readonly candidate: string | null;
  readonly verdict: string | null;
  readonly errors: readonly ErrorMapping[];
  /** What words mean that the reader doesn't know, lower case. */
  readonly words: Readonly<Record<string, Outcome>>;
  readonly metrics: readonly MetricMapping[];
  readonly latency: { readonly column: string; readonly unit: 'ms' | 's' } | null;
  readonly cost: { readonly column: string; readonly currency: string | null } | null;
  readonly judgeCost: string | null;
  readonly tokensIn: string | null;
  readonly tokensOut: string | null;
  /** Columns that may form groups or slices. */
  readonly dimensions: readonly string[];
}

/** What the reader can't know, and must be told before the column can be used. */
export type Question =
  /** `1.240` and `1,240` have two readings, and nothing in the file says which. */
  | { readonly about: 'decimal'; readonly column: string; readonly readings: Readonly<Record<Decimal, number>> }
  /** Seconds or milliseconds? The hint is no answer. */
  | { readonly about: 'latency-unit'; readonly column: string; readonly hint: 'ms' | 's' | null }
  /** Grades as they are, or percents? */
  | { readonly about: 'scale'; readonly column: string; readonly highest: number }
  /** A word in the verdict's column that may mean anything. */
  | { readonly about: 'word'; readonly column: string; readonly word: string }
  /** Several lists of objects: which of them holds the cases? */
  | { readonly about: 'rows'; readonly paths: readonly string[] };

export type ColumnKind = 'numbers' | 'verdict' | 'words' | 'ids' | 'text' | 'empty';

/** What the visitor is shown of a column. */
export interface ColumnView {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly filled: number;
  readonly distinct: number;
  /** Of the first row; only where it is a number, a verdict, a mark or a short word: never a text. */
  readonly example: string | null;
  readonly commas: boolean;
}
