/** Metadata and tags of a case as dimensions. */
import { roleOfName } from '../table/aliases.ts';
import { fieldsOf, listOf } from '../text/values.ts';

type Pair = readonly [name: string, value: string];

function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** What the team wrote about its cases: every short value may form groups or slices. */
export function fromMetadata(metadata: unknown): Pair[] {
  return fieldsOf(metadata).flatMap(([name, value]) => {
    const text = scalar(value);
    return text === undefined ? [] : [[name, text] as const];
  });
}

/** What was asked also holds what it was about; only names that say so are taken: `document`, `language`, `category`. */
export function fromInput(input: unknown): Pair[] {
  return fromMetadata(input).filter(([name]) => {
    const role = roleOfName(name);
    return role === 'group' || role === 'slice';
  });
}

/** Tags stand in an order of their own: the first of each case make one dimension, the second another. */
export function fromTags(tags: unknown): Pair[] {
  return listOf(tags).flatMap((tag, at) => (typeof tag === 'string' ? [[`tags.${at + 1}`, tag] as const] : []));
}
