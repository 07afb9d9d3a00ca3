/** Numbers in cells, in the conventions of any country: with either decimal sign, percents, units and currencies. */
import { currencyOf } from './aliases.ts';

export type Decimal = '.' | ',';

export interface NumberCell {
  /** The value with `.` as the decimal sign; NaN where it can't be one. */
  readonly dot: number;
  /** The value with `,` as the decimal sign; NaN where it can't be one. */
  readonly comma: number;
  readonly unit?: '%' | 'ms' | 's' | 'money';
  readonly currency?: string;
}

const PLAIN = /^[-+]?\d+$/;
const POINT = /^[-+]?(\d+)\.(\d+)$/;
const EXPONENT = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)$/i;
const AROUND =
  /^([-+\u2212]?)\s*([$€£]|usd|eur|gbp)?\s*([-+\u2212]?)([\d.,'\u2019\u00a0\u202f ]*\d)\s*(%|ms|s|sec|secs|seconds?|[$€£]|usd|eur|gbp)?$/i;

/** `undefined` where the cell holds no number. */
export function readNumberCell(cell: string): NumberCell | undefined {
  const text = cell.trim();
  if (text.length > 40) return undefined;
  if (PLAIN.test(text)) return both(Number(text));
  const point = POINT.exec(text);
  if (point) return { dot: Number(text), comma: ifGroups(point[1]!, point[2]!, text) };
  if (EXPONENT.test(text)) return both(Number(text));
  const parts = AROUND.exec(text);
  if (!parts) return undefined;
  const [, sign = '', before = '', inner = '', digits = '', after = ''] = parts;
  if (sign && inner) return undefined;
  const factor = /[-\u2212]/.test(sign + inner) ? -1 : 1;
  const dot = factor * withDecimal(digits, '.', ',');
  const comma = factor * withDecimal(digits, ',', '.');
  if (Number.isNaN(dot) && Number.isNaN(comma)) return undefined;
  const currency = currencyOf(before || after);
  const unit = currency ? 'money' : after === '%' ? '%' : /^ms$/i.test(after) ? 'ms' : after ? 's' : undefined;
  return { dot, comma, ...(unit === undefined ? {} : { unit }), ...(currency === undefined ? {} : { currency }) };
}

/** `1.240` may be 1240, `0.85` and `12.5` may not. */
function ifGroups(whole: string, rest: string, text: string): number {
  return rest.length === 3 && whole.length <= 3 && whole[0] !== '0' ? Number(text.replace('.', '')) : Number.NaN;
}

function both(value: number): NumberCell {
  return Number.isFinite(value) ? { dot: value, comma: value } : { dot: Number.NaN, comma: Number.NaN };
}

/** The number that these digits are with one sign for decimals and the other for groups of three. */
function withDecimal(digits: string, decimal: Decimal, group: Decimal): number {
  const plain = digits.replace(/['\u2019\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  const [whole = '', fraction, ...more] = plain.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return Number.NaN;
  const groups = whole.split(group);
  const grouped = groups.length > 1;
  if (grouped && !(/^[1-9]\d{0,2}$/.test(groups[0]!) && groups.slice(1).every((part) => /^\d{3}$/.test(part))))
    return Number.NaN;
  const joined = groups.join('');
  if (!/^\d*$/.test(joined) || (joined === '' && !fraction)) return Number.NaN;
  return Number(`${joined || '0'}.${fraction || '0'}`);
}

/** How the numbers of a column or file are written, by what its cells leave open. */
export class DecimalEvidence {
  dots = 0;
  commas = 0;
  either = 0;

  add({ dot, comma }: NumberCell): void {
    if (Number.isNaN(comma)) this.dots += 1;
    else if (Number.isNaN(dot)) this.commas += 1;
    else if (dot !== comma) this.either += 1;
  }

  /** `mixed`: both signs are used for decimals. `open`: both readings fit. `any`: no cell needs to know. */
  get reading(): Decimal | 'mixed' | 'open' | 'any' {
    if (this.dots > 0 && this.commas > 0) return 'mixed';
    if (this.dots > 0) return '.';
    if (this.commas > 0) return ',';
    return this.either > 0 ? 'open' : 'any';
  }
}
