/** The list of all pages, written at build time, and the pages nearest to some words. */

export interface Place {
  /** From the site's root, without the base path: `/playbook/the-gap/`. */
  readonly path: string;
  readonly title: string;
  readonly kind: string;
}

/** Pages that match much worse than the best one are not what was meant. */
const MUCH_WORSE = 0.6;

/** @returns the pages, or none when the list can't be loaded */
export async function loadPlaces(base: string): Promise<readonly Place[]> {
  try {
    const response = await fetch(`${base}places.json`);
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

/** Lower-case words without accents, of three letters or more; also the parts of an address. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [],
  ),
];

/**
 * The pages whose title and address are nearest to the words, nearest first; none when nothing is near.
 * A word counts by the best match among the page's words (Dice coefficient of their letter pairs), half or more.
 */
export function nearest(text: string, places: readonly Place[], count: number): Place[] {
  const words = wordsOf(text);
  const nearness = ({ path, title }: Place) => {
    const own = wordsOf(`${path} ${title}`);
    const found = words
      .map((word) => Math.max(0, ...own.map((other) => likeness(word, other))))
      .filter((best) => best >= 0.5);
    // Among pages that match as well, the one with fewer other words is meant.
    return found.length ? found.reduce((sum, best) => sum + best, 0) - own.length / 1000 : 0;
  };
  const found = places
    .map((place) => ({ place, near: nearness(place) }))
    .sort((a, b) => b.near - a.near || a.place.path.localeCompare(b.place.path, 'en'));
  const best = found[0]?.near ?? 0;
  return found
    .filter(({ near }) => near > 0 && near > best * MUCH_WORSE)
    .slice(0, count)
    .map(({ place }) => place);
}

/** Dice coefficient of the letter pairs of two words: 1 for the same word, 0 for words with nothing in common. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [inA, inB] = [pairs(a), pairs(b)];
  const common = [...inA].filter((pair) => inB.has(pair)).length;
  return (2 * common) / (inA.size + inB.size);
}

const pairs = (word: string) => new Set([...word.slice(1)].map((letter, index) => `${word[index]}${letter}`));
