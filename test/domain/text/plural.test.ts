import { describe, expect, test } from 'vitest';
import { type PluralForms, pluralsOf } from '../../../src/domain/text/plural.ts';

const forms = (language: string, counts: readonly number[], of: PluralForms) =>
  counts.map((count) => pluralsOf(language)(count, of));

describe('a text takes the form that its language has for a count', () => {
  test('English: one, and all others', () =>
    expect(forms('en', [0, 1, 2, 1.5, 21], { one: 'week', other: 'weeks' })).toEqual([
      'weeks',
      'week',
      'weeks',
      'weeks',
      'weeks',
    ]));

  test('Polish: one, few, many, and fractions', () =>
    expect(
      forms('pl', [1, 2, 5, 12, 22, 25, 1.5], { one: 'tydzień', few: 'tygodnie', many: 'tygodni', other: 'tygodnia' }),
    ).toEqual(['tydzień', 'tygodnie', 'tygodni', 'tygodni', 'tygodnie', 'tygodni', 'tygodnia']));

  test('Japanese has one form', () => expect(forms('ja', [0, 1, 2], { other: '週' })).toEqual(['週', '週', '週']));

  test('a form for an exact count comes before the rules', () =>
    expect(forms('en', [0, 1, 2, 3], { '=0': 'never', one: 'once', '=2': 'twice', other: 'often' })).toEqual([
      'never',
      'once',
      'twice',
      'often',
    ]));

  test('a form that a catalog leaves out is the general one', () => {
    expect(forms('pl', [2], { other: 'tygodnia' })).toEqual(['tygodnia']);
  });
});
