import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { sealBars } from '../../src/domain/seal-bars.ts';
import { sha256 } from '../../src/domain/sha-256.ts';
import { grouped, readAloud } from '../../src/domain/text/fingerprint-text.ts';

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

describe('SHA-256', () => {
  // FIPS 180-4, examples of the standard.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('%j', (text, digest) => {
    expect(hex(sha256(new TextEncoder().encode(text)))).toBe(digest);
  });

  it('agrees with another implementation at every length around a block, and on any bytes', () => {
    for (let length = 0; length < 200; length += 1) {
      const bytes = new Uint8Array(length).fill(length);
      expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        expect(hex(sha256(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
      }),
    );
  });
});

describe('a fingerprint', () => {
  it('is the first 12 digits, of the text in UTF-8', () => {
    expect(fingerprint('abc')).toBe('ba7816bf8f01');
    expect(fingerprint('Zeit ≤ 3 s')).toBe(createHash('sha256').update('Zeit ≤ 3 s').digest('hex').slice(0, 12));
  });

  it('is printed in groups of four, and spelled so that no letter is misheard', () => {
    expect(grouped('ba7816bf8f01')).toBe('ba78 16bf 8f01');
    expect(readAloud('ba7816bf8f01')).toBe('Bravo Alfa 7 8, 1 6 Bravo Foxtrot, 8 Foxtrot 0 1');
  });

  it('is drawn with a bar for each digit, taller for higher ones, within its box', () => {
    const bars = sealBars('0123456789ab');
    expect(bars).toHaveLength(12);
    expect(bars.map((bar) => bar.height)).toEqual([...bars.map((bar) => bar.height)].sort((a, b) => a - b));
    for (const { y, height } of sealBars('0f')) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBe(36);
    }
  });
});
