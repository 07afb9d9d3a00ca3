import type { ScoringMethod } from '../../../domain/content/criterion.ts';
import type { Facts } from '../facts.ts';
import type { Answers, UseCase, Value } from './answers.ts';
import type { Change, Common, Finding, Missing, UseCaseFinding } from './finding.ts';
import { type Rank, rank, rankOf, type Weights, weightsOf } from './ranking.ts';
import { firstRankAcceptability } from './robustness.ts';
import { formatVector } from './vector.ts';
import { scoreOf } from './verdict.ts';
import { smallestChanges } from './winner.ts';

export function evaluate(answers: Answers, { criteria: method }: Facts): Finding {
  const { useCases } = answers;
  const weights = weightsOf(answers.weights, method);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const standings = useCases.map(({ name, scores }) => rankOf(name, scores, method, weights));
  const order = total > 0 ? rank(standings).filter((i) => !isBlank(useCases[i]!)) : [];
  const complete = order.filter((i) => standings[i]!.weightedSum !== null);
  const shares = firstRankAcceptability(complete.map((i) => scoresInOrder(useCases[i]!, method)));
  const changes = changesOf(complete, useCases, standings, method, weights);

  const findings = useCases.map((useCase, i): UseCaseFinding => {
    const { judgment, weightedSum } = standings[i]!;
    const place = complete.indexOf(i);
    return {
      ...judgment,
      id: useCase.id,
      name: useCase.name,
      blank: isBlank(useCase),
      weightedScore: weightedSum === null || total === 0 ? null : weightedSum / total,
      rank: order.includes(i) ? order.indexOf(i) + 1 : null,
      firstRankAcceptability: shares[place] ?? null,
      change: changes[place] ?? null,
      vector: formatVector(useCase.scores, method),
      valueProblem: isOrdered(useCase.value) ? null : 'order',
    };
  });
  const common: Common = {
    useCases: findings,
    ranking: order.map((i) => useCases[i]!.id),
    chosen: useCases.find(({ id }) => id === answers.chosen)?.id ?? null,
    unknownCriteria: unknownCriteria(answers, method),
    weights: method.criteria.map(({ id }, i) => ({ criterion: id, weight: weights[i]! })),
    weightsEqual: weights.every((weight) => weight === weights[0]),
  };
  const winner = findings[complete[0] ?? -1];
  if (!winner) return { state: 'incomplete', missing: whatIsMissing(findings, total), ...common };
  return {
    state: 'complete',
    winner,
    compared: complete.length,
    smallestChanges: smallest(changes.filter((change) => change !== null)),
    ...common,
  };
}

function changesOf(
  complete: readonly number[],
  useCases: readonly UseCase[],
  standings: readonly Rank[],
  method: ScoringMethod,
  weights: Weights,
): (Change | null)[] {
  const id = (place: number) => useCases[complete[place]!]!.id;
  const contenders = complete.map((i) => ({ position: i, scores: useCases[i]!.scores, standing: standings[i]! }));
  return smallestChanges(contenders, method, weights).map(
    (change) => change && { ...change, useCase: id(change.useCase), first: id(change.first) },
  );
}

function smallest(changes: readonly Change[]): Change[] {
  const size = ({ from, to }: Change) => Math.abs(to - from);
  const least = Math.min(...changes.map(size));
  return changes.filter((change) => size(change) === least);
}

function whatIsMissing(findings: readonly UseCaseFinding[], totalWeight: number): Missing[] {
  const begun = findings.filter(({ blank }) => !blank);
  if (totalWeight === 0) return [{ what: 'weights' }];
  if (begun.length === 0) return [{ what: 'use-cases' }];
  return begun.map(({ id, missing }) => ({ what: 'scores', useCase: id, criteria: missing }));
}

function unknownCriteria(answers: Answers, method: ScoringMethod): string[] {
  const known = new Set(method.criteria.map(({ id }) => id));
  const named = [answers.weights, ...answers.useCases.map(({ scores }) => scores)].flatMap(Object.keys);
  return [...new Set(named)].filter((id) => !known.has(id)).sort();
}

const scoresInOrder = (useCase: UseCase, method: ScoringMethod): number[] =>
  method.criteria.map(({ id }) => scoreOf(useCase.scores, id) ?? 0);

/** Low ≤ likely ≤ high, of the amounts that are there. */
export function isOrdered(value: Value | undefined): boolean {
  const amounts = [value?.low, value?.likely, value?.high].filter((amount) => amount !== undefined);
  return amounts.every((amount, i) => i === 0 || amounts[i - 1]! <= amount);
}

/** Nothing but an id: no name, no score, no text. */
export function isBlank({ id: _, scores, ...rest }: UseCase): boolean {
  return Object.keys(scores).length === 0 && Object.values(rest).every((entry) => entry === undefined || entry === '');
}
