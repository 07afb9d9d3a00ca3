/** The pseudo-language: English with every letter accented, a third longer, in brackets. What comes through plain is hard-coded. */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'äƀçðéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýžÄƁÇÐÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'];

/** What has a meaning of its own inside a text: an address, a place for a figure, a tag. */
const KEPT = /(https?:\/\/\S*|\{[^{}]*\}|<[^<>]*>)/;

/** Every letter accented; nothing else changes. */
export const accent = (text: string): string =>
  text
    .split(KEPT)
    .map((part, place) =>
      place % 2 ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter),
    )
    .join('');

/** A text of a catalog: accented, a third longer, in brackets that show where it is cut. */
export function pseudoText(text: string): string {
  if (!/[a-zA-Z]/.test(text.replace(KEPT, ''))) return text;
  return `⟦${accent(text)}${' ŀöñğ'.repeat(Math.ceil(text.length / 15))}⟧`;
}

/** A catalog in the pseudo-language: texts, and what functions make of their arguments. */
export function pseudo<Catalog>(catalog: Catalog): Catalog {
  if (typeof catalog === 'string') return pseudoText(catalog) as Catalog;
  if (typeof catalog === 'function') return ((...given: unknown[]) => pseudo(catalog(...given))) as Catalog;
  if (Array.isArray(catalog)) return catalog.map(pseudo) as Catalog;
  if (catalog === null || typeof catalog !== 'object') return catalog;
  return Object.fromEntries(Object.entries(catalog).map(([name, value]) => [name, pseudo(value)])) as Catalog;
}
