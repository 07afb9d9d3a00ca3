/**
 * Visitors' letters differ as their machines do: the same text is a fifth wider on one than on another. So the tests choose them,
 * with fontconfig, and what depends on widths is tested with the widest and with the narrowest. `fonts/` says which those are.
 */
import { fileURLToPath } from 'node:url';
import { test } from '@playwright/test';

export type Letters = 'wide' | 'narrow';

/** The tag of what is tested with both. All else runs with the wide ones alone. */
export const BOTH_LETTERS = '@both-letters';

/** The variables of a Chromium that finds these letters and no others; of use where fontconfig finds them, so on Linux. */
export const lettersEnv = (letters: Letters): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  FONTCONFIG_FILE: fileURLToPath(new URL(`fonts/${letters}.conf`, import.meta.url)),
});

/** @throws where a test measures what depends on letters, but runs with one kind of them only */
export function needBothLetters(): void {
  const { tags, title } = test.info();
  if (!tags.includes(BOTH_LETTERS)) throw new Error(`“${title}” depends on letters: give it the tag ${BOTH_LETTERS}.`);
}
