import type { ScoringMethod } from '../../../domain/content/criterion.ts';
import { compareRanks, type Rank, rankOf, type Weights } from './ranking.ts';
import { type Scores, scoreOf } from './verdict.ts';

/** A change of one score that puts another use case first. */
export interface ScoreChange {
  /** Index of the use case whose score changes. */
  readonly useCase: number;
  readonly criterion: string;
  readonly from: number;
  readonly to: number;
  /** Index of the use case that is then first. */
  readonly first: number;
}

type Step = Pick<ScoreChange, 'criterion' | 'from' | 'to'>;

const size = ({ from, to }: Step) => Math.abs(to - from);

interface Contender {
  /** Place in the list as entered: what ranking leaves even stays in that order. */
  readonly position: number;
  readonly scores: Scores;
  readonly standing: Rank;
}

/**
 * For each use case, its smallest change of one score that changes who is first; null where no single change does.
 * @param contenders use cases with every score, in ranking order; the first is the winner
 */
export function smallestChanges(
  contenders: readonly Contender[],
  method: ScoringMethod,
  weights: Weights,
): (ScoreChange | null)[] {
  return contenders.map(({ position, scores, standing: { name } }, useCase) => {
    // The one to beat, or to fall behind: nobody else's standing changes.
    const rival = useCase === 0 ? 1 : 0;
    const against = contenders[rival];
    if (!against) return null;
    const changesWinner = (criterion: string, to: number) => {
      const changed = rankOf(name, { ...scores, [criterion]: to }, method, weights);
      const order = compareRanks(changed, against.standing) || position - against.position;
      return useCase === 0 ? order > 0 : order < 0;
    };
    const found = method.criteria
      .map(({ id }) => {
        const from = scoreOf(scores, id) ?? 0;
        // A higher score never ranks lower: the winner can only lose by a lower one, a rival only win by a higher one.
        const towards = useCase === 0 ? [4, 3, 2, 1].filter((to) => to < from) : [2, 3, 4, 5].filter((to) => to > from);
        const farthest = towards.at(-1);
        const possible = farthest !== undefined && changesWinner(id, farthest);
        const to = possible ? towards.find((score) => changesWinner(id, score)) : undefined;
        return to === undefined ? null : { criterion: id, from, to };
      })
      .filter((change) => change !== null)
      .reduce<Step | null>((least, change) => (least && size(least) <= size(change) ? least : change), null);
    return found ? { useCase, ...found, first: useCase === 0 ? rival : useCase } : null;
  });
}
