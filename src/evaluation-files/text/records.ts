/** Many values of one kind, read one at a time: the lines of a JSONL file, the elements of a long JSON array. */

export interface Read {
  readonly value: unknown;
  /** How much of the file is behind it, 0–1. */
  readonly share: number;
}

export interface Records extends Iterable<Read> {
  /** The first few, to tell the format by. */
  readonly sample: readonly unknown[];
}

/** What was read tolerantly, counted while reading. */
export interface Repairs {
  /** Bare `NaN`, `Infinity` and `-Infinity`, read as missing. */
  notFinite: number;
  /** A last line that broke off. */
  cutLines: number;
}

export const SAMPLE = 20;

export function recordsOf(values: readonly unknown[]): Records {
  return {
    sample: values.slice(0, SAMPLE),
    *[Symbol.iterator]() {
      for (const [at, value] of values.entries()) yield { value, share: (at + 1) / values.length };
    },
  };
}
