/**
 * Answers packed by their schema: what the schema already says is not said again. Every function here codes a value in
 * both directions: it writes the value it is given, or, over a `Reader`, ignores it and returns the one it reads.
 */
import * as z from 'zod/mini';
import { equal, isObject } from './json.ts';
import { type Packer, Refusal } from './packer.ts';
import type { TextModel } from './text-model.ts';
import {
  DATE,
  dateOf,
  dayOf,
  FOLLOWER,
  followerOf,
  HEX,
  ID,
  INSTANT,
  instantOf,
  LETTERS,
  partsOf,
  shapeOf,
} from './text-shapes.ts';

export class Wire {
  readonly pack: Packer;
  private readonly model: TextModel;
  private readonly dictionary: readonly string[];
  private readonly keys = new Map<string, readonly string[]>();
  private readonly memory: Memory;

  constructor(pack: Packer, model: TextModel, dictionary: readonly string[], memory: Memory) {
    this.pack = pack;
    this.model = model;
    this.dictionary = dictionary;
    this.memory = memory;
  }

  /** @param place names the schema's place, the same for every item of a list */
  value(schema: z.core.$ZodType, value: unknown, place: string): unknown {
    const { pack } = this;
    pack.spend();
    const { def, bag } = (schema as z.core.$ZodTypes)._zod as { def: z.core.$ZodTypes['_zod']['def']; bag: Bag };
    switch (def.type) {
      case 'object':
        return this.object(def.shape, isObject(value) ? value : {}, place);
      case 'optional':
        return pack.bit(place, '?', value !== undefined) ? this.value(def.innerType, value, place) : undefined;
      case 'nullable':
        return pack.bit(place, '0', value !== null) ? this.value(def.innerType, value, place) : null;
      case 'default':
      case 'readonly':
      case 'nonoptional':
      case 'catch':
      case 'prefault':
        return this.value(def.innerType, value, place);
      case 'lazy':
        return this.value(def.getter(), value, place);
      case 'array': {
        const items = Array.isArray(value) ? value : [];
        const length = pack.count(place, '[', items.length);
        const read: unknown[] = [];
        for (let index = 0; index < length; index += 1) read.push(this.value(def.element, items[index], `${place}[]`));
        return read;
      }
      case 'tuple':
        return def.items.map((item, index) =>
          this.value(item, Array.isArray(value) ? value[index] : null, `${place}.${index}`),
        );
      case 'record':
        return this.record(def.valueType, isObject(value) ? value : {}, place);
      case 'union': {
        const fits = def.options.findIndex((option) => z.safeParse(option, value).success);
        const option = def.options[pack.choice(place, '|', def.options.length, Math.max(0, fits))];
        return option && this.value(option, value, `${place}|${def.options.indexOf(option)}`);
      }
      case 'enum': {
        const values = Object.values(def.entries);
        return values[
          pack.choice(place, `e${values.length}`, values.length, Math.max(0, values.indexOf(value as string)))
        ];
      }
      case 'literal':
        return def.values[pack.choice(place, 'l', def.values.length, Math.max(0, def.values.indexOf(value as string)))];
      case 'boolean':
        return Boolean(pack.bit(place, 'b', value === true));
      case 'number':
        return this.number(bag, Number(value ?? 0), place);
      case 'string':
        return this.text(String(value ?? ''), place);
      default:
        return this.json(value, place);
    }
  }

  /** Fields in the order of the schema. What an item of the same id held before, in another list, it often holds again. */
  private object(shape: z.core.$ZodShape, given: Record<string, unknown>, place: string): Record<string, unknown> {
    const { items } = this.memory;
    const fields: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(shape)) {
      const id = fields['id'];
      const item = typeof id === 'string' ? `${id}\n${key}` : null;
      let field: unknown;
      if (item !== null && items.has(item) && this.pack.bit(place, '~', equal(items.get(item), given[key]))) {
        this.pack.spend();
        field = structuredClone(items.get(item));
      } else field = this.value(inner, given[key], `${place}.${key}`);
      if (item !== null) items.set(item, field);
      if (field !== undefined) fields[key] = field;
    }
    return fields;
  }

  private number({ minimum, maximum, format }: Bag, number: number, place: string): number {
    const whole = format === 'safeint' && typeof minimum === 'number' && typeof maximum === 'number';
    if (!whole || maximum - minimum > 255) return this.pack.number(place, number);
    return minimum + this.pack.choice(place, `i${minimum},${maximum}`, maximum - minimum + 1, number - minimum);
  }

  /** Keys in the order of the alphabet; often the same as those of the record before. */
  private record(inner: z.core.$ZodType, fields: Record<string, unknown>, place: string): Record<string, unknown> {
    const { pack } = this;
    const given = Object.keys(fields)
      .filter((key) => fields[key] !== undefined)
      .sort();
    const before = this.keys.get(place);
    let keys = before ?? [];
    if (!before || !pack.bit(place, '=', before.join('\n') === given.join('\n'))) {
      const length = pack.count(place, '{', given.length);
      keys = [];
      for (let index = 0; index < length; index += 1) keys = [...keys, this.text(given[index] ?? '', `${place}:`)];
    }
    this.keys.set(place, keys);
    const read: Record<string, unknown> = {};
    for (const key of keys) {
      // Such a key would change the object's nature instead of its content.
      if (key === '__proto__') throw new Refusal('damaged');
      read[key] = this.value(inner, fields[key], `${place}{}`);
    }
    return read;
  }

  /** In the most compact of the shapes a text can have; letter by letter when it has none of them. */
  text(raw: string, place: string): string {
    const { pack, memory, dictionary } = this;
    const text = raw.toWellFormed();
    pack.spend();
    const word = dictionary.indexOf(text);
    const again = memory.texts.lastIndexOf(text);
    const following = followerOf(memory.last.get(place) ?? '');
    const shape = word >= 0 ? 1 : again >= 0 ? 2 : text === following ? FOLLOWER : shapeOf(text);
    const kind = pack.choice(place, '"', 8, shape);
    const field = place.slice(place.lastIndexOf('.') + 1);
    let read: string;
    if (kind === 1) read = known(dictionary[pack.count(place, 'd', word)]);
    else if (kind === 2) read = this.repeated(again, place, field);
    else {
      read = kind === FOLLOWER ? following : this.shaped(kind, text, place);
      memory.texts.push(read);
      memory.fields.push(field);
    }
    memory.last.set(place, read);
    return read;
  }

  /** A text met before; often the one that came next, in a field of this name, after the last that was met again. */
  private repeated(again: number, place: string, field: string): string {
    const { pack, memory } = this;
    const { texts, fields } = memory;
    const next = fields.indexOf(field, memory.again + 1);
    const expected = next >= 0 && pack.bit(place, 'r', again === next);
    const index = expected ? next : texts.length - 1 - pack.count(place, 'r', texts.length - 1 - again);
    memory.again = index;
    return known(texts[index]);
  }

  private shaped(kind: number, text: string, place: string): string {
    const { pack, memory } = this;
    if (kind === DATE) {
      const read = dateOf(memory.day + pack.signed('', 'day', (dayOf(text) ?? 0) - memory.day));
      memory.day = dayOf(read) ?? 0;
      return read;
    }
    if (kind === INSTANT) {
      const { seconds, milliseconds } = partsOf(text);
      const whole = pack.plain(seconds, 33);
      const exact = pack.bit(place, 'm', milliseconds !== null);
      return instantOf(whole, exact ? pack.plain(milliseconds ?? 0, 10) : null);
    }
    if (kind === HEX) {
      const length = pack.count(place, 'h', text.length);
      let read = '';
      for (let index = 0; index < length; index += 1) {
        pack.spend(1);
        read += pack.plain(Number.parseInt(text[index] ?? '0', 16), 4).toString(16);
      }
      return read;
    }
    if (kind === ID) {
      let read = LETTERS[pack.choice(place, 'a', 26, LETTERS.indexOf(text[0] ?? 'a'))] ?? '';
      for (let index = 1; index < 4; index += 1) {
        read += LETTERS[pack.choice(place, 'c', 36, Math.max(0, LETTERS.indexOf(text[index] ?? 'a')))];
      }
      return read;
    }
    if (kind !== 0) throw new Refusal('damaged');
    return this.letters(text);
  }

  private letters(text: string): string {
    const bytes = new TextEncoder().encode(text);
    const read: number[] = [];
    this.model.begin();
    for (let index = 0; ; index += 1) {
      this.pack.spend(1);
      // 0 ends a text, so a character 0 is written as the two bytes C0 80, which UTF-8 has no other use for.
      const next = bytes[index];
      const byte = this.model.byte(this.pack.coder, next === undefined ? 0 : next === 0 ? 0xc0 : next);
      if (byte === 0) break;
      if (byte === 0xc0) {
        if (this.model.byte(this.pack.coder, 0x80) !== 0x80) throw new Refusal('damaged');
        read.push(0);
      } else read.push(byte);
    }
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(read));
    } catch {
      throw new Refusal('damaged');
    }
  }

  /** Any JSON, for what a schema leaves open. */
  private json(value: unknown, place: string, depth = 0): unknown {
    const { pack } = this;
    if (depth > 40) throw new Refusal('damaged');
    pack.spend();
    const kinds = ['object', 'null', 'boolean', 'number', 'string', 'array', 'undefined'];
    const is = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    const kind = kinds[pack.choice(place, '*', kinds.length, Math.max(0, kinds.indexOf(is)))];
    if (kind === 'null') return null;
    if (kind === 'boolean') return Boolean(pack.bit(place, 'b', value === true));
    if (kind === 'number') return pack.number(place, Number(value));
    if (kind === 'string') return this.text(String(value), place);
    if (kind === 'undefined') return undefined;
    if (kind === 'array') {
      const items = Array.isArray(value) ? value : [];
      const length = pack.count(place, '[', items.length);
      const read: unknown[] = [];
      for (let index = 0; index < length; index += 1) read.push(this.json(items[index], place, depth + 1));
      return read;
    }
    const fields = isObject(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : [];
    const length = pack.count(place, '{', fields.length);
    const read: Record<string, unknown> = {};
    for (let index = 0; index < length; index += 1) {
      const [key = '', inner] = fields[index] ?? [];
      const name = this.text(key, `${place}:`);
      if (name === '__proto__') throw new Refusal('damaged');
      read[name] = this.json(inner, place, depth + 1);
    }
    return read;
  }
}

/** What the parts of a link have in common. */
export interface Memory {
  /** Texts met so far. */
  readonly texts: string[];
  /** The names of the fields they stood in. */
  readonly fields: string[];
  /** The last text at each of the schema's places. */
  readonly last: Map<string, string>;
  /** Place in `texts` of the one that was last met again. */
  again: number;
  /** The last date, in days since 1970. */
  day: number;
  /** What items held, by id and field. */
  readonly items: Map<string, unknown>;
}

/** Days since 1970 from which the first date is counted: 2026-01-01. */
const EPOCH = 20_454;

export function emptyMemory(): Memory {
  return { texts: [], fields: [], last: new Map(), again: -1, day: EPOCH, items: new Map() };
}

interface Bag {
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly format?: unknown;
}

function known(text: string | undefined): string {
  if (text === undefined) throw new Refusal('damaged');
  return text;
}
