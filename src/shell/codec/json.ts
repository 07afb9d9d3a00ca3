/** Plain JSON: reading it from hostile text, comparing it, and naming a place in it. */

/** A place in plain JSON: keys of objects, ids of items in lists that have ids, indexes in others. */
export type Path = readonly (string | number)[];

/** What is wrong, and where. */
export interface Problem {
  /** As in `parts.checklist.answers.items.rollback.owner`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** Depth to which files may nest; the deepest answers need about ten. */
const MAX_DEPTH = 40;
/** The fullest assessment holds about ten thousand values. */
const MAX_VALUES = 40_000;
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

export type ReadJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: 'empty' | 'no-json' | 'too-large' | 'too-deep' | 'forbidden-key' };

/** Parses text from outside. Refuses what could hang or poison: more than `maxCharacters`, deep nesting, `__proto__` as a key. */
export function readJson(text: string, maxCharacters = 1 << 20): ReadJson {
  if (text.length > maxCharacters) return { ok: false, why: 'too-large' };
  if (text.trim() === '') return { ok: false, why: 'empty' };
  const outgrown = outgrows(text);
  if (outgrown) return { ok: false, why: outgrown };
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return { ok: false, why: 'no-json' };
  }
  return forbiddenKey(value) ? { ok: false, why: 'forbidden-key' } : { ok: true, value };
}

/** Counted before parsing: half a million brackets or values would keep a parser busy for longer than a frame. */
function outgrows(text: string): 'too-large' | 'too-deep' | undefined {
  let depth = 0;
  let values = 1;
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const character = text[place];
    if (quoted) {
      if (character === '\\') place += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      values += 1;
      if (depth > MAX_DEPTH) return 'too-deep';
    } else if (character === ']' || character === '}') depth -= 1;
    else if (character === ',') values += 1;
    if (values > MAX_VALUES) return 'too-large';
  }
  return undefined;
}

/** Whether an object in it has a key that could change what objects are: such a text is never read, so it is never kept. */
export function forbiddenKey(root: unknown): boolean {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value) && Object.keys(value).some((key) => FORBIDDEN.includes(key))) return true;
    for (const inner of Object.values(value)) waiting.push(inner);
  }
  return false;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose items all have a text `id`, no two the same. Such lists merge item by item. */
export function isIdList(value: unknown): value is readonly ({ readonly id: string } & Record<string, unknown>)[] {
  if (!Array.isArray(value)) return false;
  const ids = new Set<unknown>();
  for (const item of value) {
    if (!isObject(item) || typeof item['id'] !== 'string' || ids.has(item['id'])) return false;
    ids.add(item['id']);
  }
  return true;
}

/** Same JSON; a key that holds `undefined` is the same as none, the order of keys does not matter. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  for (const key of Object.keys(a)) if (!equal(a[key], own(b, key))) return false;
  for (const key of Object.keys(b)) if (own(a, key) === undefined && b[key] !== undefined) return false;
  return true;
}

/** The key's value, never an inherited one such as `toString`. */
export function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
