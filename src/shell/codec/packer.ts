/** Numbers and choices as expected bits: what was said before at the same place is cheap to say again. */
import type { Coder } from './arithmetic-coder.ts';

/** Thrown inside the codec, caught at its border. */
export class Refusal extends Error {
  readonly why: 'damaged' | 'too-large';
  constructor(why: 'damaged' | 'too-large') {
    super(why);
    this.why = why;
  }
}

/** What a link may hold: a character counts 1, any other value `VALUE`. Reading as much takes under 50 ms. */
const BUDGET = 16_000;
const VALUE = 4;

export class Packer {
  readonly coder: Coder;
  private readonly chances = new Map<string, { one: number; count: number }>();
  private spent = 0;

  constructor(coder: Coder) {
    this.coder = coder;
  }

  /** Counts what comes out, so that a few bytes can't become a flood. */
  spend(cost = VALUE): void {
    this.spent += cost;
    if (this.spent > BUDGET) throw new Refusal('too-large');
    if ((this.coder as { overrun?: number }).overrun! > 8) throw new Refusal('damaged');
  }

  /** A bit, with the chance it has had at this place. */
  bit(place: string, bit: number | boolean): number {
    let chance = this.chances.get(place);
    if (!chance) {
      chance = { one: 32768, count: 0 };
      this.chances.set(place, chance);
    }
    const read = this.coder.code(chance.one, Number(bit));
    const step = ((read ? 65535 : 0) - chance.one) / (chance.count + 1.6);
    chance.one = Math.max(512, Math.min(65024, chance.one + Math.trunc(step)));
    if (chance.count < 30) chance.count += 1;
    return read;
  }

  /** One of `count` choices, 0 to count − 1. */
  choice(place: string, count: number, chosen: number): number {
    let bits = 0;
    while (2 ** bits < count) bits += 1;
    let node = 1;
    for (let shift = bits - 1; shift >= 0; shift -= 1) {
      node = node * 2 + this.bit(`${place}|${node}`, Math.floor(chosen / 2 ** shift) % 2);
    }
    const read = node - 2 ** bits;
    if (read >= count) throw new Refusal('damaged');
    return read;
  }

  /** A whole number from 0, of any size: its length in bits, then its bits; the highest two learn. */
  natural(place: string, number: bigint): bigint {
    const length = this.choice(`${place}#`, 64, number.toString(2).length);
    if (length === 0) throw new Refusal('damaged');
    let read = length === 1 ? BigInt(this.bit(`${place}#0`, Number(number & 1n))) : 1n;
    for (let shift = length - 2; shift >= 0; shift -= 1) {
      const bit = Number((number >> BigInt(shift)) & 1n);
      const high = length - 2 - shift;
      const got = high < 2 ? this.bit(`${place}#${length}.${read}`, bit) : this.coder.code(32768, bit);
      read = read * 2n + BigInt(got);
    }
    return read;
  }

  /** A small whole number from 0. */
  count(place: string, number: number): number {
    return Number(this.natural(place, BigInt(number)));
  }

  signed(place: string, number: number): number {
    const size = this.count(place, Math.abs(number));
    return size === 0 ? 0 : this.bit(`${place}-`, number < 0) ? -size : size;
  }

  /** Any number that JSON has: sign, decimal digits without zeros at the end, power of ten. */
  number(place: string, number: number): number {
    const [mantissa = '0', power = '0'] = Math.abs(number || 0)
      .toExponential()
      .split('e');
    const digits = mantissa.replace('.', '');
    const trimmed = digits.replace(/0+$/, '') || '0';
    const exponent = Number(power) - (trimmed.length - 1);
    const read = this.natural(place, BigInt(trimmed));
    if (read === 0n) return 0;
    const scale = this.signed(`${place}e`, exponent);
    const sign = this.bit(`${place}s`, number < 0) ? '-' : '';
    return Number(`${sign}${read}e${scale}`);
  }
}
