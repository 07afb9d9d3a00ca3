/** Missing items, sorted into groups. */
import type { Group, ItemFinding } from './finding.ts';

/**
 * @param order keys in the order of their groups; a key that it lacks comes after them, null last
 * @returns only groups that hold something
 */
export function groupBy(
  items: readonly ItemFinding[],
  keyOf: (item: ItemFinding) => string | null,
  order: readonly string[],
): Group[] {
  const found = new Set(items.map(keyOf));
  const others = [...found].filter((key) => key !== null && !order.includes(key)).sort();
  return [...order, ...others, null]
    .filter((key) => found.has(key))
    .map((key) => ({ key, items: items.filter((item) => keyOf(item) === key) }));
}

/** Owners that differ only in capitals or white space are one; the spelling that comes first stands. Nobody comes first. */
export function groupByOwner(items: readonly ItemFinding[]): Group[] {
  const fold = (item: ItemFinding) =>
    (item.entry.owner ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  const folded = [...new Set(items.map(fold))].sort((a, b) => (a < b ? -1 : 1));
  return folded.map((owner) => {
    const theirs = items.filter((item) => fold(item) === owner);
    return { key: owner === '' ? null : (theirs[0]?.entry.owner?.replace(/\s+/g, ' ').trim() ?? owner), items: theirs };
  });
}
