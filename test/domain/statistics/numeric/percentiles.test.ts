import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentiles } from '../../../../src/domain/statistics/numeric/percentiles.ts';

test('the smallest values that so many percent do not exceed', () => {
  const values = Float64Array.from({ length: 100 }, (_, i) => 100 - i);
  expect(percentiles(values, [10, 50, 80, 90, 100])).toEqual([10, 50, 80, 90, 100]);
});

test('exactly what sorting gives, however the values lie', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e9 }),
    fc.constantFrom(0, 1, 2),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6000, size: 'max' }), (list) => {
      const values = Float64Array.from(list);
      const sorted = values.toSorted();
      const at = (percent: number) => sorted[Math.max(0, Math.ceil((percent / 100) * list.length) - 1)];
      expect(percentiles(values, [10, 50, 90])).toEqual([at(10), at(50), at(90)]);
    }),
    { numRuns: 200 },
  );
});

test('values without end, and one far out', () => {
  expect(percentiles(Float64Array.of(1, 2, Number.POSITIVE_INFINITY, 3, 4), [50, 100])).toEqual([
    3,
    Number.POSITIVE_INFINITY,
  ]);
  const values = Float64Array.from({ length: 10_000 }, (_, i) => (i === 7 ? 1e12 : i));
  expect(percentiles(values, [10, 50, 90])).toEqual([1000, 5000, 9000]);
});
