/** Zip archives: the list of what is in them, and unpacking one entry in pieces, never more than it says it holds. */
import { MAX_UNPACKED } from '../limits.ts';
import { Refusal } from '../refusal.ts';

export interface Entry {
  readonly name: string;
  /** 0: stored, 8: deflate, 93: Zstandard (APPNOTE.TXT 4.4.5). */
  readonly method: number;
  /** In bytes. */
  readonly packed: number;
  readonly unpacked: number;
  readonly start: number;
}

export interface Zip {
  readonly entries: readonly Entry[];
  find(name: string): Entry | undefined;
  /** The unpacked bytes, in pieces. @throws Refusal */
  pieces(entry: Entry): Iterable<Uint8Array>;
  /** The whole entry as text. @throws Refusal */
  text(entry: Entry): string;
  /** The entry as text in pieces. @throws Refusal */
  texts(entry: Entry): Iterable<string>;
}

const STORED = 0;
const DEFLATE = 8;
const ZSTD = 93;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** In bytes of packed data, fed at a time. */
const PIECE = 1 << 14;

/** Opens an archive; the unpacker is fetched when a file needs it. @throws Refusal */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const entries = directoryOf(bytes);
  const { Inflate } = await import('fflate');

  function* pieces(entry: Entry): Generator<Uint8Array> {
    const data = bytes.subarray(entry.start, entry.start + entry.packed);
    if (entry.unpacked > MAX_UNPACKED) throw new Refusal('unpacks-too-large');
    if (entry.method === STORED) return yield data;
    if (entry.method === ZSTD) throw new Refusal('zstd');
    if (entry.method !== DEFLATE) throw new Refusal('broken-archive');
    const out: Uint8Array[] = [];
    const inflate = new Inflate((piece) => out.push(piece));
    let size = 0;
    for (let at = 0; at < data.length; at += PIECE) {
      try {
        inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
      } catch {
        throw new Refusal('broken-archive');
      }
      for (const piece of out.splice(0)) {
        size += piece.length;
        // The size stands in the archive; more than that is a trick.
        if (size > entry.unpacked) throw new Refusal('broken-archive');
        yield piece;
      }
    }
    if (size !== entry.unpacked) throw new Refusal('broken-archive');
  }

  function* texts(entry: Entry): Generator<string> {
    const decoder = new TextDecoder();
    for (const piece of pieces(entry)) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  }

  return {
    entries,
    find: (name) => entries.find((entry) => entry.name === name),
    pieces,
    texts,
    text: (entry) => [...texts(entry)].join(''),
  };
}

function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const earliest = Math.max(0, end - 0xffff);
  while (end >= earliest && view.getUint32(end, true) !== END) end -= 1;
  if (end < earliest) throw new Refusal('broken-archive');
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Refusal('broken-archive');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number];
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new Refusal('broken-archive');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      start,
    };
    if (start + entry.packed > bytes.length) throw new Refusal('broken-archive');
    total += entry.unpacked;
    entries.push(entry);
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (total > 16 * MAX_UNPACKED) throw new Refusal('unpacks-too-large');
  return entries;
}
