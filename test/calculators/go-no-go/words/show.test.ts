import { describe, expect, test } from 'vitest';
import { showMark } from '../../../../src/calculators/go-no-go/words/show.ts';

describe('a level under its mark', () => {
  test.each([
    [2.5, 's', '2.5 s'],
    [1.1, '$', '$1.10'],
    [92, '%', '92%'],
    [60, 'min', '60 min'],
    [900, 'min', '900 min'],
  ])('of %d %s has its unit', (level, unit, shown) => expect(showMark(level, unit, 'en-US')).toBe(shown));

  test.each([
    [900, 'per day', '900'],
    [1000, 'min', '1,000'],
    [4, 'tickets', '4'],
  ])('of %d %s would run into the next, and goes without', (level, unit, shown) =>
    expect(showMark(level, unit, 'en-US')).toBe(shown),
  );
});
