/** What a host page is told of each calculator's examples: checked against everything that the examples' visitor has typed. */
import { describe, expect, test } from 'vitest';
import { calculatorIds, loadCalculator } from '../../src/calculators/registry.ts';
import { withoutProse } from '../../src/embed/model/protocol.ts';
import type { Calculator } from '../../src/shell/calculator.ts';

const stringsIn = (value: unknown): string[] => {
  const found: string[] = [];
  JSON.stringify(value, (_, one) => {
    if (typeof one === 'string') found.push(one);
    return one;
  });
  return found;
};

/** Fields of answers that hold what a visitor types. */
const TYPED = new Set([
  'name',
  'problem',
  'success',
  'vision',
  'sponsor',
  'owner',
  'note',
  'reason',
  'title',
  'evidence',
  'by',
  'unit',
]);

describe.each(calculatorIds)('the result of %s', async (id) => {
  const calculator = (await loadCalculator(id)) as unknown as Calculator<unknown, unknown, unknown>;
  const { facts } = await import(`../calculators/${id}/facts.ts`);
  const cases = [
    { title: 'untouched', answers: calculator.defaults },
    ...calculator.examples.map(({ title, answers }) => ({ title, answers })),
  ];

  test.each(cases)('says how it stands: $title', ({ answers }) => {
    expect(calculator.result?.(calculator.evaluate(answers, facts))).toMatchObject({
      state: expect.stringMatching(/^(in)?complete$/),
    });
  });

  test.each(cases)('arrives as it was told: $title', ({ answers }) => {
    const told = calculator.result?.(calculator.evaluate(answers, facts));
    expect(withoutProse(told)).toEqual(JSON.parse(JSON.stringify(told)));
  });

  test.each(cases)('repeats no text that was typed: $title', ({ answers }) => {
    const marked = JSON.parse(JSON.stringify(answers), (key, value) =>
      typeof value === 'string' && TYPED.has(key) ? `Typed${value.length}` : value,
    );
    const told = stringsIn(calculator.result?.(calculator.evaluate(marked, facts)));
    expect(told.filter((text) => text.includes('Typed'))).toEqual([]);
  });
});
