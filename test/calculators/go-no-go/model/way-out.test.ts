import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Metric } from '../../../../src/calculators/go-no-go/model/answers.ts';
import { evaluate } from '../../../../src/calculators/go-no-go/model/evaluate.ts';
import type { Change } from '../../../../src/calculators/go-no-go/model/way-out.ts';
import { binomialTail } from '../../../domain/statistics/binomial.ts';
import { facts, four, metric, PROVEN, share } from '../facts.ts';

const COUNTED = { accepted: true, reason: 'All cases were counted.' };

/** Does what a change says. */
function apply(answers: Answers, change: Change, index: number): Answers {
  if (change.kind === 'add-metric') {
    const added = metric({ id: `new${index}`, category: change.category, ...PROVEN });
    return { ...answers, metrics: [...answers.metrics, added] };
  }
  const edit = (m: Metric): Metric => {
    // Criteria can't be completed without saying how: here, as in the sample metric, with a result to match.
    if (change.kind === 'complete-criteria') return metric({ id: m.id, name: m.name, category: m.category, ...PROVEN });
    if (change.kind === 'back-up') return { ...m, faceValue: COUNTED };
    if (!('to' in change) || change.to === null) return m;
    const sampled = change.to.kind === 'share' || (change.to.kind === 'mean' && change.to.standardDeviation !== null);
    return { ...m, measurement: change.to, ...(sampled ? {} : { faceValue: COUNTED }) };
  };
  return { ...answers, metrics: answers.metrics.map((m) => (m.id === change.metric.id ? edit(m) : m)) };
}

const count = fc.integer({ min: 1, max: 400 });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const measurement = fc.oneof(
  fc.tuple(count, part).map(([n, p]) => share(Math.round(n * p), n)),
  fc.constant(share(null, null)),
  fc.constant(share(9, 5)),
  fc.record({
    kind: fc.constant('mean' as const),
    mean: fc.integer({ min: 60, max: 100 }),
    cases: fc.integer({ min: 2, max: 200 }),
    standardDeviation: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({
    kind: fc.constant('value' as const),
    value: fc.option(fc.integer({ min: 60, max: 100 }), { nil: null }),
  }),
);
const levels = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 3 })
  .map((l) => l.sort((a, b) => a - b))
  .chain((l) =>
    fc.boolean().map((higher): Partial<Metric> => {
      const [floor, target, stretch] = (higher ? l : [...l].reverse()) as [number, number, number];
      return { floor, target, stretch, direction: higher ? 'higher' : 'lower' };
    }),
  );
const cluster = fc.option(fc.constantFrom({ size: 10, correlation: 0.1 }, { size: 3, correlation: 1 }), { nil: null });
const patch = fc.record({ measurement, levels, cluster, open: fc.boolean() }).map(
  ({ measurement, levels, cluster, open }): Partial<Metric> => ({
    measurement,
    ...levels,
    ...(cluster ? { cluster } : {}),
    ...(open && measurement.kind === 'value' ? { target: null } : {}),
  }),
);

describe('the cheapest way out', () => {
  it('turns the verdict into a go, and no smaller part of it does', () => {
    fc.assert(
      fc.property(fc.array(patch, { minLength: 4, maxLength: 4 }), fc.boolean(), (patches, gap) => {
        const all = four(...patches);
        const answers = gap ? { ...all, metrics: all.metrics.slice(1) } : all;
        const { wayOut, verdict } = evaluate(answers, facts);
        expect(wayOut.length === 0).toBe(verdict === 'go');
        const done = (skipped: number | null) =>
          wayOut.reduce((so, change, i) => (i === skipped ? so : apply(so, change, i)), answers);
        expect(evaluate(done(null), facts).verdict).toBe('go');
        for (const i of wayOut.keys()) expect(evaluate(done(i), facts).verdict).not.toBe('go');
      }),
      { numRuns: 400 },
    );
  });

  const only = (patch: Partial<Metric>): Change => {
    const { wayOut } = evaluate(four(patch, PROVEN, PROVEN, PROVEN), facts);
    expect(wayOut).toHaveLength(1);
    return wayOut[0]!;
  };

  it('a good rate from too few cases: gather more, change nothing else', () => {
    expect(only({ measurement: share(19, 20) })).toMatchObject({ kind: 'more-cases', cases: 37, to: share(35, 37) });
    // 34 of 37 is the least that proves 80%: the chance to reach it at 95% is above 80%, with 36 cases below.
    expect(binomialTail(37, 34, 0.8)).toBeLessThanOrEqual(0.05);
    expect(binomialTail(37, 34, 0.95)).toBeGreaterThanOrEqual(0.8);
  });

  it('short of target: the fewest further passes on the same cases', () => {
    expect(only({ measurement: share(176, 200) })).toMatchObject({
      kind: 'improve',
      to: share(180, 200),
    });
  });

  it('below the floor on fifty cases: enough of them to reach target and prove the floor', () => {
    // 45 of 50 is 90% and bounded at 80.12%.
    expect(only({ measurement: share(30, 50) })).toMatchObject({ kind: 'improve', to: share(45, 50) });
  });

  it('too few cases for even a perfect result: measure anew', () => {
    const change = only({ measurement: share(5, 10) });
    expect(change).toMatchObject({ kind: 'measure' });
  });

  it('a reading at face value: back it up', () => {
    expect(only({ measurement: { kind: 'value', value: 96 } }).kind).toBe('back-up');
  });

  it('a floor that nothing can prove is said to be one', () => {
    expect(only({ floor: 100, target: 100, stretch: 100, measurement: share(50, 50) }).kind).toBe('unprovable');
  });

  it('comes cheapest first: papers before cases, cases before a better system', () => {
    const { wayOut } = evaluate(
      four(
        { measurement: share(176, 200) },
        { measurement: share(19, 20) },
        { measurement: { kind: 'value', value: 96 } },
        { stretch: null },
      ),
      facts,
    );
    expect(wayOut.map((change) => change.kind)).toEqual(['complete-criteria', 'back-up', 'more-cases', 'improve']);
  });
});
