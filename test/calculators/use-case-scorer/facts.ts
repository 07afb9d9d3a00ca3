import { pickFacts } from '../../../src/calculators/use-case-scorer/facts.ts';
import type { Answers, UseCase } from '../../../src/calculators/use-case-scorer/model/answers.ts';
import { ScoringMethod } from '../../../src/domain/content/criterion.ts';
import { content } from '../../original/content.ts';

export const facts = pickFacts(content);
export const method = facts.criteria;

/** Scores in the order of the published criteria; null leaves one out. */
export function sheet(...scores: readonly (number | null)[]): Record<string, number> {
  const entries = method.criteria.map(({ id }, i) => [id, scores[i] ?? null] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => entry[1] !== null));
}

export const useCase = (name: string, ...scores: readonly (number | null)[]): UseCase => ({
  id: name.toLowerCase().replace(/[^a-z]/g, '') || 'x',
  name,
  scores: sheet(...scores),
});

export const portfolio = (...useCases: readonly UseCase[]): Answers => ({ useCases: [...useCases], weights: {} });

/** The published method with one more criterion, as a publisher might add it. */
export const sixCriteria: ScoringMethod = ScoringMethod.parse({
  ...method,
  criteria: [
    ...method.criteria,
    { ...method.criteria[0]!, id: 'legal-clearance', code: 'LC', name: 'Legal clearance' },
  ],
});
