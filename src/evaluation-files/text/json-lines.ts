/** JSONL: one JSON value a line. */
import { Refusal } from '../refusal.ts';
import { parseLine } from './json.ts';
import { type Read, type Records, type Repairs, SAMPLE } from './records.ts';

/** The lines of a JSONL file; `undefined` where the first ones aren't each an object. */
export function readLines(text: string, repairs: Repairs): Records | undefined {
  const sample: unknown[] = [];
  // What the first lines hold is counted when they are read for good.
  const unseen: Repairs = { notFinite: 0, cutLines: 0 };
  for (const { line, last } of linesOf(text)) {
    if (sample.length === SAMPLE) break;
    try {
      const value = parseLine(line, unseen);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
      sample.push(value);
    } catch {
      if (!last) return undefined;
    }
  }
  return sample.length === 0 ? undefined : { sample, [Symbol.iterator]: () => read(text, repairs) };
}

function* read(text: string, repairs: Repairs): Generator<Read> {
  for (const { line, number, last, end } of linesOf(text)) {
    let value: unknown;
    try {
      value = parseLine(line, repairs);
    } catch {
      // A log that is still being written, or a download that broke off.
      if (!last) throw new Refusal('broken-json', { line: number });
      repairs.cutLines += 1;
      return;
    }
    yield { value, share: end / text.length };
  }
}

interface Line {
  readonly line: string;
  readonly number: number;
  readonly end: number;
  readonly last: boolean;
}

function* linesOf(text: string): Generator<Line> {
  const length = text.trimEnd().length;
  let number = 0;
  for (let start = 0; start < length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 || found > length ? length : found;
    number += 1;
    const line = text.slice(start, end);
    if (line.trim() !== '') yield { line, number, end, last: end >= length };
    start = end + 1;
  }
}
