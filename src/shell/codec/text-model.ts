/**
 * Guesses the next bit of a text from the characters before it, and learns from every one: predictions after one, two,
 * three and four characters and within the word are weighed together, as in M. Mahoney's lpaq. It has read `PRIMER` before it begins.
 */
import type { Coder } from './arithmetic-coder.ts';
import { PRIMER } from './primer.ts';

const SIZE = 1 << 16;
const ORDERS = 6;

// The logistic function and its inverse in integers: machines differ in the last digit of Math.exp.
const CURVE = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975,
  4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

function squash(x: number): number {
  const bounded = Math.max(-2047, Math.min(2047, x));
  const place = (bounded >> 7) + 16;
  const part = bounded & 127;
  return ((CURVE[place] ?? 0) * (128 - part) + (CURVE[place + 1] ?? 4095) * part + 64) >> 7;
}

const STRETCH = new Int16Array(4096);
let filled = 0;
for (let x = -2047; x <= 2047; x += 1) {
  const end = squash(x);
  while (filled <= end) STRETCH[filled++] = x;
}
while (filled < 4096) STRETCH[filled++] = 2047;

export class TextModel {
  private readonly chances: Uint16Array;
  private readonly counts: Uint8Array;
  private readonly weights: Int32Array;
  private readonly slots = new Int32Array(ORDERS);
  private readonly inputs = new Int32Array(ORDERS);
  private readonly contexts = new Int32Array(ORDERS);
  private before = 0;
  private word = 0;

  private constructor(like?: TextModel) {
    this.chances = like ? like.chances.slice() : new Uint16Array(SIZE * ORDERS).fill(32768);
    this.counts = like ? like.counts.slice() : new Uint8Array(SIZE * ORDERS);
    this.weights = like ? like.weights.slice() : new Int32Array(ORDERS * 256).fill(26000);
  }

  /** A model that has read the primer. */
  static primed(): TextModel {
    primed ??= TextModel.reading(PRIMER.split('\n'));
    return new TextModel(primed);
  }

  private static reading(lines: readonly string[]): TextModel {
    const model = new TextModel();
    const echo: Coder = { code: (_, bit) => bit };
    for (const line of lines) {
      model.begin();
      for (const character of line) model.byte(echo, character.charCodeAt(0));
      model.byte(echo, 0);
    }
    return model;
  }

  /** Forgets the characters before, not what was learned from them. */
  begin(): void {
    this.before = 0;
    this.word = 0;
  }

  /** Codes one byte of UTF-8; 0 is the end. */
  byte(coder: Coder, byte: number): number {
    const { contexts, before } = this;
    contexts[0] = 0;
    contexts[1] = before & 0xff;
    contexts[2] = before & 0xffff;
    contexts[3] = before & 0xffffff;
    contexts[4] = before;
    contexts[5] = this.word + 1;
    let node = 1;
    for (let shift = 7; shift >= 0; shift -= 1) node = node * 2 + this.bit(coder, node, (byte >> shift) & 1);
    const read = node & 0xff;
    this.before = (before << 8) | read;
    const letter = read | 32;
    this.word = letter >= 97 && letter <= 122 ? (Math.imul(this.word, 0x2c9277b5) + letter) | 0 : 0;
    return read;
  }

  private bit(coder: Coder, node: number, bit: number): number {
    const { chances, counts, weights, slots, inputs, contexts } = this;
    let sum = 0;
    for (let order = 0; order < ORDERS; order += 1) {
      const hash = Math.imul(Math.imul((contexts[order] ?? 0) + order * 0x3d4d51cb, 0x9e3779b1) ^ node, 0x85ebca6b);
      const slot = order * SIZE + ((hash ^ (hash >>> 15)) & (SIZE - 1));
      slots[order] = slot;
      const input = STRETCH[(chances[slot] ?? 0) >> 4] ?? 0;
      inputs[order] = input;
      sum += input * (weights[order * 256 + node] ?? 0);
    }
    const guess = squash(Math.round(sum / 65536));
    const one = Math.max(32, Math.min(65504, guess * 16));
    const read = coder.code(one, bit);
    const error = read * 4095 - guess;
    for (let order = 0; order < ORDERS; order += 1) {
      const slot = slots[order] ?? 0;
      const chance = chances[slot] ?? 0;
      const count = counts[slot] ?? 0;
      chances[slot] = chance + Math.trunc(((read ? 65535 : 0) - chance) / (count + 1.3));
      if (count < 25) counts[slot] = count + 1;
      const weight = order * 256 + node;
      weights[weight] = (weights[weight] ?? 0) + (((inputs[order] ?? 0) * error + 0x200) >> 10);
    }
    return read;
  }
}

/** Read once; every link begins with a copy. */
let primed: TextModel | undefined;
