/** Between an embedded calculator and the page around it: the locale that page asked for, and the result it may learn. */
import { atom, type ReadableAtom } from 'nanostores';

const $locale = atom<string | null>(null);
/** BCP 47; null for the visitor's own. */
export const $askedLocale: ReadableAtom<string | null> = $locale;

/** @param locale a tag that `Intl` takes */
export function askLocale(locale: string): void {
  $locale.set(locale);
}

export interface Told {
  readonly calculator: string;
  readonly result: unknown;
}

const $result = atom<Told | null>(null);
/** The newest result of the page's calculator; null before there is one. */
export const $told: ReadableAtom<Told | null> = $result;

export function tellResult(calculator: string, result: unknown): void {
  $result.set({ calculator, result });
}
