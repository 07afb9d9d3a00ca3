/**
 * Answers packed by their schema: what the schema already says is not said again. Every function here codes a value in
 * both directions: it writes the value it is given, or, over a `Reader`, ignores it and returns the one it reads.
 */
import type * as z from 'zod/mini';
import { isObject } from './json.ts';
import { type Packer, Refusal } from './packer.ts';
import type { TextModel } from './text-model.ts';

export class Wire {
  readonly pack: Packer;
  private readonly model: TextModel;
  private readonly dictionary: readonly string[];
  /** Texts met so far, by their place in this list; shared by all parts of a link. */
  private readonly texts: string[];
  private readonly keys = new Map<string, readonly string[]>();
  private readonly dates: { last: number };

  constructor(pack: Packer, model: TextModel, dictionary: readonly string[], memory: Memory) {
    this.pack = pack;
    this.model = model;
    this.dictionary = dictionary;
    this.texts = memory.texts;
    this.dates = memory.dates;
  }

  /** @param place names the schema's place, the same for every item of a list */
  value(schema: z.core.$ZodType, value: unknown, place: string): unknown {
    const { pack } = this;
    pack.spend();
    const { def, bag } = (schema as z.core.$ZodTypes)._zod as { def: z.core.$ZodTypes['_zod']['def']; bag: Bag };
    switch (def.type) {
      case 'object': {
        const fields: Record<string, unknown> = {};
        const given = isObject(value) ? value : {};
        for (const [key, inner] of Object.entries(def.shape)) {
          const field = this.value(inner, given[key], `${place}.${key}`);
          if (field !== undefined) fields[key] = field;
        }
        return fields;
      }
      case 'optional':
        return pack.bit(`${place}?`, value !== undefined) ? this.value(def.innerType, value, place) : undefined;
      case 'nullable':
        return pack.bit(`${place}0`, value !== null) ? this.value(def.innerType, value, place) : null;
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
        const length = pack.count(`${place}[`, items.length);
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
        const fits = def.options.findIndex((option) => accepts(option, value));
        const option = def.options[pack.choice(`${place}|`, def.options.length, Math.max(0, fits))];
        return option && this.value(option, value, `${place}|${def.options.indexOf(option)}`);
      }
      case 'enum': {
        const values = Object.values(def.entries);
        return values[pack.choice(place, values.length, Math.max(0, values.indexOf(value as string)))];
      }
      case 'literal':
        return def.values[pack.choice(place, def.values.length, Math.max(0, def.values.indexOf(value as string)))];
      case 'boolean':
        return Boolean(pack.bit(place, value === true));
      case 'number':
        return this.number(bag, Number(value ?? 0), place);
      case 'string':
        return this.text(String(value ?? ''), place);
      default:
        return this.json(value, place);
    }
  }

  private number({ minimum, maximum, format }: Bag, number: number, place: string): number {
    const whole = format === 'safeint' && typeof minimum === 'number' && typeof maximum === 'number';
    if (!whole || maximum - minimum > 255) return this.pack.number(place, number);
    return minimum + this.pack.choice(place, maximum - minimum + 1, number - minimum);
  }

  /** Keys in the order of the alphabet; often the same as those of the record before. */
  private record(inner: z.core.$ZodType, fields: Record<string, unknown>, place: string): Record<string, unknown> {
    const { pack } = this;
    const given = Object.keys(fields)
      .filter((key) => fields[key] !== undefined)
      .sort();
    const before = this.keys.get(place);
    let keys = before ?? [];
    if (!before || !pack.bit(`${place}=`, before.join('\n') === given.join('\n'))) {
      const length = pack.count(`${place}{`, given.length);
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

  /** In order of preference: an id of the dictionary, a text that was there before, a date, and letter by letter. */
  text(raw: string, place: string): string {
    const { pack, texts, dictionary } = this;
    const text = raw.toWellFormed();
    pack.spend();
    const word = dictionary.indexOf(text);
    const again = texts.lastIndexOf(text);
    const day = dayOf(text);
    const kind = pack.choice(`${place}"`, 4, word >= 0 ? 1 : again >= 0 ? 2 : day !== null ? 3 : 0);
    if (kind === 1) return known(dictionary[pack.count(`${place}d`, word)]);
    if (kind === 2) return known(texts[texts.length - 1 - pack.count(`${place}r`, texts.length - 1 - again)]);
    if (kind === 3) {
      const read = dateOf(this.dates.last + pack.signed('date', (day ?? 0) - this.dates.last));
      this.dates.last = dayOf(read) ?? 0;
      return read;
    }
    const read = this.letters(text);
    texts.push(read);
    return read;
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
    const kind = kinds[pack.choice(`${place}*`, kinds.length, Math.max(0, kinds.indexOf(is)))];
    if (kind === 'null') return null;
    if (kind === 'boolean') return Boolean(pack.bit(place, value === true));
    if (kind === 'number') return pack.number(place, Number(value));
    if (kind === 'string') return this.text(String(value), place);
    if (kind === 'undefined') return undefined;
    if (kind === 'array') {
      const items = Array.isArray(value) ? value : [];
      const length = pack.count(`${place}[`, items.length);
      const read: unknown[] = [];
      for (let index = 0; index < length; index += 1) read.push(this.json(items[index], place, depth + 1));
      return read;
    }
    const fields = isObject(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)) : [];
    const length = pack.count(`${place}{`, fields.length);
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
  readonly texts: string[];
  readonly dates: { last: number };
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

function accepts(schema: z.core.$ZodType, value: unknown): boolean {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return !(result instanceof Promise) && result.issues.length === 0;
}

const DAY = 86_400_000;

/** Days since 1970 of a text such as 2026-03-31; null for any other text. */
function dayOf(text: string): number | null {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return null;
  const day = Math.floor(Date.parse(text) / DAY);
  return Number.isFinite(day) && dateOf(day) === text ? day : null;
}

function dateOf(day: number): string {
  if (Math.abs(day) > 50_000) throw new Refusal('damaged');
  return new Date(day * DAY).toISOString().slice(0, 10);
}
