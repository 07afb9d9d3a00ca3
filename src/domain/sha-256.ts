/**
 * SHA-256 (FIPS 180-4). Written out because it is small: 0.6 KB gzip where `@noble/hashes` brings 2.8, and browsers offer
 * their own only over https and only asynchronously.
 */

const ROUNDS = 64;

/** The first 32 bits of the fractional parts of the `root`th roots of the first primes; doubles hold 50 and more of them. */
function primeRoots(count: number, root: number): Uint32Array {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((p) => n % p !== 0)) found.push(n);
  return Uint32Array.from(found, (p) => (p ** (1 / root) % 1) * 2 ** 32);
}

const START = primeRoots(8, 2);
const ADDED = primeRoots(ROUNDS, 3);

/** @returns 32 bytes */
export function sha256(message: Uint8Array): Uint8Array {
  const state = START.slice();
  const words = new DataView(padded(message).buffer);
  const w = new Uint32Array(ROUNDS);
  for (let at = 0; at < words.byteLength; at += 64) {
    for (let i = 0; i < ROUNDS; i += 1) {
      w[i] =
        i < 16
          ? words.getUint32(at + 4 * i)
          : w[i - 16]! + small(w[i - 15]!, 7, 18, 3) + w[i - 7]! + small(w[i - 2]!, 17, 19, 10);
    }
    compress(state, w);
  }
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, i) => {
    digest.setUint32(4 * i, word);
  });
  return new Uint8Array(digest.buffer);
}

/** One bit of 1, zeros, and the length in bits, to a whole number of 64-byte blocks. */
function padded(message: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(64 * Math.ceil((message.length + 9) / 64));
  bytes.set(message);
  bytes[message.length] = 0x80;
  const end = new DataView(bytes.buffer, bytes.length - 8);
  end.setUint32(0, (message.length * 8) / 2 ** 32);
  end.setUint32(4, message.length * 8);
  return bytes;
}

function compress(state: Uint32Array, w: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < ROUNDS; i += 1) {
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ADDED[i]! + w[i]!;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i]! += word;
  });
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function small(word: number, one: number, other: number, shift: number): number {
  return turn(word, one) ^ turn(word, other) ^ (word >>> shift);
}
