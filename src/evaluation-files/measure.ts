/** From the common shape to a measurement: a pure function of the attempts and of what was asked. */
import { clustersOf } from './measure/clusters.ts';
import { Judging } from './measure/judging.ts';
import { meanOf } from './measure/mean.ts';
import type { Counts, Measured, Measurement, Slice, Unmeasured } from './measure/measurement.ts';
import { percentileOf } from './measure/percentile.ts';
import type { Request } from './measure/request.ts';
import { shareOf } from './measure/share.ts';
import { type Judge, OUTCOMES, type Outcome, type Results } from './results.ts';

/** Takes about a tenth of a second for 200,000 attempts. */
export function measure(results: Results, request: Request): Measurement | Unmeasured {
  const rows = rowsOf(results, request);
  if (!Array.isArray(rows)) return rows;
  const judging = Judging.of(results, request);
  if (!(judging instanceof Judging)) return judging;
  const { attempts } = results;
  const group = request.group === null ? undefined : attempts.dimensions.get(request.group);
  if (request.group !== null && !group) return { state: 'unmeasured', why: 'no-such-dimension', name: request.group };
  const clusters = clustersOf(attempts.cases, group, rows);
  const whole = measureRows(rows, judging, clusters);
  if (!whole.measured) return { state: 'unmeasured', why: 'nothing-measured' };
  const slices: Slice[] = [];
  for (const name of request.slices) {
    const slice = sliceOf(results, name, rows, judging, clusters);
    if (!slice) return { state: 'unmeasured', why: 'no-such-dimension', name };
    slices.push(slice);
  }
  return {
    state: 'measured',
    measured: whole.measured,
    counts: whole.counts,
    attempts: rows.length,
    distinctCases: new Set(rows.map((row) => attempts.cases[row])).size,
    caseFrom: results.caseFrom,
    clustered: clusters !== null,
    slices,
    judge: judgeOf(results, request),
  };
}

function rowsOf({ candidates, attempts }: Results, { candidate }: Request): number[] | Unmeasured {
  if (candidate === null && candidates.length > 1) return { state: 'unmeasured', why: 'which-candidate' };
  const place = candidate === null ? 0 : candidates.findIndex(({ id }) => id === candidate);
  if (place === -1) return { state: 'unmeasured', why: 'no-such-candidate' };
  const rows: number[] = [];
  for (let row = 0; row < attempts.count; row += 1) if (attempts.candidates[row] === place) rows.push(row);
  return rows;
}

function measureRows(
  rows: readonly number[],
  judging: Judging,
  clusters: Int32Array | null,
): { counts: Counts; measured: Measured | null } {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const row of rows) counts[judging.outcome(row)] += 1;
  const { what } = judging.request;
  const measured =
    what.kind === 'share'
      ? shareOf(rows, judging, clusters)
      : what.kind === 'mean'
        ? meanOf(rows, judging, clusters)
        : percentileOf(rows, judging, what, clusters);
  return { counts, measured };
}

function sliceOf(
  { dimensions, attempts }: Results,
  name: string,
  rows: readonly number[],
  judging: Judging,
  clusters: Int32Array | null,
): Slice | undefined {
  const labels = dimensions.find((dimension) => dimension.name === name)?.labels;
  const codes = attempts.dimensions.get(name);
  if (!labels || !codes) return undefined;
  const byCode: number[][] = labels.map(() => []);
  let without = 0;
  for (const row of rows) {
    const place = byCode[codes[row]!];
    if (place) place.push(row);
    else without += 1;
  }
  const values = labels.map((label, code) => ({ label, ...measureRows(byCode[code]!, judging, clusters) }));
  return { name, without, values: values.filter(({ counts }) => Object.values(counts).some((count) => count > 0)) };
}

/** A program that is told what a model found is judged by the model: the weakest of those who judged. */
function judgeOf({ metrics, hasVerdict }: Results, { what }: Request): Judge {
  const readings = what.kind === 'share' ? what.conditions.map(({ reading }) => reading) : [what.reading];
  const names = readings.flatMap((reading) =>
    reading.of === 'metric'
      ? [reading.name]
      : reading.of === 'verdict' && hasVerdict
        ? metrics.map(({ name }) => name)
        : [],
  );
  const judges = names.flatMap((name) => metrics.find((metric) => metric.name === name)?.judge ?? []);
  if (judges.length === 0) {
    return { kind: readings.every(({ of }) => of === 'latency' || of === 'cost') ? 'program' : 'unknown' };
  }
  for (const kind of ['model', 'unknown', 'people', 'program'] as const) {
    const found = judges.filter((judge) => judge.kind === kind);
    if (found.length > 0) return found.find(({ name }) => name !== undefined) ?? found[0]!;
  }
  return { kind: 'unknown' };
}
