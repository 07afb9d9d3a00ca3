/** Two versions of the same answers, field by field in the visitor's words. Pure. */

import { formatNumber } from '../../domain/text/format.ts';
import { isIdList, isObject, type Path } from '../codec/json.ts';
import { differences, valueAt } from '../keep/difference.ts';
import { wordsOf } from './program-names.ts';

export interface Row {
  /** As in "Invoice triage, scores, business impact". */
  readonly field: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface CompareWords {
  readonly nothing: string;
  readonly yes: string;
  readonly no: string;
  readonly entries: (count: number) => string;
  readonly listed: string;
  readonly notListed: string;
}

/** Every field in which the two differ, in the order of mine. */
export function compareAnswers(mine: unknown, theirs: unknown, words: CompareWords, locale: string): Row[] {
  const names = new Map([...namesIn(theirs), ...namesIn(mine)]);
  return matched(mine, theirs).map(({ path, before, after }) => {
    // An item that only one of them has: its content says less than that.
    const one = isObject(before ?? after) && (before === undefined || after === undefined);
    const say = (value: unknown) =>
      one ? (value === undefined ? words.notListed : words.listed) : valueText(value, names, words, locale);
    return { field: fieldName(path, [mine, theirs]), mine: say(before), theirs: say(after) };
  });
}

/** Names of all items by their id: a field that refers to one shows its name. */
function namesIn(value: unknown): [string, string][] {
  if (!Array.isArray(value)) return isObject(value) ? Object.values(value).flatMap(namesIn) : [];
  return value.flatMap((item) => {
    const name = itemName(item);
    const own: [string, string][] =
      isObject(item) && typeof item['id'] === 'string' && name ? [[item['id'], name]] : [];
    return [...own, ...namesIn(isObject(item) ? Object.values(item) : item)];
  });
}

/** Lists with ids are compared item by item also where items were added, removed or moved. */
function matched(mine: unknown, theirs: unknown, path: Path = []): { path: Path; before: unknown; after: unknown }[] {
  if (isObject(mine) && isObject(theirs)) {
    const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    return [...keys].flatMap((key) => matched(valueAt(mine, [key]), valueAt(theirs, [key]), [...path, key]));
  }
  const list = (value: unknown) => (isIdList(value) ? value : value === undefined ? [] : null);
  const [first, second] = [list(mine), list(theirs)];
  if (first && second && first.length + second.length > 0) {
    const ids = new Set([...first, ...second].map((item) => item.id));
    return [...ids].flatMap((id) => matched(valueAt(first, [id]), valueAt(second, [id]), [...path, id]));
  }
  return differences(mine, theirs, path);
}

/** A place in the answers, in words: an item is called by its name. */
export function fieldName(path: Path, roots: readonly unknown[]): string {
  const spoken = path.flatMap((step, index) => {
    const holders = roots.map((root) => valueAt(root, path.slice(0, index)));
    const inside = path[index + 1];
    const here = roots.map((root) => valueAt(root, path.slice(0, index + 1)));
    // "Use cases, Invoice triage, name": the list's own name says nothing beside the item's.
    if (
      inside !== undefined &&
      here.some((list) => itemName(valueAt(list, [inside])) !== undefined && Array.isArray(list))
    ) {
      return [];
    }
    if (!holders.some(Array.isArray)) return [wordsOf(String(step))];
    const place = holders.map((list) =>
      Array.isArray(list) ? list.findIndex((item) => isObject(item) && item['id'] === step) : -1,
    );
    const position = typeof step === 'number' ? step : Math.max(...place);
    return [here.map(itemName).find((name) => name !== undefined) ?? String(position + 1)];
  });
  const text = spoken.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function itemName(item: unknown): string | undefined {
  if (!isObject(item)) return undefined;
  return ['name', 'title', 'label'].map((key) => item[key]).find((one) => typeof one === 'string' && one !== '') as
    | string
    | undefined;
}

function valueText(value: unknown, names: ReadonlyMap<string, string>, words: CompareWords, locale: string): string {
  if (value === undefined || value === null || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return formatNumber(value, locale, 6);
  if (typeof value === 'string') return names.get(value) ?? (/^[a-z]+(-[a-z]+)+$/.test(value) ? wordsOf(value) : value);
  if (Array.isArray(value)) return words.entries(value.length);
  return itemName(value) ?? words.entries(Object.keys(value).length);
}

export interface Spread {
  readonly field: string;
  /** One for each person, null where not answered. */
  readonly values: readonly (number | null)[];
  readonly low: number;
  readonly high: number;
}

/**
 * Where people who answered the same questions disagree: the numbers under the ids of the method's dictionary, for
 * items of the same id or, failing that, the same name. The widest disagreement first.
 */
export function spreads(people: readonly unknown[], dictionary: readonly string[]): Spread[] {
  const rows = new Map<string, (number | null)[]>();
  for (const [person, answers] of people.entries()) {
    for (const { field, value } of numbers(answers, dictionary)) {
      const row = rows.get(field) ?? people.map(() => null);
      row[person] = value;
      rows.set(field, row);
    }
  }
  return [...rows]
    .map(([field, values]) => {
      const given = values.filter((value) => value !== null);
      return { field, values, low: Math.min(...given), high: Math.max(...given), count: given.length };
    })
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.high - b.low - (a.high - a.low));
}

function numbers(
  value: unknown,
  dictionary: readonly string[],
  names: string[] = [],
): { field: string; value: number }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => numbers(item, dictionary, [...names, itemName(item) ?? '']));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'number' && dictionary.includes(key)) {
      return [{ field: [...names, wordsOf(key)].filter(Boolean).join(', '), value: inner }];
    }
    return numbers(inner, dictionary, dictionary.includes(key) ? [...names, wordsOf(key)] : names);
  });
}
