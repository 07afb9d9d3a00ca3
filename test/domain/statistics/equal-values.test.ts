import { describe, expect, it } from 'vitest';
import { equalValuesBound } from '../../../src/domain/statistics/equal-values.ts';

describe('values that are all the same', () => {
  it.each([
    [2, 5, 1.8944],
    [10, 5, 3.9645],
    [59, 5, 4.802],
    [20, 4, 3.5827],
  ])('%d ratings of %d on a scale from 1: at least %d', (cases, value, bound) => {
    expect(equalValuesBound(value, cases, 1, 0.95)).toBeCloseTo(bound, 4);
  });

  it('is the least mean of any distribution on the scale that shows so many equal values one time in twenty', () => {
    // Share p at the value and the rest at the worst: p^n = 5%.
    for (const cases of [1, 3, 40]) {
      const p = 0.05 ** (1 / cases);
      expect(equalValuesBound(7, cases, 2, 0.95)).toBeCloseTo(7 * p + 2 * (1 - p), 12);
    }
  });

  it('is mirrored where lower is better: the worst is then the highest', () => {
    const lower = equalValuesBound(2, 10, 5, 0.95)!;
    expect(lower - 2).toBeCloseTo(4 - equalValuesBound(4, 10, 1, 0.95)!, 12);
  });

  it('there is none without a scale', () => {
    expect(equalValuesBound(5, 1000, null, 0.95)).toBeNull();
  });

  it('at the worst value of all it says nothing beyond it', () => {
    expect(equalValuesBound(1, 10, 1, 0.95)).toBeCloseTo(1, 12);
  });
});
