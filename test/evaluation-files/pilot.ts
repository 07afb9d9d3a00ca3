/**
 * The pilot that every sample tells: twelve attempts at ten cases, written by hand. The figures were computed apart from the
 * code under test, from this table.
 *
 * | case    | document | slice  | correct | tone | verdict | latency | cost   |
 * | c01 1st | doc-a    | letter | 1       | 0.90 | pass    | 820     | 0.0021 |
 * | c01 2nd | doc-a    | letter | 1       | 0.80 | pass    | 910     | 0.0021 |
 * | c01 3rd | doc-a    | letter | 0       | 0.45 | fail    | 875     | 0.0022 |
 * | c02     | doc-a    | letter | 1       | 0.95 | pass    | 640     | 0.0014 |
 * | c03     | doc-b    | letter | 1       | 0.60 | pass    | 1240    | 0.0031 |
 * | c04     | doc-b    | letter | 1       | 0.30 | fail    | 990     | 0.0025 |
 * | c05     | doc-b    | form   | 1       | 0.85 | pass    | 1530    | 0.0037 |
 * | c06     | doc-c    | form   | 0       | 0.40 | fail    | 1105    | 0.0028 |
 * | c07     | doc-c    | form   | 1       | 0.75 | pass    | 700     | 0.0016 |
 * | c08     | doc-d    | form   |         |      | error   | 30000   |        |
 * | c09     | doc-d    | form   | 1       | 0.90 | pass    | 760     | 0.0017 |
 * | c10     | doc-d    | form   | 1       | 0.65 | pass    | 1320    | 0.0033 |
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Measurement } from '../../src/evaluation-files/measure/measurement.ts';
import type { Reading, Request, What } from '../../src/evaluation-files/measure/request.ts';
import { measure } from '../../src/evaluation-files/measure.ts';
import { type Opened, openResults, type ResultsFile, readMapped } from '../../src/evaluation-files/open.ts';
import type { Results } from '../../src/evaluation-files/results.ts';

export const SAMPLES = 'test/evaluation-files/samples';

export const EXPECTED = {
  attempts: 12,
  verdict: { passes: 8, cases: 11, failed: 3 },
  correct: { passes: 9, cases: 11 },
  tone: { atLeastHalf: 8, cases: 11, mean: 0.6863636, standardDeviation: 0.2237084 },
  latency: {
    mean: 990,
    standardDeviation: 280.0446,
    cases: 11,
    median: 910,
    p90: 1320,
    p95: 1425,
    withinOneSecond: 7,
    ofAll: { mean: 3407.5, standardDeviation: 8378.7213 },
  },
  cost: { sum: 0.0265, mean: 0.00240909 },
  tokens: { in: 4738, out: 808 },
  slices: {
    verdict: { letter: [4, 6], form: [4, 5] },
    correct: { letter: [5, 6], form: [4, 5] },
    tone: { letter: [4, 6], form: [4, 5] },
  },
  /** Answered, by document: size-weighted 3.0. */
  documents: [2, 2, 3, 4],
  /** Answered, by case: c01 was tried three times. */
  cases: [1, 1, 1, 1, 1, 1, 1, 1, 3],
} as const;

export function sample(path: string): ResultsFile {
  return { name: basename(path), bytes: new Uint8Array(readFileSync(`${SAMPLES}/${path}`)) };
}

export const text = (content: string, name = 'results'): ResultsFile => ({
  name,
  bytes: new TextEncoder().encode(content),
});

/** As a visitor does who takes every proposal: a table is read by the mapping that was proposed for it. */
export async function open(file: ResultsFile): Promise<Opened> {
  const opened = await openResults(file);
  return opened.state === 'table' ? readMapped(file, opened.mapping) : opened;
}

export async function results(file: ResultsFile): Promise<Results> {
  const opened = await open(file);
  if (opened.state !== 'results') throw new Error(`no results: ${JSON.stringify(opened)}`);
  return opened;
}

const REQUEST: Omit<Request, 'what'> = {
  candidate: null,
  errors: 'leave-out',
  unjudged: 'leave-out',
  over: 'answers',
  group: null,
  slices: [],
};

export function measured(of: Results, what: What, rest: Partial<Request> = {}): Measurement {
  const found = measure(of, { ...REQUEST, ...rest, what });
  if (found.state !== 'measured') throw new Error(JSON.stringify(found));
  return found;
}

export const VERDICT: What = { kind: 'share', conditions: [{ reading: { of: 'verdict' }, passes: 'as-judged' }] };
export const LATENCY: Reading = { of: 'latency' };
export const COST: Reading = { of: 'cost' };
export const metric = (name: string): Reading => ({ of: 'metric', name });
export const judged = (name: string): What => ({
  kind: 'share',
  conditions: [{ reading: metric(name), passes: 'as-judged' }],
});
export const atLeast = (name: string, value: number): What => ({
  kind: 'share',
  conditions: [{ reading: metric(name), passes: { atLeast: value } }],
});
