/** The shape of a catalog, and how a sentence is made of it: a second language is a second catalog of this type. */

import { formatNumber } from '../../domain/text/format.ts';
import { type PluralForms, pluralsOf } from '../../domain/text/plural.ts';
import type { Unmeasured } from '../measure/measurement.ts';
import type { NoteCode } from '../notes.ts';
import type { RefusalCode } from '../refusal.ts';
import type { ErrorOf, Judge, LatencyOf, Outcome } from '../results.ts';
import type { Role } from '../table/aliases.ts';
import type { Question } from '../table/mapping.ts';

/** One sentence for every plural form of the language; `{count}` and other names in braces are filled in. */
export type Plural = PluralForms;

export interface Catalog {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly errorOf: Readonly<Record<ErrorOf, string>>;
  readonly judges: Readonly<Record<Judge['kind'], string>>;
  readonly latencyOf: Readonly<Record<LatencyOf, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  /** `{tool}`: what was recognized. */
  readonly recognized: string;
  readonly plainTable: string;
  readonly questions: Readonly<Record<Question['about'], string>>;
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly unmeasured: Readonly<Record<Unmeasured['why'], string>>;
  readonly notPaired: string;
  readonly notes: Readonly<Record<NoteCode, Plural>>;
}

export type Values = Readonly<Record<string, string | number>>;

/** Fills names in braces; numbers as the locale writes them. What is filled in is text, and stays it. */
export function fill(template: string, values: Values, locale: string): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, locale, 3) : value;
  });
}

export function fillPlural(plural: Plural, count: number, values: Values, locale: string): string {
  return fill(pluralsOf(locale)(count, plural), { ...values, count }, locale);
}
