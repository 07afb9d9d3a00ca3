/** A finding in sentences, for the page and the exports alike. */

import type { Facts } from '../facts.ts';
import type { Change, Complete } from '../model/finding.ts';
import { findingMessages as say } from './en/finding-messages.ts';
import { formatShare } from './format-share.ts';
import { shownName } from './names.ts';
import { criterionNames } from './reason.ts';

/** What leads, and how firmly: the sentence under the heading. */
export function leadSentences(finding: Complete, locale: string): string[] {
  const { winner, compared } = finding;
  const name = shownName(finding, winner.id);
  if (winner.verdict === 'red-flag') return [say.notReady, ...(compared > 1 ? [say.closest(name)] : [])];
  if (compared === 1) return [say.alone(name)];
  const share = winner.firstRankAcceptability ?? 0;
  return [say.leads(name, formatShare(share, locale)), ...(share < 0.5 ? [say.agreeWeights] : [])];
}

/** The smallest changes of a score that change the winner, or that none does; nothing to say of one use case alone. */
export function changeSentences(finding: Complete, facts: Facts): string[] {
  if (finding.compared < 2) return [];
  if (finding.smallestChanges.length === 0) return [say.firm];
  return finding.smallestChanges.map(({ useCase, criterion, from, to, first }) => {
    const [name = criterion] = criterionNames([criterion], facts);
    const own = shownName(finding, useCase);
    return first === useCase
      ? say.changesOwn(own, name, from, to)
      : say.changes(own, name, from, to, shownName(finding, first));
  });
}

/** What a use case's own change does: for the winner how it loses, for another how it comes first. */
export function ownChange(finding: Complete, id: string, change: Change | null, facts: Facts): string {
  if (finding.compared < 2) return '';
  const wins = id === finding.winner.id;
  if (!change) return wins ? say.noLoss : say.noGain;
  const [name = change.criterion] = criterionNames([change.criterion], facts);
  return wins
    ? say.ownLoss(name, change.from, change.to, shownName(finding, change.first))
    : say.ownGain(name, change.from, change.to);
}
