/** What became of a portfolio that was read from a spreadsheet. */
import type { UseCase } from './answers.ts';

/** What is wrong, and the row of the file where, counted from 1 with the heading; 0 is the file itself. */
export type CsvProblem = { readonly row: number } & (
  | { readonly why: 'empty' | 'no-columns' | 'too-many' }
  | { readonly why: 'unknown-column' | 'bad-kind' | 'other-currency'; readonly cell: string }
  | { readonly why: 'bad-score' | 'bad-amount'; readonly cell: string; readonly column: string }
  | { readonly why: 'too-long'; readonly column: string }
);

export interface CsvReading {
  /** Without the entries that `problems` names. */
  readonly useCases: readonly UseCase[];
  readonly problems: readonly CsvProblem[];
}
