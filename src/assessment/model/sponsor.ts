import { SPONSOR_LEVELS } from '../../shell/codec/document.ts';
import type { AssessmentFacts } from '../facts.ts';
import type { Whole } from './whole.ts';

export type SponsorState =
  | { readonly state: 'none' }
  | { readonly state: 'level-unknown'; readonly name: string }
  | { readonly state: 'too-low'; readonly name: string }
  | { readonly state: 'named'; readonly name: string };

/** A sponsor stands at the level of the method or above it. */
export function sponsorOf({ cover: { sponsor } }: Whole, { byId }: AssessmentFacts): SponsorState {
  const name = sponsor.name.trim();
  if (name === '') return { state: 'none' };
  if (sponsor.level === null) return { state: 'level-unknown', name };
  const wanted = (SPONSOR_LEVELS as readonly string[]).indexOf(
    byId['timeline-and-budget'].stages.sponsorLevel.toLowerCase(),
  );
  const least = wanted < 0 ? SPONSOR_LEVELS.indexOf('vp') : wanted;
  return { state: SPONSOR_LEVELS.indexOf(sponsor.level) <= least ? 'named' : 'too-low', name };
}
