import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answers } from '../../../../src/calculators/use-case-scorer/model/answers.ts';
import { defaults } from '../../../../src/calculators/use-case-scorer/model/defaults.ts';
import { evaluate } from '../../../../src/calculators/use-case-scorer/model/evaluate.ts';
import { examples } from '../../../../src/calculators/use-case-scorer/model/examples.ts';
import { MAX_TEXT, MAX_USE_CASES } from '../../../../src/calculators/use-case-scorer/model/limits.ts';
import { facts, method, portfolio, sheet, sixCriteria, useCase } from '../facts.ts';

const complete = (answers: Answers, use = facts) => {
  const finding = evaluate(answers, use);
  if (finding.state !== 'complete') throw new Error('expected a complete finding');
  return finding;
};

describe('an untouched scorer', () => {
  it('says that use cases are missing, and ranks nothing', () => {
    expect(evaluate(defaults, facts)).toMatchObject({
      state: 'incomplete',
      missing: [{ what: 'use-cases' }],
      ranking: [],
      chosen: null,
      weightsEqual: true,
    });
  });

  it('is valid by its own schema', () => {
    expect(Answers.safeParse(defaults).success).toBe(true);
  });
});

describe('what is missing', () => {
  it('is named by use case and criterion; unknown is never a pass', () => {
    const finding = evaluate(portfolio(useCase('half', 5, null, 5, 5, 5)), facts);
    expect(finding).toMatchObject({
      state: 'incomplete',
      missing: [{ what: 'scores', useCase: 'half', criteria: ['data-availability'] }],
    });
    expect(finding.useCases[0]).toMatchObject({
      verdict: 'incomplete',
      weightedScore: null,
      firstRankAcceptability: null,
    });
  });

  it('does not keep the others from being ranked', () => {
    const finding = complete(portfolio(useCase('half', 5, null, 5, 5, 5), useCase('whole', 3, 3, 3, 3, 3)));
    expect(finding.ranking).toEqual(['whole', 'half']);
    expect(finding.compared).toBe(1);
    expect(finding.useCases[1]?.firstRankAcceptability).toBe(1);
  });

  it('leaves a row that nobody has begun out of the ranking', () => {
    const finding = complete({
      ...portfolio(useCase('whole', 3, 3, 3, 3, 3)),
      ...{ useCases: [...defaults.useCases, useCase('whole', 3, 3, 3, 3, 3)] },
    });
    expect(finding.ranking).toEqual(['whole']);
    expect(finding.useCases[0]).toMatchObject({ blank: true, rank: null });
  });
});

describe('weights', () => {
  const one = useCase('impact', 5, 4, 4, 4, 3);
  const other = useCase('path', 4, 4, 4, 4, 5);

  it('give the weighted score Σ wᵢsᵢ / Σ wᵢ', () => {
    const answers = { ...portfolio(one), weights: { 'business-impact': 5, 'production-path': 0 } };
    expect(complete(answers).winner.weightedScore).toBe((5 * 5 + 4 + 4 + 4) / 8);
  });

  it('change the order within a verdict, never the verdict or the share', () => {
    const plain = complete(portfolio(one, other));
    const weighted = complete({ ...portfolio(one, other), weights: { 'business-impact': 5 } });
    expect([plain.winner.id, weighted.winner.id]).toEqual(['path', 'impact']);
    expect(weighted.useCases.map((u) => u.verdict)).toEqual(plain.useCases.map((u) => u.verdict));
    expect(weighted.useCases.map((u) => u.firstRankAcceptability)).toEqual(
      plain.useCases.map((u) => u.firstRankAcceptability),
    );
  });

  it('that are all 0 are refused: verdicts stand, nothing is ranked', () => {
    const weights = Object.fromEntries(method.criteria.map(({ id }) => [id, 0]));
    const finding = evaluate({ ...portfolio(one, other), weights }, facts);
    expect(finding).toMatchObject({ state: 'incomplete', missing: [{ what: 'weights' }], ranking: [] });
    expect(finding.useCases.map((u) => u.verdict)).toEqual(['strong', 'strong']);
  });
});

describe('content that has changed since the answers were given', () => {
  it('keeps scores and weights of criteria it does not know, names them and counts them nowhere', () => {
    const answers: Answers = {
      ...portfolio({ ...useCase('one', 4, 4, 4, 4, 4), scores: { ...sheet(4, 4, 4, 4, 4), 'old-one': 1 } }),
      weights: { 'older-one': 5 },
    };
    const finding = complete(answers);
    expect(finding.unknownCriteria).toEqual(['old-one', 'older-one']);
    expect(finding.winner).toMatchObject({ verdict: 'strong', weightedScore: 4 });
  });

  it('with a sixth criterion evaluates with six', () => {
    const scores = { ...sheet(4, 4, 4, 4, 3), 'legal-clearance': 3 };
    const finding = complete(portfolio({ ...useCase('one'), scores }), { ...facts, criteria: sixCriteria });
    expect(finding.winner.vector).toBe('PTP:1/BI:4/DA:4/TF:4/TR:4/PP:3/LC:3');
    expect(finding.winner.weightedScore).toBeCloseTo(22 / 6, 12);
  });
});

describe('the use case chosen for the pilot', () => {
  it('is none when the chosen one is gone', () => {
    expect(evaluate({ ...portfolio(useCase('one')), chosen: 'gone' }, facts).chosen).toBeNull();
    expect(evaluate({ ...portfolio(useCase('one')), chosen: 'one' }, facts).chosen).toBe('one');
  });
});

describe('an annual value', () => {
  it('out of order is named at the use case; a part of it may be missing', () => {
    const worth = (value: NonNullable<Answers['useCases'][number]['value']>) =>
      evaluate(portfolio({ ...useCase('one'), value }), facts).useCases[0]?.valueProblem;
    expect(worth({ low: 3, likely: 2, high: 4 })).toBe('order');
    expect(worth({ low: 3, high: 2 })).toBe('order');
    expect(worth({ low: 2, likely: 2, high: 2 })).toBeNull();
    expect(worth({ likely: 2 })).toBeNull();
  });
});

describe('any answers that the schema accepts', () => {
  const id = fc.constantFrom(...method.criteria.map((c) => c.id), 'constructor', 'to-string', 'gone');
  const text = fc.oneof(fc.string(), fc.constantFrom('<img src=x onerror=alert(1)>', '=1+1', '\u202E', '\ud800'));
  const anything = fc
    .array(fc.record({ name: text, scores: fc.dictionary(id, fc.integer({ min: 1, max: 5 })) }), {
      maxLength: MAX_USE_CASES,
    })
    .chain((useCases) =>
      fc.record({
        useCases: fc.constant(useCases.map((u, i) => ({ ...u, id: `u${i}` }))),
        weights: fc.dictionary(id, fc.integer({ min: 0, max: 5 })),
      }),
    );

  it('give a finding: every ranked use case once, ranks 1 to n, shares that sum to 1', () => {
    fc.assert(
      fc.property(anything, (answers) => {
        expect(Answers.safeParse(answers).success).toBe(true);
        const finding = evaluate(answers, facts);
        const ranks = finding.ranking.map((one) => finding.useCases.find((u) => u.id === one)?.rank);
        expect(ranks).toEqual(finding.ranking.map((_, i) => i + 1));
        const shares = finding.useCases.map((u) => u.firstRankAcceptability ?? 0);
        if (finding.state === 'complete') expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('limits', () => {
  it('are 50 use cases and 10,000 characters a text', () => {
    const many = (count: number) =>
      portfolio(...Array.from({ length: count }, (_, i) => ({ ...useCase('x'), id: `u${i}` })));
    expect(Answers.safeParse(many(50)).success).toBe(true);
    expect(Answers.safeParse(many(51)).success).toBe(false);
    const named = (length: number) => portfolio({ ...useCase('x'), name: 'n'.repeat(length) });
    expect(Answers.safeParse(named(MAX_TEXT)).success).toBe(true);
    expect(Answers.safeParse(named(MAX_TEXT + 1)).success).toBe(false);
  });

  it('refuse two use cases of the same id, and scores outside 1 to 5', () => {
    expect(Answers.safeParse(portfolio(useCase('one'), useCase('one'))).success).toBe(false);
    for (const score of [0, 6, 2.5, null]) {
      expect(
        Answers.safeParse(portfolio({ ...useCase('x'), scores: { 'business-impact': score as number } })).success,
      ).toBe(false);
    }
  });
});

describe('the examples', () => {
  it.each(examples.map((example) => [example.title, example] as const))('%s', (title, { answers }) => {
    expect(title).toMatch(/^Example: /);
    expect(Answers.safeParse(answers).success).toBe(true);
    expect(evaluate(answers, facts).unknownCriteria).toEqual([]);
  });

  it('show a strong winner, a choice that rests on the weights, and nothing that is ready', () => {
    const findings = examples.map(({ answers }) => complete(answers));
    expect(findings.map(({ winner }) => winner.verdict)).toEqual(['strong', 'strong', 'red-flag']);
    expect(findings[1]?.winner.firstRankAcceptability).toBeLessThan(0.5);
    expect(findings[2]?.winner.bestOnceFixed).toBe(true);
  });
});

describe('speed', () => {
  it('of 1,000 use cases ranked with robustness is at most 50 ms of processor time', () => {
    let seed = 1;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return 1 + (seed % 5);
    };
    const thousand = portfolio(
      ...Array.from({ length: 1000 }, (_, i) => ({
        ...useCase(`n${i}`, random(), random(), random(), random(), random()),
        id: `u${i}`,
      })),
    );
    const times = Array.from({ length: 15 }, () => {
      const start = process.threadCpuUsage();
      complete(thousand);
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1000;
    }).sort((a, b) => a - b);
    // The fastest run is what the work takes; the others are what the engine was doing besides.
    const [fastest = Infinity] = times;
    console.log(`1,000 use cases: ${fastest.toFixed(1)} ms`);
    expect(fastest).toBeLessThanOrEqual(50);
  });
});
