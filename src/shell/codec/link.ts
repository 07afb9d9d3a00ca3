/**
 * Links: `#a=1…`. A digit for the version, a character that counts the others, then cover and answers packed by their
 * schemas, and a checksum that catches every change of a single character. A text is accepted only if packing what it
 * holds gives the same text again.
 */
import * as z from 'zod/mini';
import { Reader, Writer } from './arithmetic-coder.ts';
import { Cover, EMPTY_COVER, type Part, type Readable } from './document.ts';
import { equal, forbiddenKey } from './json.ts';
import { parseWithoutBadDates } from './leave-out-dates.ts';
import type { LinkContent, LinkObjection, OpenLink } from './link-content.ts';
import { Packer, Refusal } from './packer.ts';
import { TextModel } from './text-model.ts';
import { emptyMemory, type Memory, Wire } from './wire.ts';

type LoadReadable = (id: string) => Promise<Readable | undefined>;

export const LINK_VERSION = '1';
/** Characters; longer texts are refused unread. */
const MAX_LINK = 64 * 1024;

export type WriteLink =
  | { readonly ok: true; readonly fragment: string }
  | { readonly ok: false; readonly why: 'too-large' | 'invalid' };

/** What a part was written with: its calculator, and how long the dictionary was. */
interface Head {
  readonly calculator: Readable;
  readonly version: number;
  readonly words: number;
}

/** The part of an address after `#`, without it. Calculators that `calculators` lacks are left out. */
export function writeLink(shared: LinkContent, calculators: readonly Readable[]): WriteLink {
  const heads = calculators.flatMap((calculator): Head[] => {
    const part = shared.parts[calculator.id];
    return part ? [{ calculator, version: part.version, words: calculator.dictionary.length }] : [];
  });
  const cover = z.safeParse(Cover, shared.cover);
  const parts: Record<string, Part> = {};
  for (const { calculator, version } of heads) {
    const schema = calculator.versions[version - 1]?.schema;
    const parsed = schema && z.safeParse(schema, shared.parts[calculator.id]?.answers);
    if (!parsed?.success) return { ok: false, why: 'invalid' };
    parts[calculator.id] = { version, answers: parsed.data };
  }
  if (!cover.success) return { ok: false, why: 'invalid' };
  try {
    return { ok: true, fragment: `a=${LINK_VERSION}${frame(pack({ cover: cover.data, parts }, heads))}` };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, why: 'too-large' };
    throw error;
  }
}

/** Reads an address, or any text with one in it. Changes nothing, throws nothing. */
export async function openLink(address: string, load: LoadReadable): Promise<OpenLink> {
  const no = (why: LinkObjection): OpenLink => ({ ok: false, why });
  if (address.length > MAX_LINK) return no('too-large');
  let first: OpenLink | undefined;
  for (const text of payloadsOf(address)) {
    const opened = await openPayload(text, load);
    if (opened.ok) return opened;
    first ??= opened;
  }
  return first ?? no('empty');
}

async function openPayload(text: string, load: LoadReadable): Promise<OpenLink> {
  const no = (why: LinkObjection): OpenLink => ({ ok: false, why });
  if (text === '') return no('empty');
  if (!text.startsWith(LINK_VERSION)) return no(/^[2-9]/.test(text) ? 'newer' : 'damaged');
  const framed = text.slice(1);
  const bytes = unframe(framed);
  if (typeof bytes === 'string') return no(bytes);
  try {
    const fetched: LoadReadable = (id) =>
      load(id).catch(() => {
        throw new Refusal('not-fetched');
      });
    return await unpack(bytes, fetched, framed);
  } catch (error) {
    return no(error instanceof Refusal ? error.why : 'damaged');
  }
}

/**
 * The texts after `a=` that may be meant, with what mail programs do to addresses undone: encoded once more, wrapped,
 * followed by punctuation. The checksum decides which of them is ours.
 */
export function payloadsOf(address: string): string[] {
  let text = address.trim();
  for (let round = 0; round < 3; round += 1) {
    text = text
      .replace(/%25/g, '%')
      .replace(/%(23|3d|20|0a|0d|2e|2c|29|3e|22|27)/gi, (code) => decodeURIComponent(code));
  }
  const start = /(?:^|[#&?])a=/.exec(text);
  if (!start) return [];
  const rest = (text.slice(start.index + start[0].length).split('&')[0] ?? '').trim();
  const words = rest.split(/\s+/);
  return [...new Set([bare(words.join('')), bare(words[0] ?? '')])];
}

/** Without the punctuation behind it. Counted from the end: a pattern would try at every character of it anew. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\w-]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(0, end);
}

function pack(shared: LinkContent, heads: readonly Head[]): Uint8Array {
  const writer = new Writer();
  const session = begin(new Packer(writer));
  headings(session, heads);
  contents(session, heads, shared);
  return writer.finish();
}

async function unpack(bytes: Uint8Array, load: LoadReadable, framed: string): Promise<OpenLink> {
  const session = begin(new Packer(new Reader(bytes)));
  const heads: Head[] = [];
  for (const { id, version, words } of headings(session, [])) {
    const calculator = await load(id);
    if (!calculator) return { ok: false, why: 'unknown-calculator' };
    if (version > calculator.versions.length || words > calculator.dictionary.length)
      return { ok: false, why: 'newer' };
    heads.push({ calculator, version, words });
  }
  const shared = contents(session, heads, { cover: EMPTY_COVER, parts: {} });
  if (heads.length === 0 && equal(shared.cover, EMPTY_COVER)) return { ok: false, why: 'empty' };
  // The same content has one text: any other was not written by us.
  if (frame(pack(shared, heads)) !== framed) return { ok: false, why: 'damaged' };
  return readable(shared, heads);
}

/** What the link holds as it could be kept: by the schemas, and by the rules for the text that is stored. */
function readable(shared: LinkContent, heads: readonly Head[]): OpenLink {
  const cover = parseWithoutBadDates(Cover, shared.cover);
  if (!cover.success || forbiddenKey(shared.parts)) return { ok: false, why: 'damaged' };
  let leftOut = cover.leftOut.length;
  const parts: Record<string, Part> = {};
  for (const { calculator, version } of heads) {
    const schema = calculator.versions[version - 1]?.schema;
    const answers = schema && parseWithoutBadDates(schema, shared.parts[calculator.id]?.answers);
    if (!answers?.success) return { ok: false, why: 'damaged' };
    leftOut += answers.leftOut.length;
    parts[calculator.id] = { version, answers: answers.data };
  }
  return { ok: true, shared: { cover: cover.data, parts }, ...(leftOut > 0 ? { leftOut } : {}) };
}

interface Session {
  readonly packer: Packer;
  readonly model: TextModel;
  readonly memory: Memory;
}

function begin(packer: Packer): Session {
  return { packer, model: TextModel.primed(), memory: emptyMemory() };
}

function headings({ packer, model, memory }: Session, heads: readonly Head[]) {
  const wire = new Wire(packer, model, [], memory);
  const count = packer.choice('parts', '', 16, heads.length);
  return Array.from({ length: count }, (_, index) => {
    const head = heads[index];
    const id = wire.text(head?.calculator.id ?? '', 'part');
    const version = packer.count('version', '', head?.version ?? 0);
    return { id, version, words: packer.count('words', '', head?.words ?? 0) };
  });
}

function contents({ packer, model, memory }: Session, heads: readonly Head[], shared: LinkContent): LinkContent {
  const cover = new Wire(packer, model, [], memory).value(Cover, shared.cover, 'cover') as Cover;
  const parts: Record<string, Part> = {};
  for (const { calculator, version, words } of heads) {
    const schema = calculator.versions[version - 1]?.schema;
    if (!schema) throw new Refusal('damaged');
    const wire = new Wire(packer, model, calculator.dictionary.slice(0, words), memory);
    parts[calculator.id] = {
      version,
      answers: wire.value(schema, shared.parts[calculator.id]?.answers, calculator.id),
    };
  }
  return { cover, parts };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter, value]));

/** Counting character, then base64url of the bytes and their checksum: all of a link after its version digit. */
export function frame(bytes: Uint8Array): string {
  const sum = checksum(bytes);
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of [...bytes, sum >> 8, sum & 255]) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += LETTERS[(held >> bits) & 63];
    }
    held &= 255;
  }
  if (bits > 0) text += LETTERS[(held << (6 - bits)) & 63];
  return `${LETTERS[text.length & 63]}${text}`;
}

function unframe(framed: string): Uint8Array | 'cut-off' | 'damaged' {
  const text = framed.slice(1);
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let count = 0;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return 'damaged';
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count] = (held >> bits) & 255;
    count += 1;
  }
  if (LETTERS[text.length & 63] !== framed[0] || count < 2) return 'cut-off';
  const content = bytes.subarray(0, -2);
  return ((bytes.at(-2) ?? 0) << 8) + (bytes.at(-1) ?? 0) === checksum(content) ? content : 'damaged';
}

/** CRC-16/CCITT-FALSE. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffff;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff;
  }
  return sum;
}
