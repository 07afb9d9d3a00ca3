import { describe, expect, it } from 'vitest';
import { Answers } from '../../../../src/calculators/use-case-scorer/model/answers.ts';
import { defaults } from '../../../../src/calculators/use-case-scorer/model/defaults.ts';
import * as edit from '../../../../src/calculators/use-case-scorer/model/edits.ts';
import { isBlank } from '../../../../src/calculators/use-case-scorer/model/evaluate.ts';
import { examples } from '../../../../src/calculators/use-case-scorer/model/examples.ts';
import { portfolio, sheet, useCase } from '../facts.ts';

const abc = portfolio(useCase('a', 1), useCase('b', 2), useCase('c', 3));
const ids = (answers: Answers) => answers.useCases.map(({ id }) => id).join('');
const full = portfolio(...Array.from({ length: 50 }, (_, i) => ({ ...useCase('x'), id: `u${i}` })));

describe('the list of use cases', () => {
  it('grows at its end, up to 50', () => {
    expect(ids(edit.addUseCase(abc, 'd'))).toBe('abcd');
    expect(edit.addUseCase(full, 'd')).toBe(full);
    expect(edit.duplicateUseCase(full, 'u0', 'd', 'copy')).toBe(full);
  });

  it('takes a copy beside its original, with the same scores', () => {
    const next = edit.duplicateUseCase(abc, 'b', 'd', 'b (copy)');
    expect(ids(next)).toBe('abdc');
    expect(next.useCases[2]).toEqual({ id: 'd', name: 'b (copy)', scores: sheet(2) });
  });

  it('moves one up or down, and leaves the ends alone', () => {
    expect(ids(edit.moveUseCase(abc, 'b', -1))).toBe('bac');
    expect(ids(edit.moveUseCase(abc, 'b', 1))).toBe('acb');
    expect(edit.moveUseCase(abc, 'a', -1)).toBe(abc);
    expect(edit.moveUseCase(abc, 'c', 1)).toBe(abc);
    expect(edit.moveUseCase(abc, 'gone', 1)).toBe(abc);
  });

  it('forgets the choice with the use case it chose, and only then', () => {
    const chosen = edit.choose(abc, 'b');
    expect(edit.removeUseCase(chosen, 'b')).toEqual(portfolio(useCase('a', 1), useCase('c', 3)));
    expect(edit.removeUseCase(chosen, 'a').chosen).toBe('b');
  });

  it('replaces rows nobody has begun by imported ones, as many as fit', () => {
    expect(ids(edit.addUseCases(defaults, [useCase('x', 1)], isBlank))).toBe('x');
    expect(
      edit.addUseCases({ ...full, useCases: full.useCases.map((u) => ({ ...u, name: 'n' })) }, [useCase('x')], isBlank)
        .useCases,
    ).toHaveLength(50);
  });
});

describe('an entry that is taken away', () => {
  it('is absent, never 0 or empty', () => {
    const scored = edit.setScore(abc, 'a', 'team-readiness', 4);
    expect(edit.setScore(scored, 'a', 'team-readiness', null)).toEqual(abc);
    expect(edit.setText(edit.setText(abc, 'a', 'problem', 'Slow'), 'a', 'problem', '')).toEqual(abc);
    expect(edit.setValue(edit.setValue(abc, 'a', 'likely', 5), 'a', 'likely', null)).toEqual(abc);
    expect(edit.setWeight(edit.setWeight(abc, 'team-readiness', 3), 'team-readiness', 1)).toEqual(abc);
    expect(edit.choose(edit.choose(abc, 'a'), null)).toEqual(abc);
  });
});

describe('a pasted vector', () => {
  it('replaces the scores of the criteria it knows, and leaves the others', () => {
    const before = portfolio({ ...useCase('a'), scores: { ...sheet(1, 2, 3, 4, 5), 'old-one': 2 } });
    const known = Object.keys(sheet(1, 1, 1, 1, 1));
    expect(edit.setScores(before, 'a', sheet(5), known).useCases[0]?.scores).toEqual({ ...sheet(5), 'old-one': 2 });
  });
});

describe('every edit', () => {
  it('leaves answers that the schema accepts, and the ones it was given as they were', () => {
    const before = structuredClone(examples[0]!.answers);
    const id = before.useCases[0]!.id;
    const results = [
      edit.addUseCase(before, 'new'),
      edit.duplicateUseCase(before, id, 'copy', 'n'.repeat(20_000)),
      edit.removeUseCase(before, id),
      edit.moveUseCase(before, id, 1),
      edit.rename(before, id, ''),
      edit.setScore(before, id, 'team-readiness', null),
      edit.setValue(before, id, 'kind', null),
      edit.setWeight(before, 'team-readiness', 0),
      edit.setCurrency(before, 'INR'),
    ];
    for (const after of results) expect(Answers.safeParse(after).success).toBe(true);
    expect(before).toEqual(examples[0]!.answers);
  });
});
