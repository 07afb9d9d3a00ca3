/** From attempts to measurements: closed forms, groups, slices, order statistics, pairs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft } from '../../src/evaluation-files/draft/draft.ts';
import type { Request } from '../../src/evaluation-files/measure/request.ts';
import { pair } from '../../src/evaluation-files/pair.ts';
import type { Results } from '../../src/evaluation-files/results.ts';
import { atLeast, judged, LATENCY, measured, metric, results, sample, VERDICT } from './pilot.ts';

const MARK = { name: 'x', bytes: 1, fingerprint: '0'.repeat(64) };

interface Row {
  readonly case: string;
  readonly outcome?: 'pass' | 'fail' | 'error' | 'skipped' | 'unjudged';
  readonly errorOf?: 'system' | 'judge';
  readonly value?: number;
  readonly latencyMs?: number;
  readonly group?: string;
}

function made(rows: readonly Row[]): Results {
  const draft = new Draft('table');
  draft.hasVerdict = true;
  const keys = [...new Set(rows.map((row) => row.case))];
  for (const row of rows) {
    draft.add({
      case: { key: keys.indexOf(row.case), from: 'file' },
      outcome: row.outcome ?? 'pass',
      errorOf: row.errorOf,
      metrics: row.value === undefined ? [] : [['score', { value: row.value }]],
      dimensions: row.group === undefined ? [] : [['document', row.group]],
      latencyMs: row.latencyMs,
    });
  }
  return draft.finish(MARK);
}

const request = (what: Request['what']): Request => ({
  candidate: null,
  what,
  errors: 'leave-out',
  unjudged: 'leave-out',
  over: 'answers',
  group: null,
  slices: [],
});

describe('groups', () => {
  test('are empty where every case stands for itself', () => {
    const whole = measured(made([{ case: 'a' }, { case: 'b' }]), VERDICT);
    expect(whole).toMatchObject({ clustered: false, measured: { groups: [] } });
  });

  test('hold the tries of a case together', () => {
    const whole = measured(made([{ case: 'a' }, { case: 'a', outcome: 'fail' }, { case: 'b' }]), VERDICT);
    expect(whole.measured).toMatchObject({
      groups: [
        { passes: 1, cases: 2 },
        { passes: 1, cases: 1 },
      ],
    });
  });

  test('are the outermost that hold the repeats: a case in two documents joins them', () => {
    const whole = measured(
      made([
        { case: 'a', group: 'one' },
        { case: 'b', group: 'one' },
        { case: 'b', group: 'two' },
        { case: 'c', group: 'two' },
        { case: 'd', group: 'three' },
        { case: 'e' },
      ]),
      VERDICT,
      { group: 'document' },
    );
    expect(whole.measured.groups.map(({ cases }) => cases)).toEqual([4, 1, 1]);
  });

  test('of a mean add up to it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            case: fc.constantFrom('a', 'b', 'c', 'd'),
            value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
          }),
          {
            minLength: 1,
          },
        ),
        (rows) => {
          // Not only 0 and 1, which would be a verdict.
          const of = made([...rows, { case: 'z', value: 0.5 }]);
          const { measured: mean } = measured(of, { kind: 'mean', reading: metric('score') });
          if (mean.kind !== 'mean') throw new Error(mean.kind);
          const sum = [...rows, { value: 0.5 }].reduce((total, { value }) => total + value, 0);
          expect(mean.sum).toBeCloseTo(sum, 4);
          if (mean.groups.length === 0) return;
          expect(mean.groups.reduce((total, group) => total + group.sum, 0)).toBeCloseTo(sum, 4);
          expect(mean.groups.reduce((total, group) => total + group.cases, 0)).toBe(mean.cases);
        },
      ),
    );
  });

  test('a spread survives values that are large and alike', () => {
    const of = made([1, 2, 3].map((value, at) => ({ case: String(at), value: 1e9 + value })));
    expect(measured(of, { kind: 'mean', reading: metric('score') }).measured).toMatchObject({ standardDeviation: 1 });
  });

  test('a single value has no spread', () => {
    const of = made([{ case: 'a', value: 0.5 }]);
    expect(measured(of, { kind: 'mean', reading: metric('score') }).measured).toMatchObject({
      standardDeviation: null,
    });
  });
});

describe('percentiles', () => {
  const times = (count: number): Results =>
    made(Array.from({ length: count }, (_, at) => ({ case: String(at), latencyMs: at + 1 })));
  const at = (of: Results, percentile: number, better: 'lower' | 'higher' = 'lower', limit: number | null = null) => {
    const { measured: found } = measured(of, { kind: 'percentile', reading: LATENCY, percentile, limit, better });
    if (found.kind !== 'percentile') throw new Error(found.kind);
    return found;
  };

  // Ranks from P(Bin(n, q) ≤ r − 1) ≥ 0.95, computed apart.
  test.each([
    [59, 95, 59],
    [100, 95, 99],
    [200, 95, 196],
    [500, 95, 484],
    [1000, 95, 962],
    [50, 90, 49],
    [100, 90, 96],
  ])('of %i cases the bound of p%i is the %ith value', (count, percentile, rank) => {
    expect(at(times(count), percentile).atMost).toEqual({ rank, value: rank });
  });

  test('58 cases prove no p95', () => expect(at(times(58), 95).atMost).toBeNull());

  test('the lower bound is the upper bound of the mirrored values', () => {
    // p5 of 100: the 2nd smallest, as the 99th is for p95.
    expect(at(times(100), 5).atLeast).toEqual({ rank: 2, value: 2 });
    expect(at(times(100), 50).atLeast?.rank).toBe(101 - at(times(100), 50).atMost!.rank);
  });

  test('values beyond a limit are counted on the side that is worse; on it none is', () => {
    expect(at(times(10), 90, 'lower', 8).beyond).toBe(2);
    expect(at(times(10), 90, 'higher', 8).beyond).toBe(7);
  });
});

describe('errors', () => {
  const of = made([
    { case: 'a', value: 0.9, latencyMs: 100 },
    { case: 'b', outcome: 'error', errorOf: 'system', latencyMs: 30_000 },
    { case: 'c', outcome: 'error', errorOf: 'judge', latencyMs: 200 },
    { case: 'd', outcome: 'skipped', latencyMs: 1 },
  ]);

  test('without an answer have no time of one; where only the judge broke there was an answer', () => {
    expect(measured(of, { kind: 'mean', reading: LATENCY }).measured).toMatchObject({ mean: 150, cases: 2 });
    expect(measured(of, { kind: 'mean', reading: LATENCY }, { over: 'all' }).measured).toMatchObject({ cases: 4 });
  });

  test('count as failures of a share where the visitor said so, of times within a limit too', () => {
    const within = { kind: 'share', conditions: [{ reading: LATENCY, passes: { atMost: 1000 } }] } as const;
    expect(measured(of, within).measured).toMatchObject({ passes: 2, cases: 2 });
    expect(measured(of, within, { errors: 'fail' }).measured).toMatchObject({ passes: 2, cases: 3 });
    expect(measured(of, atLeast('score', 0.5), { errors: 'fail' }).measured).toMatchObject({ passes: 1, cases: 3 });
  });

  test('a value on the threshold passes', () => {
    expect(measured(of, atLeast('score', 0.9)).measured).toMatchObject({ passes: 1, cases: 1 });
  });
});

describe('what can’t be measured says why', () => {
  const of = made([{ case: 'a', value: 0.5 }]);

  test.each([
    ['a metric that isn’t there', judged('tone'), {}, 'no-such-metric'],
    ['a score without a threshold', judged('score'), {}, 'which-threshold'],
    ['a mean of verdicts', { kind: 'mean', reading: { of: 'verdict' } }, {}, 'not-a-number'],
    ['times that nobody took', { kind: 'mean', reading: LATENCY }, {}, 'nothing-measured'],
    ['a share of nothing asked', { kind: 'share', conditions: [] }, {}, 'no-verdict'],
    ['a grouping that isn’t there', VERDICT, { group: 'page' }, 'no-such-dimension'],
    ['a slice that isn’t there', VERDICT, { slices: ['page'] }, 'no-such-dimension'],
    ['another candidate', VERDICT, { candidate: 'b' }, 'no-such-candidate'],
  ] as const)('%s', (_what, what, rest, why) => expect(() => measured(of, what, rest)).toThrow(why));
});

describe('slices', () => {
  test('add up to the whole, with those that belong to none', async () => {
    const read = await results(sample('promptfoo/results.v3.json'));
    const whole = measured(read, VERDICT, { slices: ['slice', 'document'] });
    for (const slice of whole.slices) {
      const counts = slice.values.flatMap((value) => Object.values(value.counts));
      expect(counts.reduce((sum, count) => sum + count, 0) + slice.without).toBe(whole.attempts);
    }
  });
});

describe('pairs', () => {
  test('of two candidates on the same cases', async () => {
    const read = await results(sample('promptfoo/results.v3.two-candidates.json'));
    const side = (candidate: string, what: Request['what']) => ({
      results: read,
      request: { ...request(what), candidate },
    });
    // The second candidate answers c04, which the first failed.
    expect(pair(side('0', VERDICT), side('1', VERDICT))).toEqual({
      state: 'shares',
      cases: 11,
      bothPass: 8,
      onlyBaseline: 0,
      onlyCandidate: 1,
      neither: 2,
      unpaired: 0,
    });
    const tone = { kind: 'mean', reading: metric('tone') } as const;
    // 0.9 − 0.3 in one of eleven: mean 0.6 / 11, spread 0.6 / √11.
    expect(pair(side('0', tone), side('1', tone))).toEqual({
      state: 'means',
      cases: 11,
      mean: expect.closeTo(0.6 / 11, 10),
      standardDeviation: expect.closeTo(0.6 / Math.sqrt(11), 10),
      unpaired: 0,
    });
  });

  test('are found across two formats by the names of the cases', async () => {
    const [one, other] = await Promise.all(
      ['table/cases.csv', 'table/cases.jsonl'].map((path) => results(sample(path))),
    );
    const side = (of: Results) => ({ results: of, request: request(VERDICT) });
    expect(pair(side(one!), side(other!))).toMatchObject({ cases: 11, bothPass: 8, neither: 3, unpaired: 0 });
  });

  test('need cases that can be told apart', async () => {
    const load = await results(sample('jmeter/results.jtl'));
    const side = { results: load, request: request(VERDICT) };
    expect(pair(side, side)).toEqual({ state: 'not-paired' });
  });
});
