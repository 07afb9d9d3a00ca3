/** The locale of numbers, dates and money: the page's, as the visitor's region writes it. */

/** A tag that formatting takes, in its canonical form; null for what it refuses, such as `C` or `xx_INVALID`. */
export function localeFrom(tag: unknown): string | null {
  if (typeof tag !== 'string' || tag.length > MAX_TAG) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** Longest tag that is looked at, in characters. */
const MAX_TAG = 35;

/**
 * The first of the visitor's languages that is the page's, with its region: en-GB on a page in English. A visitor with other
 * languages gets the page's own, so that no date is in another language than its sentence.
 * @param language of the page, BCP 47
 * @param wanted as the browser lists them, best first
 */
export function localeOf(language: string, wanted: readonly unknown[]): string {
  const spoken = (tag: string) => tag.split('-')[0];
  const found = wanted.map(localeFrom).find((tag) => tag !== null && spoken(tag) === spoken(language));
  // en-US on a page in `en` writes as the server did: nothing of the page is drawn anew.
  return found && inFull(found) !== inFull(language) ? found : language;
}

const inFull = (tag: string) => new Intl.Locale(tag).maximize().toString();
