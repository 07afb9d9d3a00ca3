/**
 * JSON as evaluation tools write it: up to fifty megabytes, with bare NaN. The upper levels are parsed at once; arrays of
 * objects in them are kept as places in the text and parsed one element at a time, so that a file of any size needs the
 * memory of its text and of one record.
 */
import { MAX_DEPTH } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { type Read, type Records, type Repairs, SAMPLE } from './records.ts';

/** Arrays of objects up to so many levels down are read one element at a time. */
const LEVELS = 4;

/** An array of objects or arrays that is parsed when it is read. */
export class Elements implements Records {
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #ends: readonly number[];
  readonly #repairs: Repairs;

  constructor(text: string, starts: readonly number[], ends: readonly number[], repairs: Repairs) {
    this.#text = text;
    this.#starts = starts;
    this.#ends = ends;
    this.#repairs = repairs;
  }

  get size(): number {
    return this.#starts.length;
  }

  /** @throws Refusal where the element is no JSON */
  at(index: number): unknown {
    const start = this.#starts[index];
    return start === undefined ? undefined : parse(this.#text, start, this.#ends[index]!, this.#repairs);
  }

  get sample(): readonly unknown[] {
    return Array.from({ length: Math.min(SAMPLE, this.size) }, (_, index) => this.at(index));
  }

  *[Symbol.iterator](): Generator<Read> {
    for (let index = 0; index < this.size; index += 1) {
      yield { value: this.at(index), share: this.#ends[index]! / this.#text.length };
    }
  }
}

/** @throws Refusal `broken-json`, with the line */
export function readJson(text: string, repairs: Repairs): unknown {
  const scanner = new Scanner(text, repairs);
  const value = scanner.value(0);
  scanner.end();
  return value;
}

class Scanner {
  readonly #text: string;
  readonly #repairs: Repairs;
  #at = 0;

  constructor(text: string, repairs: Repairs) {
    this.#text = text;
    this.#repairs = repairs;
  }

  value(level: number): unknown {
    const first = this.#peek();
    if (first === '{' && level < LEVELS) return this.#object(level);
    if (first === '[' && level < LEVELS) return this.#array();
    const start = this.#at;
    this.#skip();
    return parse(this.#text, start, this.#at, this.#repairs);
  }

  end(): void {
    if (this.#peek() !== undefined) this.#fail();
  }

  #object(level: number): Record<string, unknown> {
    // Without a prototype, so that a key `__proto__` is a key.
    const found: Record<string, unknown> = Object.create(null);
    this.#at += 1;
    if (this.#takes('}')) return found;
    do {
      if (this.#peek() !== '"') this.#fail();
      const start = this.#at;
      this.#skip();
      const key = String(parse(this.#text, start, this.#at, this.#repairs));
      if (!this.#takes(':')) this.#fail();
      found[key] = this.value(level + 1);
    } while (this.#takes(','));
    if (!this.#takes('}')) this.#fail();
    return found;
  }

  #array(): unknown {
    const begin = this.#at;
    this.#at += 1;
    if (this.#takes(']')) return [];
    const first = this.#peek();
    const ofContainers = first === '{' || first === '[';
    const starts: number[] = [];
    const ends: number[] = [];
    do {
      this.#peek();
      starts.push(this.#at);
      this.#skip();
      ends.push(this.#at);
    } while (this.#takes(','));
    if (!this.#takes(']')) this.#fail();
    return ofContainers
      ? new Elements(this.#text, starts, ends, this.#repairs)
      : parse(this.#text, begin, this.#at, this.#repairs);
  }

  /** The next character that isn't white space. */
  #peek(): string | undefined {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
      this.#at += 1;
    }
    return this.#text[this.#at];
  }

  #takes(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }

  /** Moves behind one value of any kind. */
  #skip(): void {
    let depth = 0;
    do {
      const character = this.#peek();
      if (character === undefined) this.#fail();
      if (character === '{' || character === '[') depth += 1;
      else if (character === '}' || character === ']') depth -= 1;
      if (depth > MAX_DEPTH || depth < 0) this.#fail();
      if (character === '"') this.#at = stringEnd(this.#text, this.#at) ?? this.#fail();
      else if (/[{}[\],:]/.test(character!)) {
        if (depth === 0 && (character === ',' || character === ':')) this.#fail();
        this.#at += 1;
      } else this.#skipWord();
    } while (depth > 0);
  }

  #skipWord(): void {
    const start = this.#at;
    while (this.#at < this.#text.length && !ENDS_WORD.has(this.#text.charCodeAt(this.#at))) this.#at += 1;
    if (this.#at === start) this.#fail();
  }

  #fail(): never {
    throw broken(this.#text, this.#at);
  }
}

const ENDS_WORD = new Set(Array.from(' \n\r\t,:]}"[{', (character) => character.charCodeAt(0)));

function broken(text: string, at: number): Refusal {
  let line = 1;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
  return new Refusal('broken-json', { line });
}

/** Behind the string that begins at `start`; `undefined` where it has no end. */
function stringEnd(text: string, start: number): number | undefined {
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
    quote = text.indexOf('"', quote + 1);
  }
  return undefined;
}

function parse(text: string, start: number, end: number, repairs: Repairs): unknown {
  const slice = text.slice(start, end);
  try {
    return JSON.parse(slice);
  } catch {
    try {
      return JSON.parse(withoutNotFinite(slice, repairs));
    } catch {
      throw broken(text, start);
    }
  }
}

/** One value that stands alone, as on a line of JSONL. @throws where it is none */
export function parseLine(line: string, repairs: Repairs): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return JSON.parse(withoutNotFinite(line, repairs));
  }
}

/** Bare NaN, Infinity and -Infinity, as Python writes them, become null. Strings are left alone. */
function withoutNotFinite(json: string, repairs: Repairs): string {
  const parts: string[] = [];
  let from = 0;
  const words = /"|-?\b(?:NaN|Infinity)\b/g;
  for (let found = words.exec(json); found; found = words.exec(json)) {
    if (found[0] === '"') {
      words.lastIndex = stringEnd(json, found.index) ?? json.length;
    } else {
      parts.push(json.slice(from, found.index), 'null');
      from = words.lastIndex;
      repairs.notFinite += 1;
    }
  }
  return parts.join('') + json.slice(from);
}
