/** Numbers that stand for texts, so that equal ones are found again and none of them is kept. */

/**
 * 53 bits of a text: two rounds of 32-bit multiplicative hashing with the finalizer of MurmurHash3. Among 200,000 texts two
 * different ones meet with a chance of about 2 in a million. No secrecy: whoever has a guess can check it.
 */
export function hashOf(text: string): number {
  let low = 0x9e3779b9;
  let high = 0x85ebca6b;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0xcc9e2d51);
    high = (high << 13) | (high >>> 19);
  }
  return mixed(low ^ text.length) * 2 ** 21 + (mixed(high ^ low) >>> 11);
}

/** MurmurHash3's 32-bit finalizer (Austin Appleby, public domain). */
function mixed(bits: number): number {
  let h = bits ^ (bits >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
