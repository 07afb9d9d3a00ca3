import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVector } from '../../../../src/calculators/use-case-scorer/model/parse-vector.ts';
import { formatVector } from '../../../../src/calculators/use-case-scorer/model/vector.ts';
import { method, sheet, sixCriteria } from '../facts.ts';

const why = (text: string) => {
  const reading = parseVector(text, method);
  return reading.ok ? 'ok' : reading.why.map((problem) => `${problem.why}: ${problem.part}`);
};

describe('the vector of a score sheet', () => {
  it('is short and readable, X for unanswered', () => {
    expect(formatVector(sheet(4, 3, 5, null, 2), method)).toBe('PTP:1/BI:4/DA:3/TF:5/TR:X/PP:2');
  });

  it('comes back as it was, whatever the scores', () => {
    const score = fc.option(fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.tuple(score, score, score, score, score), (scores) => {
        const reading = parseVector(formatVector(sheet(...scores), method), method);
        expect(reading).toEqual({ ok: true, scores: sheet(...scores), absent: [] });
      }),
    );
  });

  it('is read in any order and case, with the spaces and punctuation of a mail around it', () => {
    for (const text of [
      'PTP:1/PP:2/TR:4/TF:5/DA:3/BI:4',
      'ptp:1/bi:4/da:3/tf:5/tr:4/pp:2',
      '  PTP: 1 / BI: 4 / DA: 3 / TF: 5 / TR: 4 / PP: 2.\n',
      '(“PTP:1/BI:4/DA:3/TF:5/TR:4/PP:2”)',
    ]) {
      expect(parseVector(text, method)).toEqual({ ok: true, scores: sheet(4, 3, 5, 4, 2), absent: [] });
    }
  });

  it('of an older method leaves the new criterion unanswered, and says so', () => {
    expect(parseVector('PTP:1/BI:4/DA:3/TF:5/TR:4/PP:2', sixCriteria)).toMatchObject({ ok: true, absent: ['LC'] });
  });

  it('names what is wrong', () => {
    expect(why('')).toEqual(['no-prefix: ']);
    expect(why('BI:4/DA:3')).toEqual(['no-prefix: BI:4']);
    expect(why('PTP:2/BI:4')).toEqual(['newer-version: PTP:2']);
    expect(why('PTP:1/BI4')).toEqual(['malformed: BI4']);
    expect(why('PTP:1/QQ:4')).toEqual(['unknown-code: QQ']);
    expect(why('PTP:1/BI:6')).toEqual(['bad-score: BI:6']);
    expect(why('PTP:1/BI:4/BI:4')).toEqual(['twice: BI']);
    expect(why('PTP:1/BI:4//DA:3')).toEqual(['malformed: ']);
  });

  it('names every problem at once', () => {
    expect(why('PTP:1/BI:9/ZZ:1/DA=3')).toEqual(['bad-score: BI:9', 'unknown-code: ZZ', 'malformed: DA=3']);
  });

  it('survives any text, and never gives a score outside 1 to 5 or an unknown criterion', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('PTP:1', 'BI:4', 'DA:X', 'constructor:3', '__proto__:1', '/'));
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('/')),
        (text) => {
          const reading = parseVector(text, method);
          if (!reading.ok) expect(reading.why.length).toBeGreaterThan(0);
          for (const [id, score] of Object.entries(reading.ok ? reading.scores : {})) {
            expect(method.criteria.map((c) => c.id)).toContain(id);
            expect([1, 2, 3, 4, 5]).toContain(score);
          }
        },
      ),
    );
  });
});
