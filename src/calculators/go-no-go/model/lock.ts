/**
 * Locking and unlocking. A lock keeps honest people honest; it is no proof against somebody who edits the file. The fingerprint
 * in the sponsor's hands is.
 */
import type { Answers, Lock } from './answers.ts';
import { hasResult } from './defaults.ts';
import { MAX_LOCKS } from './limits.ts';
import { criteriaOf, fingerprintOf } from './lock-finding.ts';

export function isLocked({ locks }: Answers): boolean {
  const last = locks.at(-1);
  return last !== undefined && last.unlocked === undefined;
}

/** Whether the kind of measurement may be chosen: a lock of version 1 did not seal it. */
export function isKindOpen(answers: Answers): boolean {
  return !isLocked(answers) || answers.locks.at(-1)?.form === 1;
}

/**
 * Locks the criteria.
 * @param at now, as ISO text in UTC
 * @param id new in the list of locks
 * @returns the answers unchanged when the criteria are locked already
 */
export function lock(answers: Answers, at: string, id: string): Answers {
  if (isLocked(answers)) return answers;
  const criteria = answers.metrics.map(criteriaOf);
  const taken: Lock = {
    id,
    lockedAt: at,
    criteria,
    fingerprint: fingerprintOf(criteria),
    measured: measuredIds(answers),
  };
  return { ...answers, locks: [...answers.locks.slice(0, MAX_LOCKS - 1), taken] };
}

/**
 * Opens the lock and keeps it, with the time and with which results were in.
 * @param at now, as ISO text in UTC
 */
export function unlock(answers: Answers, at: string): Answers {
  return withLast(answers, (last) =>
    last.unlocked ? last : { ...last, unlocked: { at, measured: measuredIds(answers), revised: [] } },
  );
}

/** Notes on the opened lock that a metric's criteria are being edited while its result is in. */
export function noteRevision(answers: Answers, id: string): Answers {
  const metric = answers.metrics.find((m) => m.id === id);
  if (!metric || !hasResult(metric)) return answers;
  return withLast(answers, (last) =>
    !last.unlocked || last.unlocked.revised.includes(id)
      ? last
      : { ...last, unlocked: { ...last.unlocked, revised: [...last.unlocked.revised, id] } },
  );
}

function withLast(answers: Answers, edit: (last: Lock) => Lock): Answers {
  const last = answers.locks.at(-1);
  return last ? { ...answers, locks: [...answers.locks.slice(0, -1), edit(last)] } : answers;
}

function measuredIds({ metrics }: Answers): string[] {
  return metrics.filter((metric) => hasResult(metric)).map((metric) => metric.id);
}
