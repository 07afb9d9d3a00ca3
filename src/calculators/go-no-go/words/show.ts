/** Values of a metric as text: in its unit, and never rounded across a level. */

import { LEVELS } from '../../../domain/level.ts';
import { formatCents, formatNumber } from '../../../domain/text/format.ts';
import type { Criteria } from '../model/answers.ts';
import { compare, PERCENT, sideOf } from '../model/levels.ts';
import { findingMessages } from './en/finding-messages.ts';

/** As it was entered, with its unit: `93.1%`, `2.5 s`, `$1.10`. */
export function showAmount(value: number, unit: string, locale: string, decimals = 10): string {
  const name = unit.trim();
  const money = /^\p{Sc}$/u.test(name);
  const number =
    money && !Number.isInteger(value) ? formatCents(value, locale, decimals) : formatNumber(value, locale, decimals);
  if (name === '') return number;
  if (name === PERCENT) return `${number}%`;
  return money ? `${name}${number}` : `${number} ${name}`;
}

/** The unit of a metric's levels and readings: two shares differ by points. */
export function unitOf({ measure, unit }: Pick<Criteria, 'measure' | 'unit'>): string {
  return measure.kind === 'difference' && unit.trim() === PERCENT ? findingMessages.points : unit;
}

/** Longer than this, a level on the narrowest picture runs into the next one. Characters. */
const MAX_ON_MARK = 7;

/** A level under its mark: with its unit where there is room, and else without; the row says what is measured. */
export function showMark(level: number, unit: string, locale: string): string {
  const amount = showAmount(level, unit, locale);
  return amount.length > MAX_ON_MARK ? showAmount(level, '', locale) : amount;
}

/** A measured value, to about three digits, more where fewer would put it on the other side of a level. */
export function showReading(value: number, metric: Criteria, locale: string): string {
  const levels = LEVELS.flatMap((level) => metric[level] ?? []);
  const side = (v: number): string => levels.map((level) => compare(v, level, sideOf(metric)) >= 0).join();
  let decimals = usualDecimals(value);
  while (decimals < 8 && side(round(value, decimals, Math.round)) !== side(value)) decimals += 1;
  return showAmount(value, unitOf(metric), locale, decimals);
}

/** A bound, rounded to its cautious side, so that no rounding makes it clear a floor. */
export function showBound(bound: number, metric: Criteria, locale: string): string {
  const cautious = sideOf(metric) === 'higher' ? Math.floor : Math.ceil;
  const decimals = usualDecimals(bound);
  return showAmount(round(bound, decimals, cautious), unitOf(metric), locale, decimals);
}

function usualDecimals(value: number): number {
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

function round(value: number, decimals: number, to: (v: number) => number): number {
  return shift(to(shift(Number(value.toPrecision(12)), decimals)), -decimals);
}

/** value × 10^places, through text, because 1.005 × 100 is not 100.5. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** `≥ 80%` or `≤ 3%`: what a level asks for. */
export function showLevel(level: number, metric: Criteria, locale: string): string {
  return `${sideOf(metric) === 'higher' ? '≥' : '≤'} ${showAmount(level, unitOf(metric), locale)}`;
}
