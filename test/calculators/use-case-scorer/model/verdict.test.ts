import { describe, expect, it } from 'vitest';
import { band, judgeScores } from '../../../../src/calculators/use-case-scorer/model/verdict.ts';
import { method, sheet, sixCriteria } from '../facts.ts';

const everySheet = function* (criteria: number): Generator<number[]> {
  for (let n = 0; n < 5 ** criteria; n++) {
    yield Array.from({ length: criteria }, (_, i) => (Math.floor(n / 5 ** i) % 5) + 1);
  }
};

describe('the verdict of a score sheet', () => {
  it('over all 3,125 complete sheets is 2,882 times red flag, 112 times strong, 131 times possible', () => {
    const count = { strong: 0, possible: 0, 'red-flag': 0, incomplete: 0 };
    let bestOnceFixed = 0;
    for (const scores of everySheet(5)) {
      const judgment = judgeScores(sheet(...scores), method);
      count[judgment.verdict]++;
      if (judgment.bestOnceFixed) bestOnceFixed++;
    }
    expect(count).toEqual({ strong: 112, possible: 131, 'red-flag': 2882, incomplete: 0 });
    expect(bestOnceFixed).toBe(160);
  });

  it('of every complete sheet follows from its lowest score and how many are 4 or 5', () => {
    for (const scores of everySheet(5)) {
      const expected =
        Math.min(...scores) < 3 ? 'red-flag' : scores.filter((s) => s >= 4).length >= 4 ? 'strong' : 'possible';
      expect(judgeScores(sheet(...scores), method).verdict).toBe(expected);
    }
  });

  it('is incomplete as soon as one score is missing, even beside a red flag, and lists which', () => {
    const judgment = judgeScores(sheet(1, null, 5, 5, null), method);
    expect(judgment.verdict).toBe('incomplete');
    expect(judgment.missing).toEqual(['data-availability', 'production-path']);
    expect(judgment.redFlags).toEqual(['business-impact']);
    expect(judgment.bestOnceFixed).toBe(false);
  });

  it('names the red flags and the strong criteria in the order of the method', () => {
    const judgment = judgeScores(sheet(2, 4, 5, 1, 3), method);
    expect(judgment.redFlags).toEqual(['business-impact', 'team-readiness']);
    expect(judgment.strong).toEqual(['data-availability', 'technical-feasibility']);
    expect(judgment.strongShort).toBe(2);
  });

  it('with four strong scores and one red flag would be among the best once that is fixed', () => {
    expect(judgeScores(sheet(5, 4, 4, 2, 5), method)).toMatchObject({ verdict: 'red-flag', bestOnceFixed: true });
    expect(judgeScores(sheet(5, 4, 3, 2, 5), method)).toMatchObject({ verdict: 'red-flag', bestOnceFixed: false });
  });

  it('ignores scores for criteria that the method does not have', () => {
    expect(judgeScores({ ...sheet(4, 4, 4, 4, 4), gone: 1 }, method).verdict).toBe('strong');
  });

  it('asks for a sixth criterion when a publisher adds one', () => {
    expect(judgeScores(sheet(4, 4, 4, 4, 4), sixCriteria).missing).toEqual(['legal-clearance']);
    expect(judgeScores({ ...sheet(4, 4, 4, 4, 3), 'legal-clearance': 3 }, sixCriteria).verdict).toBe('strong');
  });

  it('moves with the thresholds in the content', () => {
    const strict = { ...method, thresholds: { redFlagBelow: 4, strongFrom: 5, strongCount: 5 } };
    expect(judgeScores(sheet(5, 5, 5, 5, 3), strict).verdict).toBe('red-flag');
    expect(judgeScores(sheet(5, 5, 5, 5, 4), strict).verdict).toBe('possible');
    expect(judgeScores(sheet(5, 5, 5, 5, 5), strict).verdict).toBe('strong');
  });

  it('reads a single score as flag, fair or strong', () => {
    expect([1, 2, 3, 4, 5].map((score) => band(score, method.thresholds))).toEqual([
      'flag',
      'flag',
      'fair',
      'strong',
      'strong',
    ]);
  });
});
