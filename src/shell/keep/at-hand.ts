/** What decides, before anything else is fetched, whether there is something to show besides the defaults. */

/** Begins every key of ours. */
export const KEY_PREFIX = 'pilot-to-production:';

/** An address with a link in it; `%23` and `%3D` are what mail programs make of `#` and `=`. */
const LINK = /(?:^|[#&]|%23)a(?:=|%3D)/i;

export function holdsLink(hash: string): boolean {
  return LINK.test(hash);
}

export function somethingAtHand(): boolean {
  if (holdsLink(location.hash)) return true;
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(KEY_PREFIX));
  } catch {
    // Null or refused: there is nothing in it for us.
    return false;
  }
}

export const EARLY_KEY = `${KEY_PREFIX}early:`;

/**
 * Keeps what was entered before what keeps it was there, so that the page can be loaded anew.
 * @returns false where the browser keeps nothing
 */
export function keepEarly(calculator: string, answers: unknown): boolean {
  try {
    localStorage.setItem(EARLY_KEY + calculator, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}
