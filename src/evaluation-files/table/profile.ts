/** What the columns of a table hold: looked through once, before anybody says what they are. */
import { MAX_ATTEMPTS, MAX_COLUMNS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { hashOf } from '../text/hash.ts';
import { isLabel } from '../text/names.ts';
import type { Steps } from '../watch.ts';
import { roleOfName } from './aliases.ts';
import { type Decimal, DecimalEvidence, readNumberCell } from './cells.ts';
import type { ColumnKind, ColumnView } from './mapping.ts';
import type { Cell, TableSource } from './rows.ts';
import { isMissing, outcomeOfWord } from './verdict-words.ts';

const MAX_WORDS = 40;
const MANY = 2000;
/** In characters. */
const LONG_TEXT = 60;

export class ColumnProfile {
  readonly name: string;
  readonly decimals = new DecimalEvidence();
  readonly words = new Map<string, number>();
  readonly units = new Set<string>();
  currency: string | undefined;
  filled = 0;
  numbers = 0;
  longest = 0;
  isIndex = true;
  example: Cell | undefined;
  ambiguous: Readonly<Record<Decimal, number>> | undefined;
  readonly highest = { '.': Number.NEGATIVE_INFINITY, ',': Number.NEGATIVE_INFINITY };
  readonly lowest = { '.': Number.POSITIVE_INFINITY, ',': Number.POSITIVE_INFINITY };
  fractions = 0;
  zeroOnes = 0;
  readonly #hashes = new Set<number>();
  readonly #mostDistinct: number;

  constructor(name: string) {
    this.name = name;
    const role = roleOfName(name);
    this.#mostDistinct = role === 'case' || role === 'input' || role === 'group' ? MAX_ATTEMPTS : MANY;
  }

  /** Different values; counted on beyond 2,000 only where cases may be told apart by them. */
  get distinct(): number {
    return this.#hashes.size;
  }

  add(cell: Cell, row: number): void {
    if (typeof cell === 'string' && isMissing(cell)) return;
    if (this.filled === 0) this.example = cell;
    this.filled += 1;
    const text = typeof cell === 'string' ? cell.trim() : String(cell);
    if (this.#hashes.size < this.#mostDistinct) this.#hashes.add(hashOf(text));
    this.longest = Math.max(this.longest, text.length);
    if (this.isIndex && Number(text) !== row) this.isIndex = false;
    if (this.words.size < MAX_WORDS && text.length <= LONG_TEXT) {
      const word = text.toLowerCase();
      this.words.set(word, (this.words.get(word) ?? 0) + 1);
    }
    if (typeof cell === 'number') this.#addNumber(cell, cell);
    else if (typeof cell === 'string') this.#addText(text);
  }

  #addText(text: string): void {
    const number = readNumberCell(text);
    if (!number) return;
    this.decimals.add(number);
    if (number.unit) this.units.add(number.unit);
    this.currency ??= number.currency;
    this.#addNumber(number.dot, number.comma);
    if (number.dot !== number.comma && !Number.isNaN(number.dot) && !Number.isNaN(number.comma)) {
      this.ambiguous ??= { '.': number.dot, ',': number.comma };
    }
  }

  #addNumber(dot: number, comma: number): void {
    this.numbers += 1;
    const { highest, lowest } = this;
    if (dot > highest['.']) highest['.'] = dot;
    if (dot < lowest['.']) lowest['.'] = dot;
    if (comma > highest[',']) highest[','] = comma;
    if (comma < lowest[',']) lowest[','] = comma;
    if (dot === 0 || dot === 1) this.zeroOnes += 1;
    if (!Number.isInteger(Number.isNaN(dot) ? comma : dot)) this.fractions += 1;
  }

  /** Words that mean no outcome by themselves. */
  unknownWords(): string[] {
    return [...this.words.keys()].filter((word) => outcomeOfWord(word) === undefined);
  }

  get kind(): ColumnKind {
    if (this.filled === 0) return 'empty';
    const allWordsSeen = this.words.size < MAX_WORDS;
    if (
      allWordsSeen &&
      this.longest <= LONG_TEXT &&
      this.unknownWords().length === 0 &&
      this.numbers === this.zeroOnes
    ) {
      return 'verdict';
    }
    if (this.numbers === this.filled && this.decimals.reading !== 'mixed') return 'numbers';
    if (this.longest > LONG_TEXT) return 'text';
    if (this.distinct <= 20 && this.distinct * 2 <= this.filled) return 'words';
    return /\s/.test(String(this.example).trim()) ? 'text' : 'ids';
  }

  view(commas: boolean): ColumnView {
    const { kind } = this;
    const shown = kind !== 'text' && kind !== 'empty' && isLabel(String(this.example)) ? String(this.example) : null;
    return { name: this.name, kind, filled: this.filled, distinct: this.distinct, example: shown, commas };
  }
}

export class TableProfile {
  readonly columns = new Map<string, ColumnProfile>();
  rows = 0;

  constructor(source: TableSource) {
    for (const name of source.header ?? []) this.columns.set(name, new ColumnProfile(name));
  }

  column(name: string): ColumnProfile | undefined {
    return this.columns.get(name);
  }

  /** @throws Refusal at more than 1,000 columns */
  *look(source: TableSource): Steps {
    for (const { row, share } of source.rows()) {
      for (const [name, cell] of row) {
        let column = this.columns.get(name);
        if (!column) {
          if (this.columns.size === MAX_COLUMNS) throw new Refusal('not-a-table');
          column = new ColumnProfile(name);
          this.columns.set(name, column);
        }
        column.add(cell, this.rows);
      }
      this.rows += 1;
      yield share;
    }
  }
}
