/** Evidence of every kind: the bounds themselves are tested where they live, here what a metric makes of them. */
import { describe, expect, it } from 'vitest';
import type { Measurement, Metric } from '../../../../../src/calculators/go-no-go/model/answers.ts';
import { judgeMetric } from '../../../../../src/calculators/go-no-go/model/proof.ts';
import { metric, share } from '../../facts.ts';

const judge = (patch: Partial<Metric>) => judgeMetric(metric(patch), 0.95);
const boundOf = (patch: Partial<Metric>) => {
  const { evidence } = judge(patch);
  if (evidence?.kind !== 'sample') throw new Error('no sample');
  return evidence.bound!;
};
const times = { unit: 's', direction: 'lower', floor: 4, target: 3, stretch: 2 } as const;

describe('a percentile is a share of the cases within the floor', () => {
  const p95 = (cases: number, beyond: number, value = 2.8, percentile = 95): Partial<Metric> => ({
    ...times,
    measure: { kind: 'percentile', percentile },
    measurement: { kind: 'percentile', value, cases, beyond },
  });

  it.each([
    [59, 0],
    [93, 1],
    [124, 2],
    [200, 4],
    [500, 16],
    [1000, 38],
    [1240, 49],
  ])('of %d cases %d may lie beyond the 95th, and no more', (cases, beyond) => {
    expect(judge(p95(cases, beyond)).standing).toBe('target');
    expect(judge(p95(cases, beyond + 1)).standing).toBe('not-proven');
  });

  it.each([
    [90, 29],
    [95, 59],
    [99, 299],
  ])('the %dth takes %d cases, all within', (percentile, cases) => {
    expect(judge(p95(cases, 0, 2.8, percentile)).standing).toBe('target');
    expect(judge(p95(cases - 1, 0, 2.8, percentile)).standing).toBe('not-proven');
  });

  it('is read by its value: beyond the floor it is no-go, whatever was counted', () => {
    expect(judge(p95(59, 0, 4.1)).standing).toBe('below-floor');
  });

  it('takes the bound of its value from a file, where the cases are independent', () => {
    const measurement: Measurement = { kind: 'percentile', value: 2.8, cases: 100, beyond: 0, bound: 3.4 };
    expect(boundOf({ ...p95(100, 0), measurement })).toBe(3.4);
  });

  it('a value alone is a reading at face value', () => {
    const measurement: Measurement = { kind: 'percentile', value: 2.8, cases: null, beyond: null };
    expect(judge({ ...p95(1, 0), measurement }).standing).toBe('face-value');
  });
});

describe('a rate of events', () => {
  const incidents = (events: number, exposure: number, floor: number): Partial<Metric> => ({
    unit: 'a week',
    direction: 'lower',
    ...{ floor, target: floor, stretch: floor },
    measurement: { kind: 'rate', events, exposure },
  });

  it.each([
    [0, 6, 0.4993],
    [1, 6, 0.7906],
    [3, 6, 1.2923],
    [3, 12, 0.6461],
    [10, 8, 2.1203],
  ])('%d in %d weeks: at most %f a week', (events, weeks, bound) => {
    expect(boundOf(incidents(events, weeks, 5))).toBeCloseTo(bound, 4);
    expect(judge(incidents(events, weeks, bound + 0.0001)).standing).toBe('stretch');
    expect(judge(incidents(events, weeks, bound - 0.0001)).standing).toBe('not-proven');
  });

  it.each([
    [3, 6, 0.1363],
    [10, 8, 0.6782],
    [120, 30, 3.4189],
  ])('more is better: %d in %d weeks are at least %f a week', (events, weeks, bound) => {
    const found = { ...incidents(events, weeks, bound - 0.0001), direction: 'higher' as const };
    expect(boundOf(found)).toBeCloseTo(bound, 4);
    expect(judge(found).standing).toBe('stretch');
  });
});

describe('a difference against today: levels are gains', () => {
  const better = { floor: 1, target: 2, stretch: 3 };

  it.each([
    [92, 100, 84, 100, -0.532],
    [46, 50, 40, 50, -1.359],
    [930, 1000, 900, 1000, 0.852],
    [48, 50, 48, 50, -9.093],
    [50, 50, 45, 50, 1.099],
  ])('%d of %d against %d of %d: at least %f points', (a, n, b, m, bound) => {
    const shares = { measure: { kind: 'difference', of: 'share', sameCases: false } as const, ...better };
    expect(boundOf({ ...shares, measurement: share(a, n), baseline: share(b, m) })).toBeCloseTo(bound, 3);
    // Errors instead of passes: the same gain.
    const errors = { measurement: share(n - a, n), baseline: share(m - b, m), direction: 'lower' as const };
    expect(boundOf({ ...shares, ...errors })).toBeCloseTo(bound, 3);
  });

  it.each([
    [12, 4, 100, 1.5385],
    [8, 0, 50, 9.2578],
    [30, 20, 400, -0.4173],
    [3, 3, 60, -7.7396],
  ])('on the same cases only the pilot %d, only today %d, of %d: at least %f points', (b, c, n, bound) => {
    const measurement: Measurement = { kind: 'paired-shares', onlyPilot: b, onlyBaseline: c, cases: n };
    expect(boundOf({ measurement, ...better })).toBeCloseTo(bound, 4);
  });

  it('two means: 14.2 ± 4.1 of 40 against 18.9 ± 5.3 of 35 is a gain of at least 2.85426 minutes', () => {
    const found = {
      unit: 'min',
      direction: 'lower',
      ...better,
      measure: { kind: 'difference', of: 'mean', sameCases: false },
      measurement: { kind: 'mean', mean: 14.2, cases: 40, standardDeviation: 4.1 },
      baseline: { kind: 'mean', mean: 18.9, cases: 35, standardDeviation: 5.3 },
    } as const;
    expect(judge(found).value).toBeCloseTo(4.7, 9);
    expect(boundOf(found)).toBeCloseTo(2.85426, 5);
    expect(judge({ ...found, floor: 2.854 }).standing).toBe('criteria-incomplete');
    expect(judge({ ...found, floor: 2.854, target: 3, stretch: 4 }).standing).toBe('stretch');
    expect(judge({ ...found, floor: 2.855, target: 3, stretch: 4 }).standing).toBe('not-proven');
  });

  it('two means, the same cases: −4.7 ± 3.9 of 30 is a gain of at least 3.49015', () => {
    const measurement: Measurement = { kind: 'paired-means', mean: -4.7, cases: 30, standardDeviation: 3.9 };
    expect(boundOf({ unit: 'min', direction: 'lower', ...better, measurement })).toBeCloseTo(3.49015, 5);
  });

  it('needs today measured in the same way', () => {
    const shares = { measure: { kind: 'difference', of: 'share', sameCases: false } as const, ...better };
    const at = (patch: Partial<Metric>) => judge({ ...shares, measurement: share(92, 100), ...patch });
    expect(at({}).problems).toContainEqual({ field: 'baseline', kind: 'no-baseline', blocks: 'measurement' });
    const other = { baseline: { kind: 'rate', events: 3, exposure: 6 } as const };
    expect(at(other).problems).toContainEqual({ field: 'baseline', kind: 'other-kind', blocks: 'measurement' });
    expect(at({ baseline: share(9, 5) }).problems).toContainEqual({
      field: 'baseline',
      kind: 'above-cases',
      blocks: 'measurement',
    });
    expect(at(other).standing).toBe('unmeasured');
  });
});

describe('a mean', () => {
  const rating = (mean: number, cases: number, standardDeviation: number, scale = {}): Partial<Metric> => ({
    unit: '',
    ...{ floor: 3.5, target: 4, stretch: 4.5 },
    measure: { kind: 'mean', ...scale },
    measurement: { kind: 'mean', mean, cases, standardDeviation },
  });

  it.each([
    [2, 5, 1.8944],
    [10, 5, 3.9645],
    [59, 5, 4.802],
    [20, 4, 3.5827],
  ])('%d times %d on a scale from 1: at least %f', (cases, value, bound) => {
    expect(boundOf(rating(value, cases, 0, { lowest: 1 }))).toBeCloseTo(bound, 4);
  });

  it('without spread and without a scale nothing is proven', () => {
    const { standing, evidence } = judge(rating(5, 59, 0));
    expect(standing).toBe('not-proven');
    expect(evidence).toMatchObject({ bound: null, noSpread: true });
  });

  it('is said to be lenient where the spread is large against the way to the nearest possible value', () => {
    const wait = (mean: number, standardDeviation: number): Partial<Metric> => ({
      ...times,
      measurement: { kind: 'mean', mean, cases: 100, standardDeviation },
    });
    expect(judge(wait(2.1, 1.9)).evidence).toMatchObject({ lenient: true });
    expect(judge(wait(2.1, 0.4)).evidence).toMatchObject({ lenient: false });
    // Ratings near the top of their scale fall far, and rise little.
    expect(judge(rating(4.3, 97, 0.7, { lowest: 1, highest: 5 })).evidence).toMatchObject({ lenient: true });
  });
});

describe('who judged', () => {
  const table = (k1: number, m1: number, k0: number, m0: number) => ({
    good: { right: k1, cases: m1 },
    bad: { right: k0, cases: m0 },
  });
  const judged = (passes: number, cases: number, agreement?: Metric['agreement']): Partial<Metric> => ({
    judge: 'model',
    measurement: share(passes, cases),
    ...(agreement ? { agreement } : {}),
  });

  it.each([
    [900, 1000, table(48, 50, 44, 50), 92.857, 88.23],
    [900, 1000, table(95, 100, 85, 100), 93.75, 89.47],
    [900, 1000, table(190, 200, 170, 200), 93.75, 90.26],
    [90, 100, table(48, 50, 45, 50), 93.023, 84.14],
    [840, 1000, table(95, 100, 60, 100), 80, 72.7],
  ])('%d of %d, corrected by what people found', (passes, cases, agreement, rate, bound) => {
    expect(judge(judged(passes, cases, agreement)).value).toBeCloseTo(rate, 2);
    expect(Math.abs(boundOf(judged(passes, cases, agreement)) - bound)).toBeLessThan(0.1);
  });

  it('nobody checked the model: its judgement counts only at face value, with a reason', () => {
    expect(judge(judged(960, 1000)).standing).toBe('face-value');
    const faceValue = { accepted: true, reason: 'Read by hand as well.' };
    expect(judge({ ...judged(960, 1000), faceValue }).standing).toBe('stretch');
    expect(judge({ ...judged(960, 1000), judge: 'program' }).standing).toBe('stretch');
  });

  it('a score by a model has no table that corrects it', () => {
    const measurement: Measurement = { kind: 'mean', mean: 96, cases: 500, standardDeviation: 3 };
    expect(judge({ judge: 'model', measurement }).standing).toBe('face-value');
  });

  it.each([
    ['no better than chance', table(30, 100, 60, 100), 'badRight', 'judge-by-chance'],
    ['more right than there are', table(101, 100, 90, 100), 'goodRight', 'above-cases'],
    ['of no case', table(0, 0, 90, 100), 'goodCases', 'no-cases'],
    ['half a table', { good: { right: 9, cases: 10 }, bad: { right: null, cases: null } }, 'badCases', 'part-missing'],
  ])('%s: said at the field, and as if nobody had checked', (_, agreement, field, kind) => {
    const found = judge(judged(960, 1000, agreement));
    expect(found.problems).toContainEqual({ field, kind, blocks: 'agreement' });
    expect(found.standing).toBe('face-value');
  });
});

describe('cases in groups', () => {
  it('what a file told of groups weighs: 23 of 30 … as 5.89 cases of 12', () => {
    const measurement: Measurement = {
      ...share(8, 11),
      kind: 'share',
      groups: { count: 5, worth: 5.8906 },
    } as Measurement;
    expect(boundOf({ measurement })).toBeCloseTo(31.724, 1);
  });

  it('groups of different sizes weigh less than equal ones', () => {
    const sized = (sizes?: { by: 'largest' | 'variation'; amount: number }) =>
      boundOf({ measurement: share(270, 300), cluster: { size: 15, correlation: 0.2, ...(sizes && { sizes }) } });
    expect(sized({ by: 'largest', amount: 29 })).toBeLessThan(sized());
    expect(sized({ by: 'variation', amount: 0.9 })).toBeLessThan(sized());
  });
});

describe('what cannot be used is named at its field, and the verdict does without it', () => {
  const bad: readonly [string, Partial<Metric>, string, string][] = [
    [
      'a percentile without cases',
      { ...times, measurement: { kind: 'percentile', value: 2, cases: null, beyond: 3 } },
      'cases',
      'part-missing',
    ],
    [
      'more worse than the floor than there are',
      { ...times, measurement: { kind: 'percentile', value: 2, cases: 50, beyond: 51 } },
      'beyond',
      'above-cases',
    ],
    ['no exposure', { ...times, measurement: { kind: 'rate', events: 3, exposure: 0 } }, 'exposure', 'no-exposure'],
    [
      'a mean outside its scale',
      {
        unit: '',
        floor: 3,
        target: 4,
        stretch: 5,
        measure: { kind: 'mean', lowest: 1, highest: 5 },
        measurement: { kind: 'mean', mean: 6, cases: 9, standardDeviation: 1 },
      },
      'mean',
      'outside-scale',
    ],
    [
      'more that differ than there are',
      { measurement: { kind: 'paired-shares', onlyPilot: 30, onlyBaseline: 30, cases: 50 } },
      'onlyPilot',
      'above-cases',
    ],
    [
      'a result of another kind',
      { measure: { kind: 'rate' }, measurement: share(5, 9), unit: 'a week' },
      'kind',
      'other-kind',
    ],
  ];
  it.each(bad)('%s', (_, patch, field, kind) => {
    const found = judge(patch);
    expect(found.problems).toContainEqual({ field, kind, blocks: 'measurement' });
    expect(found.standing).toBe('unmeasured');
  });

  it('a baseline of another kind is not shown, and the metric counts without it', () => {
    const found = judge({ measurement: share(190, 200), baseline: { kind: 'rate', events: 1, exposure: 2 } });
    expect(found.problems).toContainEqual({ field: 'baseline', kind: 'other-kind', blocks: 'baseline' });
    expect(found).toMatchObject({ standing: 'stretch', today: null });
    expect(judge({ measurement: share(190, 200), baseline: share(168, 200) }).today).toBe(84);
    expect(judge({ measurement: share(190, 200), baseline: { kind: 'value', value: 80 } }).today).toBe(80);
  });

  it('all three levels as fractions: nothing counts until it is said what they mean', () => {
    const fractions = { floor: 0.8, target: 0.9, stretch: 0.95, measurement: share(50, 50) };
    expect(judge(fractions).standing).toBe('criteria-incomplete');
    expect(judge(fractions).problems).toContainEqual({ field: 'floor', kind: 'all-fractions', blocks: 'criteria' });
    expect(judge({ ...fractions, reallyPercent: true }).standing).toBe('stretch');
    const errors = { direction: 'lower', floor: 0.8, target: 0.5, stretch: 0.1, measurement: share(1, 4000) } as const;
    expect(judge(errors).standing).toBe('stretch');
  });
});
