/** Planned, looked at, stopped, extended; and by slice. */
import { describe, expect, it } from 'vitest';
import type { Answers, Metric } from '../../../../src/calculators/go-no-go/model/answers.ts';
import { evaluate } from '../../../../src/calculators/go-no-go/model/evaluate.ts';
import { judgeMetric } from '../../../../src/calculators/go-no-go/model/proof.ts';
import { facts, four, metric, PROVEN, share } from '../facts.ts';

const judge = (patch: Partial<Metric>) => judgeMetric(metric(patch), 0.95);
const standing = (patch: Partial<Metric>) => judge(patch).standing;

describe('cases that were agreed on', () => {
  const agreed = { agreed: { cases: 94 } };

  it('fewer: too early, however good or bad they look', () => {
    expect(standing({ ...agreed, measurement: share(34, 34) })).toBe('too-early');
    expect(standing({ ...agreed, measurement: share(2, 3) })).toBe('too-early');
    expect(judge({ ...agreed, measurement: share(34, 34) }).course).toMatchObject({ seen: 34, agreed: 94 });
  });

  it('fewer, and proven to lie below the floor: no-go at once', () => {
    // Of 40 cases at 80%, 26 or fewer come in 2% of pilots.
    expect(standing({ ...agreed, measurement: share(25, 40) })).toBe('below-floor');
  });

  it('as many: judged', () => {
    expect(standing({ ...agreed, measurement: share(82, 94), target: 85 })).toBe('target');
    expect(standing({ ...agreed, measurement: share(81, 94) })).toBe('not-proven');
    expect(standing({ ...agreed, measurement: share(75, 94) })).toBe('below-floor');
  });

  it('more: not proven, unless it is said how the number was fixed', () => {
    expect(standing({ ...agreed, measurement: share(110, 115) })).toBe('not-proven');
    expect(judge({ ...agreed, measurement: share(110, 115) }).course.stage).toBe('extended');
    expect(standing({ ...agreed, measurement: share(110, 115), moreBecause: 'All tickets of March.' })).toBe('stretch');
    expect(standing({ ...agreed, measurement: share(110, 115), moreBecause: ' ' })).toBe('not-proven');
  });

  it('of a rate it is exposure that is agreed', () => {
    const rate = { unit: 'a week', direction: 'lower', floor: 2, target: 1, stretch: 0.5 } as const;
    const seen = (exposure: number) =>
      standing({ ...rate, agreed: { cases: 12 }, measurement: { kind: 'rate', events: 1, exposure } });
    expect([seen(8), seen(12), seen(13)]).toEqual(['too-early', 'stretch', 'not-proven']);
  });

  it('none agreed: judged as it is, and said to hold for one look', () => {
    const { reasons } = evaluate(four(PROVEN, PROVEN, PROVEN, PROVEN), facts);
    expect(reasons.map(({ kind }) => kind)).toContain('one-look');
    const planned = { ...PROVEN, agreed: { cases: 200 } };
    const all = evaluate(four(planned, planned, planned, planned), facts);
    expect(all.verdict).toBe('go');
    expect(all.reasons.map(({ kind }) => kind)).not.toContain('one-look');
  });

  it('no number, or a part of a case: said at the field', () => {
    for (const cases of [0, -3, 2.5]) {
      expect(judge({ agreed: { cases } }).problems).toContainEqual({
        field: 'agreed',
        kind: 'agreed-too-few',
        blocks: 'criteria',
      });
    }
  });
});

describe('one look at half of them', () => {
  const look = (cases: number, floor: number, counted: number, of: number): Partial<Metric> => ({
    ...{ floor, target: floor, stretch: floor },
    agreed: { cases, look: true },
    measurement: share(counted, of),
  });

  it.each([
    [94, 80, 47, 45, 82],
    [68, 85, 34, 34, 63],
    [203, 90, 101, 99, 191],
    [120, 80, 60, 56, 104],
    [204, 90, 102, 100, 191],
  ])('%d cases, floor %d%%: at %d it takes %d, at the end %d', (cases, floor, half, early, end) => {
    expect(standing(look(cases, floor, early, half))).toBe('stretch');
    expect(standing(look(cases, floor, early - 1, half))).toBe('too-early');
    expect(standing(look(cases, floor, end, cases))).toBe('stretch');
    expect(standing(look(cases, floor, end - 1, cases))).toBe('not-proven');
  });

  it('between the look and the end there is none', () => {
    expect(standing(look(94, 80, 48, 48))).toBe('too-early');
    expect(standing(look(94, 80, 46, 46))).toBe('too-early');
  });

  it('of means the look takes its share away from the end: never more than 5% in all', () => {
    const at = (cases: number) =>
      judge({
        unit: 'min',
        measurement: { kind: 'mean', mean: 97, cases, standardDeviation: 5 },
        agreed: { cases: 60, look: true },
      }).course.confidence;
    expect(1 - at(30)).toBeCloseTo(0.00557, 4);
    expect(1 - at(30) + (1 - at(60))).toBeCloseTo(0.05, 9);
  });
});

describe('slices', () => {
  const names = [
    { id: 's1', name: 'English' },
    { id: 's2', name: 'German' },
  ];
  const sliced = (every: boolean, second: Metric['bySlice']): Partial<Metric> => ({
    measurement: share(190, 200),
    slices: { by: 'Language', every, names },
    bySlice: [{ id: 's1', measurement: share(148, 150) }, ...(second ?? [])],
  });
  const german = (counted: number) => [{ id: 's2', measurement: share(counted, 50) }];

  it('the worst comes first, with its own bound', () => {
    const { slices, standing } = judge(sliced(false, german(38)));
    expect(slices.map(({ name }) => name)).toEqual(['German', 'English']);
    expect(slices[0]?.bound).toBeLessThan(76);
    expect(standing).toBe('stretch');
  });

  it('is named where it does not clear the floor, though nobody agreed that it must', () => {
    const answers = four(sliced(false, german(38)), PROVEN, PROVEN, PROVEN);
    const { verdict, reasons } = evaluate(answers, facts);
    expect(verdict).toBe('go');
    expect(reasons.find((reason) => reason.kind === 'worst-slice')).toMatchObject({ slice: { name: 'German' } });
  });

  it('every slice must clear the floor: the metric stands where its worst slice stands', () => {
    expect(standing(sliced(true, german(38)))).toBe('below-floor');
    expect(standing(sliced(true, german(44)))).toBe('not-proven');
    expect(standing(sliced(true, german(50)))).toBe('stretch');
    expect(standing(sliced(true, []))).toBe('unmeasured');
    expect(judge(sliced(true, german(44))).heldBySlice).toBe(true);
  });

  it('one that was not agreed on is shown by its name', () => {
    const extra = [...german(50), { id: 'x', name: 'Dutch', measurement: share(1, 2) }];
    expect(judge(sliced(false, extra)).slices[0]).toMatchObject({ name: 'Dutch', agreed: false });
  });
});

describe('a target that is wished for', () => {
  it('is no condition of a go', () => {
    const short: Partial<Metric> = { measurement: share(176, 200) };
    expect(evaluate(four(short, PROVEN, PROVEN, PROVEN), facts).verdict).toBe('conditional-go');
    const wished = evaluate(four({ ...short, targetWished: true }, PROVEN, PROVEN, PROVEN), facts);
    expect(wished.verdict).toBe('go');
    expect(wished.wayOut).toEqual([]);
  });
});

it('two hundred metrics of twenty slices are judged, and an edit of one judges one again', () => {
  const bySlice = Array.from({ length: 20 }, (_, i) => ({
    id: `s${i}`,
    name: `S${i}`,
    measurement: share(40 + (i % 9), 50),
  }));
  const metrics = Array.from({ length: 200 }, (_, i) =>
    metric({
      id: `m${i}`,
      category: four().metrics[i % 4]!.category,
      measurement: share(900 + (i % 50), 1000),
      bySlice,
    }),
  );
  const answers: Answers = { metrics, locks: [] };
  const before = evaluate(answers, facts).metrics;
  const edited = metrics.map((one, i) => (i === 7 ? { ...one, measurement: share(10, 1000) } : one));
  const after = evaluate({ ...answers, metrics: edited }, facts).metrics;
  expect(after[7]?.standing).toBe('below-floor');
  expect(after.filter((finding, i) => finding !== before[i])).toHaveLength(1);
});
