/** What a number field says. A second language passes its own. */
import { formatNumber } from '../../domain/text/format.ts';

export interface NumberFieldMessages {
  readonly notANumber: string;
  readonly unknownUnit: (unit: string, expected: string | undefined) => string;
  readonly below: (min: string) => string;
  readonly above: (max: string) => string;
  readonly tooPrecise: (decimals: number) => string;
  readonly empty: string;
  readonly ambiguous: (text: string) => string;
  readonly kept: (value: string) => string;
  readonly understood: (value: string) => string;
}

export const english: NumberFieldMessages = {
  notANumber: 'Not a number.',
  unknownUnit: (unit, expected) => (expected ? `“${unit}” is not ${expected}.` : `“${unit}” is not expected here.`),
  below: (min) => `${min} or more.`,
  above: (max) => `${max} or less.`,
  tooPrecise: (decimals) => (decimals === 0 ? 'A whole number.' : `At most ${formatNumber(decimals, 'en')} decimals.`),
  empty: 'Enter a number.',
  ambiguous: (text) => `Is ${text}`,
  kept: (value) => `Until then ${value} counts.`,
  understood: (value) => `= ${value}`,
};
