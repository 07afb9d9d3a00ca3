import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralizeFormula, restoreFormula } from '../../../src/domain/text/spreadsheet-text.ts';

describe('text in a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', "'=1"])('%j is made text by an apostrophe', (cell) => {
    expect(neutralizeFormula(cell)).toBe(`'${cell}`);
  });

  it.each(['Triage', '1-2', "'tis", ''])('%j is left alone', (cell) => {
    expect(neutralizeFormula(cell)).toBe(cell);
  });

  it('comes back as it was', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', ' ', 'a', '-') }));
    fc.assert(fc.property(text, (cell) => void expect(restoreFormula(neutralizeFormula(cell))).toBe(cell)));
  });
});
