/** What a number field says. */
import { pluralsOf } from '../../../domain/text/plural.ts';

const plural = pluralsOf('en');

export const numberFieldMessages = {
  notANumber: 'Not a number.',
  unknownUnit: (unit: string, expected: string | undefined) =>
    expected ? `“${unit}” is not ${expected}.` : `“${unit}” is not expected here.`,
  below: (min: string) => `${min} or more.`,
  above: (max: string) => `${max} or less.`,
  tooPrecise: (decimals: number) =>
    plural(decimals, { '=0': 'A whole number.', one: 'At most 1 decimal.', other: `At most ${decimals} decimals.` }),
  empty: 'Enter a number.',
  ambiguous: (text: string) => `Is ${text}`,
  kept: (value: string) => `Until then ${value} counts.`,
  understood: (value: string) => `= ${value}`,
};
