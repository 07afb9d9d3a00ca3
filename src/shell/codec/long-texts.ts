/** Prose inside answers: links carry it only when their sender wants it. */
import * as z from 'zod/mini';
import type { Readable } from './document.ts';
import { isObject } from './json.ts';

/** Texts at a calculator's `longTexts` that are not empty. */
export function longTextsOf({ longTexts }: Readable, answers: unknown): string[] {
  const found: string[] = [];
  for (const path of longTexts) {
    replace(answers, path.split('.'), (text) => {
      if (text.trim() !== '') found.push(text);
      return text;
    });
  }
  return found;
}

/** The answers with every long text left out; empty where the schema insists on a text. */
export function withoutLongTexts(calculator: Readable, version: number, answers: unknown): unknown {
  const schema = calculator.versions[version - 1]?.schema;
  const without = (substitute: undefined | '') =>
    calculator.longTexts.reduce((left, path) => replace(left, path.split('.'), () => substitute), answers);
  const bare = without(undefined);
  return schema && z.safeParse(schema, bare).success ? bare : without('');
}

/** A copy with the texts at a path such as `useCases.*.problem` replaced, or left out for `undefined`. */
function replace(value: unknown, path: readonly string[], by: (text: string) => string | undefined): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? by(value) : value;
  if (Array.isArray(value)) return step === '*' ? value.map((item) => replace(item, rest, by)) : value;
  if (!isObject(value)) return value;
  const fields = Object.entries(value).map(([key, inner]) => [
    key,
    step === '*' || step === key ? replace(inner, rest, by) : inner,
  ]);
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}
