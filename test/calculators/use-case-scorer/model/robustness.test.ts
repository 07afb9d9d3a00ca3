import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstRankAcceptability,
  WEIGHTINGS,
  weightings,
} from '../../../../src/calculators/use-case-scorer/model/robustness.ts';

const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 });

describe('rank acceptability of the first rank', () => {
  it('of the published example is 62%, 6% and 32%, within a point', () => {
    const shares = firstRankAcceptability([
      [5, 5, 5, 5, 1],
      [4, 4, 4, 4, 4],
      [5, 3, 4, 3, 5],
    ]);
    [0.62, 0.06, 0.32].forEach((expected, i) => {
      expect(Math.abs(shares[i]! - expected)).toBeLessThan(0.01);
    });
  });

  it('is 1 for one that is at least as good everywhere and better somewhere', () => {
    expect(
      firstRankAcceptability([
        [3, 4, 4, 4, 4],
        [4, 4, 4, 4, 4],
        [1, 1, 1, 1, 1],
      ]),
    ).toEqual([0, 1, 0]);
  });

  it('is shared equally by identical ones', () => {
    expect(
      firstRankAcceptability([
        [4, 3, 4, 3, 4],
        [4, 3, 4, 3, 4],
      ]),
    ).toEqual([0.5, 0.5]);
    expect(
      firstRankAcceptability([
        [5, 5, 5, 5, 5],
        [5, 5, 5, 5, 5],
        [1, 5, 5, 5, 5],
        [5, 5, 5, 5, 5],
      ]),
    ).toEqual([1, 1, 0, 1].map((n) => n / 3));
  });

  it('is a half each for two that differ by swapping two criteria, within 0.01, for any two criteria', () => {
    for (let i = 0; i < 5; i++) {
      for (let j = 0; j < i; j++) {
        const one = [3, 3, 3, 3, 3].with(i, 5).with(j, 2);
        const other = [3, 3, 3, 3, 3].with(j, 5).with(i, 2);
        expect(Math.abs(firstRankAcceptability([one, other])[0]! - 0.5)).toBeLessThan(0.01);
      }
    }
  });

  it('of five that each excel at one criterion is a fifth each', () => {
    const rows = [0, 1, 2, 3, 4].map((i) => [1, 1, 1, 1, 1].with(i, 5));
    for (const share of firstRankAcceptability(rows)) expect(Math.abs(share - 0.2)).toBeLessThan(0.005);
  });

  it('against one opponent is the volume cut off the simplex: wᵢ > t has (1 − t)⁴', () => {
    // 5·w₁ + 1·(1 − w₁) > 3 exactly when w₁ > ½.
    const shares = firstRankAcceptability([
      [5, 1, 1, 1, 1],
      [3, 3, 3, 3, 3],
    ]);
    expect(Math.abs(shares[0]! - 0.5 ** 4)).toBeLessThan(0.005);
  });

  it('of one alone is 1, of none is nothing', () => {
    expect(firstRankAcceptability([[1, 1, 1, 1, 1]])).toEqual([1]);
    expect(firstRankAcceptability([])).toEqual([]);
  });

  it('sums to 1, and puts nobody first who is beaten everywhere', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), (rows) => {
        const shares = firstRankAcceptability(rows);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        rows.forEach((one, i) => {
          const beaten = rows.some((other) => other.every((s, c) => s >= one[c]!) && other.some((s, c) => s > one[c]!));
          if (beaten) expect(shares[i]).toBe(0);
        });
      }),
    );
  });

  it('does not depend on the order of the use cases', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        expect(firstRankAcceptability(rows.toReversed()).toReversed()).toEqual(firstRankAcceptability(rows));
      }),
    );
  });

  it('works with one criterion and with twelve', () => {
    expect(firstRankAcceptability([[2], [4], [4]])).toEqual([0, 0.5, 0.5]);
    const rows = Array.from({ length: 12 }, (_, i) => Array.from({ length: 12 }, (_, c) => (c === i ? 5 : 1)));
    for (const share of firstRankAcceptability(rows)) expect(Math.abs(share - 1 / 12)).toBeLessThan(0.01);
  });
});

describe('the weightings', () => {
  it('are at least 4,096, none negative, each summing to 1, evenly spread', () => {
    expect(WEIGHTINGS).toBeGreaterThanOrEqual(4096);
    const all = weightings(5);
    const means = [0, 0, 0, 0, 0];
    let squares = 0;
    for (let n = 0; n < WEIGHTINGS; n++) {
      const weights = all.subarray(5 * n, 5 * n + 5);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      weights.forEach((weight, i) => {
        means[i]! += weight / WEIGHTINGS;
      });
      squares += weights[0]! ** 2 / WEIGHTINGS;
    }
    // Dirichlet(1, 1, 1, 1, 1): mean 1/5, second moment 2/(5·6).
    for (const mean of means) expect(Math.abs(mean - 0.2)).toBeLessThan(0.001);
    expect(Math.abs(squares - 2 / 30)).toBeLessThan(0.001);
  });

  it('are the same ones every time', () => {
    const first = weightings(5).slice(0, 5);
    expect([...first].map((weight) => weight.toFixed(12))).toMatchInlineSnapshot(`
      [
        "0.038597257224",
        "0.090109463814",
        "0.105185135589",
        "0.122783027227",
        "0.643325116145",
      ]
    `);
  });
});
