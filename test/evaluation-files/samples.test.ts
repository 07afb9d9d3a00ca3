/** Every sample yields the pilot's numbers: as many of them as its format can hold, and none that it can't. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Measured, Measurement } from '../../src/evaluation-files/measure/measurement.ts';
import { OUTCOMES } from '../../src/evaluation-files/results.ts';
import {
  atLeast,
  COST,
  EXPECTED,
  judged,
  LATENCY,
  measured,
  metric,
  open,
  results,
  SAMPLES,
  sample,
  VERDICT,
} from './pilot.ts';
import { AT, FILES } from './samples.ts';

describe.each(Object.entries(FILES))('%s', (path, expected) => {
  const read = results(sample(path));
  const candidate = expected.candidate ?? null;
  const hasVerdict = expected.verdict !== false;
  const correct = expected.correct === undefined ? 'correct' : expected.correct;
  const tone = expected.tone === undefined ? 'tone' : expected.tone;
  const latency = expected.latency === undefined ? 'answer' : expected.latency;
  const document = expected.document === undefined ? 'document' : expected.document;
  const slice = expected.slice === undefined ? 'slice' : expected.slice;
  const broken = expected.broken ?? 'error';
  const skipped = expected.skipped ?? 0;

  test('is known by its content', async () => expect((await read).format).toBe(expected.format));

  test('holds twelve attempts, and its outcomes add up to them', async () => {
    const { attempts, candidates } = await read;
    const of = candidates.find(({ id }) => id === (candidate ?? candidates[0]!.id));
    const all = EXPECTED.attempts + skipped - (broken === 'absent' ? 1 : 0);
    expect(of?.attempts).toBe(all);
    const counts = OUTCOMES.map((_, code) => attempts.outcomes.filter((outcome) => outcome === code).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(attempts.count);
  });

  test('says when it ran', async () => {
    const at = expected.at === undefined ? AT : expected.at;
    expect((await read).at).toBe(at ?? undefined);
  });

  if (hasVerdict)
    test('has 8 of 11, 8 of 12 with the error as a failure', async () => {
      const whole = measured(await read, VERDICT, { candidate });
      expect(whole.measured).toMatchObject({ passes: EXPECTED.verdict.passes, cases: EXPECTED.verdict.cases });
      const error = broken === 'absent' ? 0 : 1;
      expect(whole.counts).toEqual({ pass: 8, fail: 3, error, skipped, unjudged: 0 });
      const strict = measured(await read, VERDICT, { candidate, errors: 'fail' });
      expect(strict.measured).toMatchObject({ passes: 8, cases: 11 + error });
    });

  if (!hasVerdict)
    test('has no verdict of its own; with thresholds that are named, 8 of 11', async () => {
      expect((await read).hasVerdict).toBe(false);
      if (!correct || !tone) return;
      const conditions = [
        { reading: metric(correct), passes: 'as-judged' as const },
        { reading: metric(tone), passes: { atLeast: 0.5 } },
      ];
      const whole = measured(await read, { kind: 'share', conditions }, { candidate });
      expect(whole.measured).toMatchObject({ passes: 8, cases: 11 });
    });

  if (correct)
    test('has 9 of 11 correct', async () =>
      expect(measured(await read, judged(correct!), { candidate }).measured).toMatchObject(EXPECTED.correct));

  if (tone)
    test('has the tone, as a mean and as a share at or above one half', async () => {
      const mean = measured(await read, { kind: 'mean', reading: metric(tone!) }, { candidate });
      expectMean(mean.measured, EXPECTED.tone);
      const share = measured(await read, atLeast(tone!, 0.5), { candidate });
      expect(share.measured).toMatchObject({ passes: 8, cases: 11 });
      if (broken !== 'absent') expect(share.counts[broken]).toBe(1);
    });

  if (latency)
    test('has the times of the answers, and of all', async () => {
      const of = await read;
      expect(of.latencyOf).toBe(latency);
      expectMean(measured(of, { kind: 'mean', reading: LATENCY }, { candidate }).measured, EXPECTED.latency, 4);
      const at = (percentile: number): Measured =>
        measured(of, { kind: 'percentile', reading: LATENCY, percentile, limit: 1000, better: 'lower' }, { candidate })
          .measured;
      expect(at(95)).toMatchObject({
        value: EXPECTED.latency.p95,
        cases: 11,
        beyond: 11 - EXPECTED.latency.withinOneSecond,
      });
      expect(at(90)).toMatchObject({ value: EXPECTED.latency.p90 });
      expect(at(50)).toMatchObject({ value: EXPECTED.latency.median });
      if (broken === 'absent' || expected.brokenTime === false) return;
      const all = measured(of, { kind: 'mean', reading: LATENCY }, { candidate, over: 'all' });
      // A skipped test took no time.
      if (skipped === 0) expectMean(all.measured, { ...EXPECTED.latency.ofAll, cases: 12 }, 4);
    });

  if (!latency)
    test('has no times', async () => expect((await read).attempts.latencyMs.every(Number.isNaN)).toBe(true));

  if (expected.cost !== false)
    test('has the cost', async () => {
      const mean = measured(await read, { kind: 'mean', reading: COST }, { candidate }).measured;
      expect(mean).toMatchObject({ kind: 'mean', cases: 11 });
      if (mean.kind === 'mean') expect(mean.sum).toBeCloseTo(EXPECTED.cost.sum, 10);
    });

  if (expected.cost === false)
    test('has no cost', async () => expect((await read).attempts.cost.every(Number.isNaN)).toBe(true));

  if (expected.tokens !== false)
    test('has the tokens', async () => {
      const { attempts, candidates } = await read;
      const place = candidates.findIndex(({ id }) => id === candidate);
      const sum = (column: Float64Array): number =>
        column.reduce((total, value, row) => {
          const counts = place === -1 || attempts.candidates[row] === place;
          return counts && !Number.isNaN(value) ? total + value : total;
        }, 0);
      expect([sum(attempts.tokensIn), sum(attempts.tokensOut)]).toEqual([EXPECTED.tokens.in, EXPECTED.tokens.out]);
    });

  if (document)
    test('hangs together by document', async () => {
      const what = hasVerdict ? VERDICT : judged(correct!);
      const grouped = measured(await read, what, { candidate, group: document });
      expect(sizes(grouped)).toEqual(EXPECTED.documents);
      const weighted = sizes(grouped).reduce((sum, size) => sum + size * size, 0) / 11;
      expect(weighted).toBeCloseTo(3, 10);
    });

  if (slice)
    test('falls into slices', async () => {
      const what = hasVerdict ? VERDICT : judged(correct!);
      const [found] = measured(await read, what, { candidate, slices: [slice!] }).slices;
      const counts = Object.fromEntries(
        found!.values.map(({ label, measured: of }) => [label, of?.kind === 'share' ? [of.passes, of.cases] : null]),
      );
      expect(counts).toEqual(EXPECTED.slices[hasVerdict ? 'verdict' : 'correct']);
    });

  test('knows the three tries of one case', async () => {
    const what = hasVerdict ? VERDICT : judged(correct!);
    const whole = measured(await read, what, { candidate });
    if (expected.repeats === false) expect(whole.clustered).toBe(false);
    else expect(sizes(whole)).toEqual(EXPECTED.cases);
  });

  test('says what was guessed', async () => {
    const codes = (await read).notes.map(({ code }) => code);
    for (const code of expected.notes ?? []) expect(codes).toContain(code);
  });
});

function expectMean(
  of: Measured,
  { mean, standardDeviation, cases }: { mean: number; standardDeviation: number; cases: number },
  digits = 7,
): void {
  expect(of).toMatchObject({ kind: 'mean', cases });
  if (of.kind !== 'mean') return;
  expect(of.mean).toBeCloseTo(mean, digits);
  expect(of.standardDeviation).toBeCloseTo(standardDeviation, digits);
}

function sizes({ measured: of }: Measurement): number[] {
  return of.groups.map(({ cases }) => cases).sort((a, b) => a - b);
}

describe('two candidates', () => {
  test.each([
    'promptfoo/results.v3.two-candidates.json',
    'promptfoo/results.v3.two-candidates.csv',
    'promptfoo/results.v3.two-candidates.junit.xml',
  ])('of %s are never added up: one has to be named', async (path) => {
    const read = await results(sample(path));
    expect(read.candidates.map(({ label }) => label.replace(/ prompt 1$/, ''))).toEqual(['assistant-a', 'assistant-b']);
    expect(() => measured(read, VERDICT)).toThrow('which-candidate');
    const second = measured(read, VERDICT, { candidate: read.candidates[1]!.id });
    expect(second.measured).toMatchObject({ passes: 9, cases: 11 });
    expect(second.counts.error).toBe(1);
  });

  test('the second has its own scores, times and costs', async () => {
    const read = await results(sample('promptfoo/results.v3.two-candidates.json'));
    const candidate = '1';
    expectMean(measured(read, { kind: 'mean', reading: metric('tone') }, { candidate }).measured, {
      mean: 0.7409091,
      standardDeviation: 0.1908117,
      cases: 11,
    });
    expect(measured(read, { kind: 'mean', reading: LATENCY }, { candidate }).measured).toMatchObject({ mean: 1980 });
    expect(measured(read, { kind: 'mean', reading: COST }, { candidate }).measured).toMatchObject({
      sum: expect.closeTo(0.053, 10),
    });
  });
});

test('a file that is only a link is called that', async () =>
  expect(await open(sample('deepeval/latest_test_run.link-only.json'))).toEqual({
    state: 'refused',
    why: { code: 'link-only', values: {} },
  }));

test('an archive packed with Zstandard is refused, so that the command that helps can be named', async () =>
  expect(await open(sample('inspect/tenancy.zstd.eval'))).toEqual({
    state: 'refused',
    why: { code: 'zstd', values: {} },
  }));

test('every sample is read in these tests', () => {
  const all = globSync(`${SAMPLES}/*/*`).map((path) => path.slice(SAMPLES.length + 1));
  const totals = readFileSync('test/evaluation-files/reported-totals.test.ts', 'utf8');
  const refused = ['deepeval/latest_test_run.link-only.json', 'inspect/tenancy.zstd.eval'];
  expect(all.filter((path) => !(path in FILES) && !totals.includes(path) && !refused.includes(path))).toEqual([]);
});
