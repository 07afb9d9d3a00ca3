/** Answers in which every field of a schema is filled in, found by walking the schema: a new field is covered without an edit. */
import * as z from 'zod/mini';
import { calculatorIds, loadCalculator } from '../../src/calculators/registry.ts';
import { type AnyCalculator, type Assessment, Cover, emptyAssessment } from '../../src/shell/codec/document.ts';

export interface Full {
  readonly answers: unknown;
  /** Every place that takes a text of somebody's own, as in `useCases.*.problem`, and the text that stands there. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Values for places that do not take just any text or number. */
const FITTING = ['2026-01-05', '2026-01-05T09:00:00Z', 'USD', '0123456789ab', 'a-1', 1, 3, 0, 0.3, true];

/** @param tag of two letters at most, so that the texts of two schemas differ */
function fullAnswers(schema: z.core.$ZodType, tag: string): Full {
  let texts = new Map<string, string>();
  const fill = (schema: z.core.$ZodType, path: readonly string[]): unknown => {
    const { def } = (schema as z.core.$ZodTypes)._zod as { def: z.core.$ZodTypes['_zod']['def'] };
    switch (def.type) {
      case 'object':
        return Object.fromEntries(Object.entries(def.shape).map(([key, inner]) => [key, fill(inner, [...path, key])]));
      case 'optional':
      case 'nullable':
      case 'default':
        return fill(def.innerType, path);
      case 'array':
        return [fill(def.element, [...path, '*'])];
      case 'record':
        return { 'a-1': fill(def.valueType, [...path, '*']) };
      case 'enum':
        return Object.values(def.entries)[0];
      case 'literal':
        return def.values[0];
      case 'union': {
        // One of them can stand there: the first of those with most texts.
        const before = texts;
        const filled = def.options.map((option) => {
          texts = new Map(before);
          return { value: fill(option, path), texts };
        });
        const most = Math.max(...filled.map((one) => one.texts.size));
        const chosen = filled.find((one) => one.texts.size === most)!;
        texts = chosen.texts;
        return chosen.value;
      }
      case 'string': {
        const text = `${tag} ${texts.size} Ü`;
        const own = [text, `https://example.org/${tag}${texts.size}`].find((one) => z.safeParse(schema, one).success);
        if (own === undefined) break;
        texts.set(path.join('.'), own);
        return own;
      }
    }
    const fitting = FITTING.find((one) => z.safeParse(schema, one).success);
    if (fitting === undefined) throw new Error(`${path.join('.')}: nothing here fits a ${def.type}; add what does`);
    return fitting;
  };
  const answers = fill(schema, []);
  return { answers, texts };
}

/** A copy without what stands at some places, as in `useCases.*.problem`. */
export function without(answers: unknown, paths: readonly string[]): unknown {
  const copy = structuredClone(answers);
  for (const path of paths) {
    const steps = path.split('.');
    const last = steps.pop()!;
    let holders = [copy] as Record<string, unknown>[];
    for (const step of steps) {
      holders = holders.flatMap((one) => (step === '*' ? Object.values(one) : [one[step]])) as Record<
        string,
        unknown
      >[];
    }
    for (const holder of holders) delete holder[last];
  }
  return copy;
}

export const newestSchema = ({ versions }: AnyCalculator) => versions.at(-1)!.schema;

/** Every calculator, and an assessment in which every field of each, and of the cover, is filled in. */
export async function fullAssessment() {
  const calculators = await Promise.all(calculatorIds.map(async (id) => (await loadCalculator(id))!));
  const full = new Map(calculators.map((one, place) => [one.id, fullAnswers(newestSchema(one), `W${place}`)]));
  const cover = fullAnswers(Cover, 'C');
  const assessment: Assessment = {
    ...emptyAssessment('full', '2026-01-05T09:00:00Z'),
    ...(cover.answers as Cover),
    parts: Object.fromEntries(
      calculators.map((one) => [one.id, { version: one.versions.length, answers: full.get(one.id)!.answers }]),
    ),
  };
  return { calculators, full, cover, assessment };
}
