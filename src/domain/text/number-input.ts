/** Reads a number that a person typed, in the conventions of any country. Pure. */

/** What a field accepts. All limits are in the field's own unit. */
export interface NumberRules {
  readonly min?: number;
  readonly max?: number;
  /** Most decimal places that make sense here; 0 for whole numbers. Left out, any number of them does. */
  readonly decimals?: number;
  /** Words and signs that may stand beside the number: `['weeks', 'week']`, `['%']`, `['USD', '$']`. Case is ignored. */
  readonly units?: readonly string[];
}

export type NumberReading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly why: 'ambiguous'; readonly readings: readonly [grouped: number, decimal: number] }
  | { readonly ok: false; readonly why: 'unknown-unit'; readonly unit: string }
  | { readonly ok: false; readonly why: 'empty' | 'not-a-number' | 'below' | 'above' | 'too-precise' };

/** `12k`, `1.5 million`: multipliers that money is often typed with. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mio', 1e6],
  ['million', 1e6],
]);

/** In characters; no number that makes sense anywhere is longer. */
const LONGEST = 60;

/** The zeros of the decimal digits that are folded to ASCII: Arabic, Persian, Devanagari, Bengali, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/**
 * Reads a number typed by a person. Two different separators, or one that repeats, say themselves which of them is the
 * decimal one. A single separator before exactly three digits (`1.234`, `1,234`) has two readings: the field's rules
 * may leave only one of them; otherwise the text is ambiguous, and is to be asked about.
 */
export function readNumber(text: string, rules: NumberRules = {}): NumberReading {
  const folded = fold(text);
  if (folded === '') return { ok: false, why: 'empty' };
  if (folded.length > LONGEST) return { ok: false, why: 'not-a-number' };
  const parts = /^(\D*?)([-+]?)([^\d+-]*?)(\.?,?\d[\d., ']*(?:e[-+]?\d+)?)(.*)$/.exec(folded);
  if (!parts) return { ok: false, why: 'not-a-number' };
  const [, before = '', sign = '', between = '', rawDigits = '', after = ''] = parts;
  if (/\d/.test(after)) return { ok: false, why: 'not-a-number' };

  const unit = readUnit([before, between, after], rules.units ?? []);
  if (!unit.ok) return unit;
  const factor = (sign === '-' ? -1 : 1) * unit.factor;
  const readings = readDigits(rawDigits.trim()).map((reading) => check(reading, factor, rules));
  const good = readings.filter((reading) => reading.ok);
  if (good.length === 2) return { ok: false, why: 'ambiguous', readings: [good[0]!.value, good[1]!.value] };
  return good[0] ?? readings[0] ?? { ok: false, why: 'not-a-number' };
}

interface Digits {
  readonly value: number;
  readonly decimals: number;
}

/** Every reading of a run of digits and separators: none, one, or two (the grouped one first). */
function readDigits(run: string): Digits[] {
  const exponent = /^(.*)e([-+]?\d+)$/.exec(run);
  const digits = (exponent?.[1] ?? run).replace(/[ ']/g, (space, at: number, all: string) => {
    // A space or apostrophe groups digits or it is nonsense.
    return /^\d{2,3}(?!\d)/.test(all.slice(at + 1)) && /\d$/.test(all.slice(0, at)) ? '' : space;
  });
  if (/[ ']/.test(digits)) return [];
  const separators = digits.replace(/\d/g, '');
  const last = separators.at(-1);
  const plain = (text: string): Digits[] => {
    const value = Number(exponent ? `${text}e${exponent[2]}` : text);
    const places = text.split('.')[1]?.length ?? 0;
    return Number.isFinite(value) ? [{ value, decimals: Math.max(0, places - Number(exponent?.[2] ?? 0)) }] : [];
  };
  if (last === undefined) return plain(digits);

  const place = digits.lastIndexOf(last);
  const whole = digits.slice(0, place);
  const fraction = digits.slice(place + 1);
  if (separators.length === 1) {
    const decimal = plain(`${whole || '0'}.${fraction}`);
    const couldGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && digits === run;
    return couldGroup ? [...plain(whole + fraction), ...decimal] : decimal;
  }
  const group = separators[0]!;
  if (group === last) {
    // 1,234,567 or, as in India, 12,34,567.
    return [...separators].every((s) => s === group) && isGrouped(digits, group)
      ? plain(digits.replaceAll(group, ''))
      : [];
  }
  const othersGroup = [...separators].slice(0, -1).every((s) => s === group);
  return othersGroup && isGrouped(whole, group) ? plain(`${whole.replaceAll(group, '')}.${fraction}`) : [];
}

function isGrouped(digits: string, separator: string): boolean {
  const [first = '', ...rest] = digits.split(separator);
  const last = rest.pop() ?? '';
  return /^\d{1,3}$/.test(first) && last.length === 3 && rest.every((g) => g.length === 3 || g.length === 2);
}

function check(reading: Digits, factor: number, rules: NumberRules): NumberReading {
  // 1.235k is 1,235: a multiplier uses up decimals. Rounded, because 1.1 × 1,000 must be 1,100.
  const value = Math.abs(factor) === 1 ? reading.value * factor : Number((reading.value * factor).toPrecision(15));
  const decimals = reading.decimals - (Math.abs(factor) === 1 ? 0 : Math.round(Math.log10(Math.abs(factor))));
  if (!Number.isFinite(value)) return { ok: false, why: 'not-a-number' };
  if (rules.min !== undefined && value < rules.min) return { ok: false, why: 'below' };
  if (rules.max !== undefined && value > rules.max) return { ok: false, why: 'above' };
  if (rules.decimals !== undefined && decimals > rules.decimals) return { ok: false, why: 'too-precise' };
  return { ok: true, value: value === 0 ? 0 : value };
}

type UnitReading =
  | { readonly ok: true; readonly factor: number }
  | { readonly ok: false; readonly why: 'unknown-unit'; readonly unit: string };

function readUnit(around: readonly string[], units: readonly string[]): UnitReading {
  const known = new Set(units.map((unit) => fold(unit)));
  let factor = 1;
  for (const part of around) {
    for (const word of part.split(/[ .]+/)) {
      if (word === '' || known.has(word)) continue;
      const multiplier = factor === 1 ? MULTIPLIERS.get(word) : undefined;
      if (multiplier === undefined) return { ok: false, why: 'unknown-unit', unit: word };
      factor = multiplier;
    }
  }
  return { ok: true, factor };
}

/** Lower case, ASCII digits, plain spaces, apostrophes and minus signs. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, (digit) => {
      const zero = ZEROS.find((z) => digit.codePointAt(0)! >= z && digit.codePointAt(0)! < z + 10);
      return zero === undefined ? digit : String(digit.codePointAt(0)! - zero);
    })
    .replace(/[\u2212\u2010\u2011\u2013\uff0d]/g, '-')
    .replace(/[\u2019\u02bc`\u00b4\uff07]/g, "'")
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, "'")
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\s\u202f\u2009]+/g, ' ')
    .trim();
}
