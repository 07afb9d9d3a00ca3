/** A milestone in words. */
import type { Milestone } from '../model/finding.ts';
import { restMessages } from './en/rest-messages.ts';

export function titleOf({ id, users }: Milestone): string {
  const say = restMessages.milestones;
  return id === 'rollout' && users ? say.rollout(users.low, users.high) : say.names[id];
}

/** What has to be true on that day. */
export function criterionOf({ id, step, users }: Milestone): string {
  const say = restMessages.milestones;
  // The first step of the rollout follows the decision; each later one follows the step before.
  const later = id === 'rollout' && step !== null && users !== null && users.low >= 50;
  return later ? say.promotion : say.criteria[id];
}
