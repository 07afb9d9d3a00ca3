import * as z from 'zod/mini';
import { localeFrom } from '../text/locale.ts';

const text = z.string().check(z.minLength(1));
const address = z
  .string()
  .check(z.refine((value) => value === '' || /^https?:\/\/\S+$/.test(value), 'must be empty or an http(s) address'));
const hexColor = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'must be a color such as #14499c'));

/** The identity of this copy of the playbook: `content/site.yaml`. */
export const Site = z.strictObject({
  name: text,
  tagline: text,
  description: text,
  publisher: z.strictObject({ name: z.string(), url: address }),
  /** Where this copy lives; a path makes it a sub-path site. */
  url: z.string().check(z.regex(/^https?:\/\/\S+$/, 'must be an http(s) address')),
  /** BCP 47. */
  language: z
    .string()
    .check(z.refine((tag) => localeFrom(tag) === tag, 'must be a language tag such as en, en-GB or pt-BR')),
  /** ISO 4217, the currency calculators start with. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as USD')),
  /** Shown only where `url` is set. */
  callToAction: z.strictObject({ question: z.string(), label: z.string(), url: address }),
  colors: z.strictObject({ accent: z.strictObject({ light: hexColor, dark: hexColor }) }),
});
export type Site = z.infer<typeof Site>;
