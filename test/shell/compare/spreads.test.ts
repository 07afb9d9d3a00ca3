/** Several people's answers to the same questions: where they disagree, the widest first. */
import { describe, expect, test } from 'vitest';
import { spreads } from '../../../src/shell/compare/compare.ts';

const dictionary = ['impact', 'data', 'team'];
const person = (impact: number, data: number, team?: number) => ({
  useCases: [{ id: 'x', name: 'Triage', scores: { impact, data, ...(team === undefined ? {} : { team }) } }],
});

describe('disagreements', () => {
  test('the widest comes first, whatever the order of the questions', () => {
    const rows = spreads([person(3, 1, 2), person(4, 5, 2), person(3, 2, 4)], dictionary);
    expect(rows.map(({ field, low, high }) => [field, low, high])).toEqual([
      ['Triage, data', 1, 5],
      ['Triage, team', 2, 4],
      ['Triage, impact', 3, 4],
    ]);
  });

  test('a value stands under its own person, and none where it was not answered', () => {
    const [team] = spreads([person(3, 3, 1), person(3, 3), person(3, 3, 5)], dictionary);
    expect(team).toMatchObject({ field: 'Triage, team', values: [1, null, 5] });
  });

  test('what one alone has answered is no disagreement', () => {
    const fields = spreads([person(3, 3, 1), person(3, 3)], dictionary).map(({ field }) => field);
    expect(fields).not.toContain('Triage, team');
  });
});
