/** The form of a text that a language has for a count. */

/** By the plural categories of the language (CLDR); a form for one exact count, `'=0'` or `'=2'`, comes before them. */
export type PluralForms = { readonly other: string } & {
  readonly [form in Exclude<Intl.LDMLPluralRule, 'other'> | `=${number}`]?: string;
};

/**
 * The plurals of one language, for its catalogs. Its rules are made when they are first asked for: making them costs more than using them.
 * @param language BCP 47
 */
export function pluralsOf(language: string): (count: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    return forms[`=${count}`] ?? forms[rules.select(count)] ?? forms.other;
  };
}
