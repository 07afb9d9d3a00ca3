import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UseCase } from '../../../../src/calculators/use-case-scorer/model/answers.ts';
import { evaluate } from '../../../../src/calculators/use-case-scorer/model/evaluate.ts';
import { rank, rankOf, weightsOf } from '../../../../src/calculators/use-case-scorer/model/ranking.ts';
import { facts, method, portfolio, sheet, useCase } from '../facts.ts';

function winnerOf(useCases: readonly UseCase[]) {
  const standings = useCases.map(({ name, scores }) => rankOf(name, scores, method, weightsOf({}, method)));
  return useCases[rank(standings)[0]!]?.id;
}

function changesOf(...useCases: UseCase[]) {
  const finding = evaluate(portfolio(...useCases), facts);
  return finding.state === 'complete' ? finding.smallestChanges : [];
}

describe('what would change the winner', () => {
  it('is one point where one point is enough, of the winner or of a rival', () => {
    // 21 against 20 points, both strong: a tie goes to the higher impact, which here is the rival's.
    const first = useCase('first', 4, 4, 4, 4, 5);
    const second = useCase('second', 5, 4, 4, 4, 3);
    expect(changesOf(first, second)).toEqual([
      { useCase: 'first', criterion: 'business-impact', from: 4, to: 3, first: 'second' },
      { useCase: 'second', criterion: 'data-availability', from: 4, to: 5, first: 'second' },
    ]);
  });

  it('is a score that falls below the red-flag threshold, however large the lead', () => {
    const first = useCase('first', 5, 5, 5, 5, 3);
    const second = useCase('second', 3, 3, 3, 3, 3);
    expect(changesOf(first, second)).toEqual([
      { useCase: 'first', criterion: 'production-path', from: 3, to: 2, first: 'second' },
    ]);
  });

  it('is a red flag that is fixed', () => {
    const first = useCase('first', 3, 3, 3, 3, 4);
    const flagged = useCase('flagged', 5, 5, 5, 5, 2);
    expect(changesOf(flagged, first)).toContainEqual({
      useCase: 'flagged',
      criterion: 'production-path',
      from: 2,
      to: 3,
      first: 'flagged',
    });
  });

  it('is nothing where no single change does it, or nobody else is scored', () => {
    expect(changesOf(useCase('first', 5, 5, 5, 5, 5), useCase('last', 1, 1, 1, 1, 1))).toEqual([]);
    expect(changesOf(useCase('alone', 4, 4, 4, 4, 4))).toEqual([]);
  });

  it('is what trying every single change finds, and nothing smaller exists', () => {
    const score = fc.integer({ min: 1, max: 5 });
    const any = fc
      .array(fc.tuple(score, score, score, score, score), { minLength: 2, maxLength: 5 })
      .map((rows) => rows.map((row, i) => ({ id: `u${i}`, name: 'abc'[i % 3]!, scores: sheet(...row) })));
    fc.assert(
      fc.property(any, (useCases) => {
        const winner = winnerOf(useCases);
        const tried = useCases.flatMap((one, i) =>
          method.criteria.flatMap(({ id }) =>
            [1, 2, 3, 4, 5]
              .filter((to) => winnerOf(useCases.with(i, { ...one, scores: { ...one.scores, [id]: to } })) !== winner)
              .map((to) => Math.abs(to - one.scores[id]!)),
          ),
        );
        const found = changesOf(...useCases);
        expect(found.map(({ from, to }) => Math.abs(to - from))[0] ?? Infinity).toBe(Math.min(...tried));
        for (const { useCase: id, criterion, to, first } of found) {
          const changed = useCases.map((u) => (u.id === id ? { ...u, scores: { ...u.scores, [criterion]: to } } : u));
          expect(winnerOf(changed)).toBe(first);
          expect(first).not.toBe(winner);
        }
      }),
      { numRuns: 300 },
    );
  });
});
