/** The memo's figures of money, for the worked case in which every range is a point: its amounts by hand are in the calculator's own test. */
import { describe, expect, test } from 'vitest';
import { memoMoney } from '../../../src/assessment/words/memo-money.ts';
import type { Answers } from '../../../src/calculators/timeline-and-budget/model/answers.ts';
import { examples } from '../../../src/calculators/timeline-and-budget/model/examples.ts';
import { EMPTY_COVER } from '../../../src/shell/codec/document.ts';
import { evaluateWhole } from '../facts.ts';

const worked = examples.find(({ id }) => id === 'plain-arithmetic')!.answers;
const bringing = (annual: number): Answers => ({
  ...worked,
  budget: {
    ...worked.budget,
    benefit: { ...worked.budget.benefit, annual: { low: annual, likely: annual, high: annual } },
  },
});
const money = (answers: Answers) =>
  memoMoney(evaluateWhole(EMPTY_COVER, { 'timeline-and-budget': { version: 1, answers } }), 'en-US')!;
const line = (answers: Answers, id: string) => {
  const { value, range } = money(answers).lines.find((one) => one.id === id)!;
  return [value, range];
};

describe('what is left of the benefit carries its sign', () => {
  // 489,548.08 of benefit less 332,955.64 of cost.
  test('a gain', () => expect(line(worked, 'net')).toEqual(['+$157K', '+$157K to +$157K']));

  // A tenth of the benefit: 48,954.81 less the same cost.
  test('a loss', () => expect(line(bringing(60_000), 'net')).toEqual(['−$284K', '−$284K to −$284K']));

  test('what it costs and brings has none', () => {
    expect(line(worked, 'total')).toEqual(['$333K', '$333K to $333K']);
    expect(line(worked, 'benefit')).toEqual(['$490K', '$490K to $490K']);
  });
});

describe('the picture of the cash flow', () => {
  test('begins with what was spent before go-live and ends with what is left, each with its sign', () => {
    const { start, end, nothing, words } = money(worked).cash;
    expect([start.text, end.text, nothing]).toEqual(['−$227K', '+$157K', '$0']);
    expect(words).toBe('Cumulative cash: −$227K at go-live, +$157K after twelve months of operation.');
  });

  test('has its highest point at the top, its lowest at the bottom, and zero where it belongs between them', () => {
    const { start, end, zero, middle } = money(worked).cash;
    expect([end.at, start.at]).toEqual([0, 100]);
    expect(zero).toBeCloseTo((100 * 156_592.44) / (156_592.44 + 226_895), 1);
    const points = middle.split(' ').map((point) => point.split(',').map(Number));
    expect(points).toHaveLength(13);
    expect([points[0], points.at(-1)]).toEqual([
      [0, 200],
      [1000, 0],
    ]);
  });
});

test('what waiting costs: a week of it, and a month of 52 / 12 weeks', () => {
  // 8,357.69 a week, 36,216.67 a month; the pilot cost 69,977.50.
  expect(
    money(worked)
      .stop.map(({ value }) => value)
      .slice(0, 3),
  ).toEqual(['$8.36K', '$36.2K', '$70K']);
});
