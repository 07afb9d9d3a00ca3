/** What every calculator of the registry owes the pages about all of them. */
import { describe, expect, test } from 'vitest';
import { calculatorIds, loadCalculator } from '../../src/calculators/registry.ts';
import { byCalculator } from '../../src/calculators/role-files.ts';
import type { AnyCalculator } from '../../src/shell/codec/document.ts';
import { calculators, facts } from '../assessment/facts.ts';

type WithExamples = AnyCalculator & {
  readonly examples: readonly { readonly id: string; readonly answers: unknown }[];
};

const cases = Object.entries<WithExamples>(calculators).flatMap(([id, calculator]) =>
  [{ id: 'untouched', answers: calculator.defaults }, ...calculator.examples].map((example) => ({
    id,
    calculator,
    example: example.id,
    answers: example.answers as never,
    facts: facts.byId[id as keyof typeof facts.byId] as never,
  })),
);

test('a calculator is found by its own id; an id that none has finds nothing', async () => {
  for (const id of calculatorIds) expect((await loadCalculator(id))?.id).toBe(id);
  expect(await loadCalculator('constructor')).toBeUndefined();
});

describe.each(cases)('$id, $example', ({ calculator, answers, facts }) => {
  const conclude = (given: never) =>
    calculator.conclude({
      answers,
      facts: given,
      finding: calculator.evaluate(answers, given) as never,
      locale: 'en-US',
    });

  test('concludes in a sentence on one line', () => {
    const [first] = conclude(facts);
    expect(first).toMatch(/^\S.*[.!?]$/);
  });

  test('concludes the same without the texts of its own page', () => {
    expect(conclude((calculator.lightenFacts?.(facts) ?? facts) as never)).toEqual(conclude(facts));
  });
});

test('a role that a calculator lacks is named, with the calculator', () => {
  const pictures = Object.fromEntries(
    calculatorIds.slice(1).map((id) => [`./${id}/Picture.astro`, { default: `the picture of ${id}` }]),
  );
  expect(() => byCalculator(pictures, 'Picture.astro')).toThrow(
    `src/calculators/${calculatorIds[0]}/ has no Picture.astro`,
  );
  const all = { ...pictures, [`./${calculatorIds[0]}/Picture.astro`]: { default: 'the first' } };
  expect(Object.keys(byCalculator(all, 'Picture.astro'))).toEqual([...calculatorIds]);
});
