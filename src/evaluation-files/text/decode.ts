/** Bytes as text, in the encodings that results are saved in, and what bytes are that hold no text. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * A byte order mark decides; else what is valid UTF-8 is UTF-8, text whose every second byte is zero is UTF-16, and the rest
 * is read as Windows-1252, which is what spreadsheets save as "CSV" in western Europe.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = zerosByParity(bytes.subarray(0, 400));
  if (zeros.odd > 100) return 'utf-16le';
  if (zeros.even > 100) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function zerosByParity(bytes: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 };
  bytes.forEach((byte, at) => {
    if (byte === 0) count[at % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  return count;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // `stream`: a character that was cut at the very end of a file doesn't make the rest another encoding.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const STARTS: readonly (readonly [what: string, start: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['Parquet', [0x50, 0x41, 0x52, 0x31]],
  ['Arrow', [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
  ['Excel 97–2003', [0xd0, 0xcf, 0x11, 0xe0]],
  ['Zstandard', [0x28, 0xb5, 0x2f, 0xfd]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
];

export type Kind = 'zip' | 'gzip' | 'text' | 'unknown-binary' | { readonly known: string };

/** What kind of file these bytes are, by how they begin. */
export function kindOf(bytes: Uint8Array): Kind {
  const begins = (start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  if (begins([0x50, 0x4b, 0x03, 0x04]) || begins([0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (begins([0x1f, 0x8b])) return 'gzip';
  const known = STARTS.find(([, start]) => begins(start));
  if (known) return { known: known[0] };
  const zeros = zerosByParity(bytes.subarray(0, 400));
  const oneSided = Math.max(zeros.even, zeros.odd) > 100 && Math.min(zeros.even, zeros.odd) < 20;
  return zeros.even + zeros.odd > 0 && !oneSided && !isUtf16(bytes) ? 'unknown-binary' : 'text';
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
