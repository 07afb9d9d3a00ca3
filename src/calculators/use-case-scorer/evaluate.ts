import type { ScoringMethod } from '../../domain/criterion.ts';
import type { Answers, UseCase, Value } from './answers.ts';
import type { Facts } from './facts.ts';
import { rank, type Standing, standing, type Weights, weightsOf } from './ranking.ts';
import { firstRankAcceptability } from './robustness.ts';
import { formatVector } from './vector.ts';
import { type Judgment, scoreOf } from './verdict.ts';
import { smallestChanges } from './winner.ts';

export type Finding = Incomplete | Complete;

interface Common {
  /** In the order of the answers. */
  readonly useCases: readonly UseCaseFinding[];
  /** Ids of the use cases that are ranked, best first; those nobody has begun are left out. */
  readonly ranking: readonly string[];
  /** The use case that the assessment goes on with; null when none is chosen, or the chosen one is gone. */
  readonly chosen: string | null;
  /** Criteria that the answers know and the facts do not: kept, and counted nowhere. */
  readonly unknownCriteria: readonly string[];
  readonly weights: readonly { readonly criterion: string; readonly weight: number }[];
  readonly weightsEqual: boolean;
}

/** Nothing can be ranked yet. */
export interface Incomplete extends Common {
  readonly state: 'incomplete';
  readonly missing: readonly Missing[];
}

export type Missing =
  | { readonly what: 'use-cases' }
  /** Every weight is 0: no weighted score exists. */
  | { readonly what: 'weights' }
  | { readonly what: 'scores'; readonly useCase: string; readonly criteria: readonly string[] };

export interface Complete extends Common {
  readonly state: 'complete';
  /** Rank 1. It may be red-flagged: then nothing here is ready to pilot. */
  readonly winner: UseCaseFinding;
  /** Use cases with every score. */
  readonly compared: number;
  /** The smallest changes of a single score that change rank 1, of all use cases; all of one size. */
  readonly smallestChanges: readonly Change[];
}

export interface UseCaseFinding extends Judgment {
  readonly id: string;
  readonly name: string;
  /** Nothing has been entered. */
  readonly blank: boolean;
  /** Σ wᵢsᵢ / Σ wᵢ, 1–5; null while a score or every weight is missing. */
  readonly weightedScore: number | null;
  /** 1 is best; null while it can't be ranked. */
  readonly rank: number | null;
  /** Share 0–1 of all possible weightings under which its weighted score is the highest; null while incomplete. */
  readonly firstRankAcceptability: number | null;
  /** Its smallest change of one score that changes rank 1. */
  readonly change: Change | null;
  readonly vector: string;
  readonly valueProblem: 'order' | null;
}

export interface Change {
  readonly useCase: string;
  readonly criterion: string;
  readonly from: number;
  readonly to: number;
  /** Who is then first. */
  readonly first: string;
}

export function evaluate(answers: Answers, { method }: Facts): Finding {
  const { useCases } = answers;
  const weights = weightsOf(answers.weights, method);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const standings = useCases.map(({ name, scores }) => standing(name, scores, method, weights));
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
  standings: readonly Standing[],
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
