/** Numbers and choices as expected bits: what was said before at the same place is cheap to say again. */
import type { Coder } from './arithmetic-coder.ts';

/** Thrown inside the codec, caught at its border. */
export class Refusal extends Error {
  readonly why: 'damaged' | 'too-large' | 'not-fetched';
  constructor(why: 'damaged' | 'too-large' | 'not-fetched') {
    super(why);
    this.why = why;
  }
}

/** What a link may hold: a character counts 1, any other value `VALUE`. Reading as much takes under 50 ms. */
const BUDGET = 10_000;
const VALUE = 4;

export class Packer {
  coder: Coder;
  private readonly chances = new Map<string, Chance>();
  private spent = 0;

  constructor(coder: Coder) {
    // Numbers that assessments tend to hold set the chances of every first number.
    this.coder = { code: (_, bit) => bit };
    for (const number of TYPICAL) this.number('', number);
    this.coder = coder;
  }

  /** Counts what comes out, so that a few bytes can't become a flood. */
  spend(cost = VALUE): void {
    this.spent += cost;
    if (this.spent > BUDGET) throw new Refusal('too-large');
    if ((this.coder as { overrun?: number }).overrun! > 8) throw new Refusal('damaged');
  }

  /**
   * A bit, with the chance it has had at this place; the first time, with the chance it has had in this role anywhere.
   * @param role which bit of a value it is
   */
  bit(place: string, role: string, bit: number | boolean): number {
    const anywhere = this.chance(role, EVEN);
    const here = this.chance(`${place}${role}`, anywhere.one);
    const read = this.coder.code(here.one, Number(bit));
    learn(here, read);
    learn(anywhere, read);
    return read;
  }

  private chance(key: string, first: number): Chance {
    let chance = this.chances.get(key);
    if (!chance) {
      chance = { one: first, count: 0 };
      this.chances.set(key, chance);
    }
    return chance;
  }

  /** One of `count` choices, 0 to count − 1. */
  choice(place: string, role: string, count: number, chosen: number): number {
    let bits = 0;
    while (2 ** bits < count) bits += 1;
    let node = 1;
    for (let shift = bits - 1; shift >= 0; shift -= 1) {
      node = node * 2 + this.bit(place, `${role}|${node}`, Math.floor(chosen / 2 ** shift) % 2);
    }
    const read = node - 2 ** bits;
    if (read >= count) throw new Refusal('damaged');
    return read;
  }

  /** A whole number from 0, of any size: its length in bits, then its bits; the highest two learn. */
  natural(place: string, role: string, number: bigint): bigint {
    const length = this.choice(place, `${role}#`, 64, number.toString(2).length);
    if (length === 0) throw new Refusal('damaged');
    let read = length === 1 ? BigInt(this.bit(place, `${role}#0`, Number(number & 1n))) : 1n;
    for (let shift = length - 2; shift >= 0; shift -= 1) {
      const bit = Number((number >> BigInt(shift)) & 1n);
      const high = length - 2 - shift;
      const got = high < 2 ? this.bit(place, `${role}#${length}.${read}`, bit) : this.coder.code(EVEN, bit);
      read = read * 2n + BigInt(got);
    }
    return read;
  }

  /** A small whole number from 0. */
  count(place: string, role: string, number: number): number {
    return Number(this.natural(place, role, BigInt(number)));
  }

  /** Bits without expectations, `length` of them. */
  plain(number: number, length: number): number {
    let read = 0;
    for (let shift = length - 1; shift >= 0; shift -= 1) {
      read = read * 2 + this.coder.code(EVEN, Math.floor(number / 2 ** shift) % 2);
    }
    return read;
  }

  signed(place: string, role: string, number: number): number {
    const size = this.count(place, role, Math.abs(number));
    return size === 0 ? 0 : this.bit(place, `${role}-`, number < 0) ? -size : size;
  }

  /** Any number that JSON has: sign, decimal digits without zeros at the end, power of ten. */
  number(place: string, number: number): number {
    const [mantissa = '0', power = '0'] = Math.abs(number || 0)
      .toExponential()
      .split('e');
    const digits = mantissa.replace('.', '');
    const trimmed = digits.replace(/0+$/, '') || '0';
    const exponent = Number(power) - (trimmed.length - 1);
    const read = this.natural(place, 'n', BigInt(trimmed));
    if (read === 0n) return 0;
    const scale = this.signed(place, 'e', exponent);
    const sign = this.bit(place, 's', number < 0) ? '-' : '';
    return Number(`${sign}${read}e${scale}`);
  }
}

/** Part of the link's format, as `PRIMER` is: never to be changed. */
const TYPICAL = [
  0, 1, 1, 2, 3, 4, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 90, 95, 100, 200, 300, 500, 1000, 1500, 2000, 3000,
  5000, 8000, 10_000, 20_000, 25_000, 50_000, 100_000, 150_000, 250_000, 1_000_000, 0.5, 0.5, 0.25, 0.2, 0.1, 1.5, 2.5,
  0.8, 0.9,
];

interface Chance {
  /** In 65536ths. */
  one: number;
  count: number;
}

const EVEN = 32768;

function learn(chance: Chance, bit: number): void {
  chance.one = Math.max(
    512,
    Math.min(65024, chance.one + Math.trunc(((bit ? 65535 : 0) - chance.one) / (chance.count + 1.6))),
  );
  if (chance.count < 30) chance.count += 1;
}
