/**
 * Binary arithmetic coding: a bit that was expected costs a fraction of a bit. One class writes and one reads, behind
 * the same method, so that whatever is coded is described once for both directions. Integers only: every machine
 * gives the same bytes.
 */

export interface Coder {
  /**
   * Codes one bit.
   * @param one the chance that it is 1, in 65536ths, 1–65535
   * @param bit what to write; when reading it is not looked at
   * @returns the bit written or read
   */
  code(one: number, bit: number): number;
}

const TOP = 0x1000000;

function split(low: number, high: number, one: number): number {
  const range = high - low;
  return low + Math.floor(range / 65536) * one + Math.floor(((range % 65536) * one) / 65536);
}

export class Writer implements Coder {
  private low = 0;
  private high = 0xffffffff;
  private readonly bytes: number[] = [];

  code(one: number, bit: number): number {
    const middle = split(this.low, this.high, one);
    if (bit) this.high = middle;
    else this.low = middle + 1;
    while (Math.floor(this.low / TOP) === Math.floor(this.high / TOP)) {
      this.bytes.push(Math.floor(this.low / TOP));
      this.low = (this.low % TOP) * 256;
      this.high = (this.high % TOP) * 256 + 255;
    }
    return bit;
  }

  /** The fewest bytes that read back the same; zeros at the end go without saying. */
  finish(): Uint8Array {
    for (let unit = 2 ** 32; unit >= 1; unit /= 256) {
      const last = Math.ceil(this.low / unit) * unit;
      if (last > this.high) continue;
      for (let place = TOP; place >= unit; place /= 256) this.bytes.push(Math.floor(last / place) % 256);
      break;
    }
    while (this.bytes.at(-1) === 0) this.bytes.pop();
    return Uint8Array.from(this.bytes);
  }
}

export class Reader implements Coder {
  private low = 0;
  private high = 0xffffffff;
  private value = 0;
  private place = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let count = 0; count < 4; count += 1) this.value = this.value * 256 + this.next();
  }

  /** How many bytes past the end have been asked for: more than four only when the bytes are no whole text of ours. */
  get overrun(): number {
    return this.place - this.bytes.length;
  }

  private next(): number {
    const byte = this.bytes[this.place] ?? 0;
    this.place += 1;
    return byte;
  }

  code(one: number): number {
    const middle = split(this.low, this.high, one);
    const bit = this.value <= middle ? 1 : 0;
    if (bit) this.high = middle;
    else this.low = middle + 1;
    while (Math.floor(this.low / TOP) === Math.floor(this.high / TOP)) {
      this.low = (this.low % TOP) * 256;
      this.high = (this.high % TOP) * 256 + 255;
      this.value = (this.value % TOP) * 256 + this.next();
    }
    return bit;
  }
}
