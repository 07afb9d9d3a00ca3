/** Two edits of the same JSON made one, so that no edit of either vanishes. */
import { equal, isIdList, isObject, own } from '../codec/json.ts';

/** Whose value stands where both changed the same place. */
export type Later = 'mine' | 'theirs';

/**
 * Three-way merge of plain JSON; `undefined` is absence. Objects merge key by key, lists of objects with ids item by
 * item; everything else is one value, of which the later stands. An edit beats a removal.
 * @param base what both began with
 */
export function merge<T>(base: T | undefined, mine: T, theirs: T, later: Later): T;
export function merge(base: unknown, mine: unknown, theirs: unknown, later: Later): unknown {
  if (equal(mine, theirs) || equal(base, theirs)) return mine;
  if (equal(base, mine)) return theirs;
  if (isObject(mine) && isObject(theirs)) return mergeObjects(isObject(base) ? base : {}, mine, theirs, later);
  if (isIdList(mine) && isIdList(theirs)) return mergeLists(isIdList(base) ? base : [], mine, theirs, later);
  if (mine === undefined) return theirs;
  if (theirs === undefined) return mine;
  return later === 'mine' ? mine : theirs;
}

type Fields = Record<string, unknown>;

function mergeObjects(base: Fields, mine: Fields, theirs: Fields, later: Later): Fields {
  const merged: Fields = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const value = merge(own(base, key), own(mine, key), own(theirs, key), later);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

type Item = { readonly id: string } & Fields;

function mergeLists(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[], later: Later): Item[] {
  const find = (list: readonly Item[], id: string) => list.find((item) => item.id === id);
  const ids = (list: readonly Item[]) => list.map((item) => item.id);
  // The order of whoever moved items; of the later, where both did.
  const moved = (list: readonly Item[]) => {
    const common = ids(list).filter((id) => find(base, id));
    return !equal(
      common,
      ids(base).filter((id) => common.includes(id)),
    );
  };
  const mineLeads = moved(mine) === moved(theirs) ? later === 'mine' : moved(mine);
  const [first, second] = mineLeads ? [ids(mine), ids(theirs)] : [ids(theirs), ids(mine)];
  const merged: Item[] = [];
  for (const id of interleave(first, second)) {
    const item = merge<Item | undefined>(find(base, id), find(mine, id), find(theirs, id), later);
    if (item) merged.push(item);
  }
  return merged;
}

/** `first`, with what only `second` has put after its neighbor there. */
function interleave(first: readonly string[], second: readonly string[]): string[] {
  const order = [...first];
  for (const [place, id] of second.entries()) {
    if (order.includes(id)) continue;
    const neighbor = second[place - 1];
    order.splice(neighbor === undefined ? 0 : order.indexOf(neighbor) + 1, 0, id);
  }
  return order;
}
