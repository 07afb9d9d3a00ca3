import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRanks,
  type Rank,
  rank,
  rankOf,
  weightsOf,
} from '../../../../src/calculators/use-case-scorer/model/ranking.ts';
import { method, sheet } from '../facts.ts';

const equal = weightsOf({}, method);
const stand = (name: string, ...scores: (number | null)[]) => rankOf(name, sheet(...scores), method, equal);
const names = (...standings: Rank[]) => rank(standings).map((i) => standings[i]!.name);

describe('the ranking', () => {
  it('puts the verdict before the weighted score: strong, possible, red flag, incomplete', () => {
    expect(
      names(
        stand('incomplete', 5, 5, 5, 5, null),
        stand('red flag', 5, 5, 5, 5, 2),
        stand('possible', 5, 5, 5, 3, 3),
        stand('strong', 4, 4, 4, 4, 3),
      ),
    ).toEqual(['strong', 'possible', 'red flag', 'incomplete']);
  });

  it('then the weighted score', () => {
    expect(names(stand('19', 3, 4, 4, 4, 4), stand('21', 5, 4, 4, 4, 4))).toEqual(['21', '19']);
  });

  it('then fewer red flags', () => {
    expect(names(stand('two', 5, 5, 2, 2, 3), stand('one', 4, 4, 4, 2, 3))).toEqual(['one', 'two']);
  });

  it('then the higher business impact', () => {
    expect(names(stand('low', 3, 5, 4, 4, 4), stand('high', 5, 3, 4, 4, 4))).toEqual(['high', 'low']);
  });

  it('then the name by code points, the same on every machine', () => {
    expect(names(stand('b', 4, 4, 4, 4, 4), stand('ä', 4, 4, 4, 4, 4), stand('a', 4, 4, 4, 4, 4))).toEqual([
      'a',
      'b',
      'ä',
    ]);
  });

  it('and leaves twins in the order they were entered', () => {
    const twins = [stand('same', 4, 4, 4, 4, 4), stand('same', 4, 4, 4, 4, 4)];
    expect(rank(twins)).toEqual([0, 1]);
  });

  it('weighs scores: a criterion of weight 0 counts nothing', () => {
    const weights = weightsOf({ 'business-impact': 0 }, method);
    expect(rankOf('', sheet(1, 3, 3, 3, 3), method, weights).weightedSum).toBe(12);
    expect(weightsOf({ 'team-readiness': 5, gone: 3 }, method)).toEqual([1, 1, 1, 5, 1]);
  });

  it('is a total order: antisymmetric, transitive', () => {
    const any = fc
      .tuple(
        fc.string({ maxLength: 2 }),
        fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 5, maxLength: 5 }),
      )
      .map(([name, scores]) => stand(name, ...scores));
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        const order = Math.sign(compareRanks(a, b));
        expect(order + Math.sign(compareRanks(b, a))).toBe(0);
        if (order <= 0 && compareRanks(b, c) <= 0) expect(compareRanks(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
