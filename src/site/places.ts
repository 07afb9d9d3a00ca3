/** The list of all pages, written at build time, and the pages nearest to some words. */

export interface Place {
  /** Base path included: `/playbook/the-gap/`, `/sub/playbook/the-gap/`. */
  readonly path: string;
  readonly title: string;
  readonly kind: string;
}

const OFFERED = 4;

/** Words less alike than this have nothing to do with each other. */
const ALIKE = 0.5;

/** Pages that match much worse than the best one are not what was meant. */
const MUCH_WORSE = 0.6;

/** @returns the pages, or none when the list can't be loaded */
export const loadPlaces = (base: string): Promise<readonly Place[]> =>
  fetch(`${base}places.json`).then(
    (response) => (response.ok ? response.json() : []),
    () => [],
  );

/** Lower-case words of three letters or more; also the parts of an address. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/**
 * The few pages whose title and address are nearest to the words, nearest first; none when nothing is near.
 * A word counts by the best match among the page's words (Dice coefficient of their letter pairs).
 */
export function nearest(text: string, places: readonly Place[]): Place[] {
  const words = wordsOf(text);
  const nearness = ({ path, title }: Place) => {
    const own = wordsOf(path + title);
    return words
      .map((word) => Math.max(0, ...own.map((other) => likeness(word, other))))
      .reduce((sum, best) => (best < ALIKE ? sum : sum + best), 0);
  };
  const found = places.map((place) => ({ place, near: nearness(place) })).sort((a, b) => b.near - a.near);
  return found
    .filter(({ near }) => near > (found[0]?.near ?? 0) * MUCH_WORSE)
    .slice(0, OFFERED)
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
