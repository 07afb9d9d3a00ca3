/** What must hold for evidence of every kind, whatever the numbers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cluster, Measurement, Metric } from '../../../../src/calculators/go-no-go/model/answers.ts';
import { judgeMetric, STANDINGS } from '../../../../src/calculators/go-no-go/model/proof.ts';
import { metric, share } from '../facts.ts';

const judge = (patch: Partial<Metric>) => judgeMetric(metric(patch), 0.95);
const rank = (patch: Partial<Metric>): number => STANDINGS.indexOf(judge(patch).standing);
const boundOf = (patch: Partial<Metric>): number | null => {
  const { evidence } = judge(patch);
  return evidence?.kind === 'sample' ? evidence.bound : null;
};

const part = fc.double({ min: 0, max: 1, noNaN: true });
const cases = fc.integer({ min: 2, max: 300 });
const levels = { unit: 's', direction: 'lower', floor: 4, target: 3, stretch: 2 } as const;

/** A result, and the same on `times` as many cases. */
const results: fc.Arbitrary<(times: number) => Partial<Metric>> = fc.oneof(
  fc.tuple(cases, part).map(([n, p]) => {
    const counted = Math.round(n * p);
    return (times: number): Partial<Metric> => ({ measurement: share(times * counted, times * n) });
  }),
  fc.tuple(cases, part, fc.double({ min: 1, max: 5, noNaN: true })).map(([n, p, value]) => {
    const beyond = Math.round((n * p) / 5);
    return (times: number): Partial<Metric> => ({
      ...levels,
      measurement: { kind: 'percentile', value, cases: times * n, beyond: times * beyond },
    });
  }),
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 })).map(([events, exposure]) => {
    return (times: number): Partial<Metric> => ({
      ...levels,
      measurement: { kind: 'rate', events: times * events, exposure: times * exposure },
    });
  }),
  fc.tuple(cases, fc.double({ min: 1, max: 5, noNaN: true }), fc.double({ min: 0.1, max: 4, noNaN: true })).map(
    ([n, mean, standardDeviation]) =>
      (times: number): Partial<Metric> => ({
        ...levels,
        measurement: { kind: 'mean', mean, cases: times * n, standardDeviation },
      }),
  ),
  fc.tuple(cases, part, part).map(([n, p, q]) => {
    const [a, b] = [Math.round(n * p), Math.round(n * q)];
    return (times: number): Partial<Metric> => ({
      ...{ floor: 0, target: 5, stretch: 10, measure: { kind: 'difference', of: 'share', sameCases: false } },
      measurement: share(times * a, times * n),
      baseline: share(times * b, times * n),
    });
  }),
);

describe('evidence of every kind', () => {
  it('more of the same never worsens a standing, as long as no number was agreed on', () => {
    fc.assert(
      fc.property(results, fc.integer({ min: 2, max: 5 }), (result, times) => {
        expect(rank(result(times))).toBeGreaterThanOrEqual(rank(result(1)));
      }),
      { numRuns: 400 },
    );
  });

  it('more of the same, up to the number agreed on, never worsens a standing either', () => {
    fc.assert(
      fc.property(cases, part, part, (n, p, q) => {
        const agreed = { agreed: { cases: n } };
        const seen = Math.max(1, Math.round(n * q));
        const counted = Math.round(seen * p);
        // The rest turns out good: what was too early is then judged, and no worse than before.
        const before = rank({ ...agreed, measurement: share(counted, seen) });
        const after = rank({ ...agreed, measurement: share(counted + n - seen, n) });
        if (STANDINGS[before] === 'below-floor' || STANDINGS[after] !== 'below-floor') {
          expect(after).toBeGreaterThanOrEqual(before);
        }
      }),
      { numRuns: 300 },
    );
  });

  const cluster: fc.Arbitrary<Cluster> = fc.record({
    size: fc.double({ min: 1, max: 60, noNaN: true }),
    correlation: part,
    sizes: fc.option(
      fc.oneof(
        fc.record({ by: fc.constant('largest' as const), amount: fc.double({ min: 60, max: 200, noNaN: true }) }),
        fc.record({ by: fc.constant('variation' as const), amount: fc.double({ min: 0, max: 3, noNaN: true }) }),
      ),
      { nil: undefined },
    ),
  });

  it('a stated cluster never raises a bound, at none and all of the cases too', () => {
    const passes = fc.oneof(fc.constant(0), fc.constant(1), part);
    fc.assert(
      fc.property(cases, passes, cluster, (n, p, grouped) => {
        const result = { measurement: share(Math.round(n * p), n) };
        const bound = boundOf({ ...result, cluster: grouped });
        if (bound !== null) expect(bound).toBeLessThanOrEqual(boundOf(result)! + 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  it('nor that of a mean, with a spread or without', () => {
    const spread = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 9, noNaN: true }));
    fc.assert(
      fc.property(cases, spread, cluster, (n, standardDeviation, grouped) => {
        const measurement: Measurement = { kind: 'mean', mean: 90, cases: n, standardDeviation };
        const result: Partial<Metric> = { measure: { kind: 'mean', lowest: 0, highest: 100 }, measurement };
        const bound = boundOf({ ...result, cluster: grouped });
        if (bound !== null) expect(bound).toBeLessThanOrEqual(boundOf(result)! + 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  it('no answers make it throw, whatever kind says it is measured how', () => {
    const entry = fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: null });
    const amount = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { nil: null });
    const measurement = fc.oneof(
      fc.record({ kind: fc.constant('share' as const), counted: entry, cases: entry }),
      fc.record({ kind: fc.constant('mean' as const), mean: amount, cases: entry, standardDeviation: amount }),
      fc.record({ kind: fc.constant('percentile' as const), value: amount, cases: entry, beyond: entry }),
      fc.record({ kind: fc.constant('rate' as const), events: entry, exposure: amount }),
      fc.record({ kind: fc.constant('value' as const), value: amount }),
      fc.record({ kind: fc.constant('paired-shares' as const), onlyPilot: entry, onlyBaseline: entry, cases: entry }),
      fc.record({ kind: fc.constant('paired-means' as const), mean: amount, cases: entry, standardDeviation: amount }),
    );
    const measure = fc.oneof(
      fc.constant({ kind: 'share' as const }),
      fc.record({ kind: fc.constant('mean' as const), lowest: amount, highest: amount }),
      fc.record({ kind: fc.constant('percentile' as const), percentile: amount }),
      fc.constant({ kind: 'rate' as const }),
      fc.constant({ kind: 'value' as const }),
      fc.record({
        kind: fc.constant('difference' as const),
        of: fc.constantFrom('share' as const, 'mean' as const, 'rate' as const),
        sameCases: fc.boolean(),
      }),
    );
    const stated = fc.record({ floor: amount, target: amount, stretch: amount });
    fc.assert(
      fc.property(measure, measurement, measurement, stated, fc.boolean(), (how, result, today, l, look) => {
        const agreed = { cases: l.floor, ...(look && { look: true as const }) };
        const found = judge({ measure: how, measurement: result, baseline: today, ...l, unit: '%', agreed });
        expect(STANDINGS).toContain(found.standing);
      }),
      { numRuns: 500 },
    );
  });
});
