import type { Cover } from '../../shell/codec/document.ts';
import type { AssessmentFacts } from '../facts.ts';
import type { Offer } from '../model/offers.ts';
import type { Whole } from '../model/whole.ts';

/** What a view of the whole gets. */
export interface WholeProps {
  readonly whole: Whole;
  readonly facts: AssessmentFacts;
  readonly locale: string;
  /** Null where nothing may be changed: before a visitor begins, for a link, for data of a newer version. */
  readonly acts: WholeActs | null;
}

export interface WholeActs {
  /** @param step edits of the same step that follow each other are one step of undo */
  readonly edit: (change: Partial<Cover>, step?: string) => void;
  readonly take: (offer: Offer) => void;
}
