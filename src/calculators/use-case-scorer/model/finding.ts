import type { Judgment } from './verdict.ts';

export type Finding = Incomplete | Complete;

export interface Common {
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
interface Incomplete extends Common {
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
