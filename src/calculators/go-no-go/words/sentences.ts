/** What a finding says, in whole sentences: for the page, the memo and the exports alike. */

import { LEVELS } from '../../../domain/level.ts';
import { formatList, formatNumber } from '../../../domain/text/format.ts';
import type { Finding, Reason } from '../model/finding.ts';
import type { MetricFinding } from '../model/proof.ts';
import { decisive } from '../model/verdict.ts';
import { findingMessages } from './en/finding-messages.ts';
import { showBound, showLevel, showReading } from './show.ts';

const { reasons: say } = findingMessages;

export function metricName({ name }: { readonly name: string }): string {
  return name.trim() || findingMessages.unnamed;
}

/** The verdict in one sentence. */
export function headline(finding: Finding): string {
  const stopping = finding.metrics.filter((m) => decisive(finding.verdict).includes(m.standing));
  return findingMessages.headline[finding.verdict](stopping.length);
}

export function reasonText(reason: Reason, locale: string): string {
  if (reason.kind === 'metric') return metricReason(reason.finding, locale);
  if (reason.kind === 'empty-category') return say.emptyCategory(reason.category.name, reason.category.asks);
  if (reason.kind === 'clear-floor' || reason.kind === 'reach-target') {
    const { count, of } = reason;
    if (reason.kind === 'clear-floor') return count === of ? say.allClearFloor(of) : say.clearFloor(count, of);
    return count === of ? say.allReachTarget(of) : say.reachTarget(count, of);
  }
  const name = metricName(reason.metric);
  return reason.kind === 'accepted'
    ? say.accepted(name, reason.metric.faceValue?.reason ?? '')
    : say.unknownCategory(name, reason.metric.category);
}

function metricReason(
  { metric, standing, missingLevels, problems, value, evidence }: MetricFinding,
  locale: string,
): string {
  const name = metricName(metric);
  const fault = (blocks: 'criteria' | 'measurement') => problems.find((problem) => problem.blocks === blocks);
  const reading = value === null ? '' : showReading(value, metric, locale);
  const level = (which: 'floor' | 'target'): string => showLevel(metric[which] ?? 0, metric, locale);
  if (standing === 'criteria-incomplete') {
    const bad = fault('criteria');
    if (bad) return say.unusable(name, findingMessages.problems[bad.kind]);
    if (missingLevels.length === LEVELS.length) return say.noLevels(name);
    const missing = missingLevels.map((l) => say.levels[l]);
    return say.levelsMissing(name, formatList(missing, locale));
  }
  if (standing === 'unmeasured') {
    const bad = fault('measurement');
    return bad ? say.unusable(name, findingMessages.problems[bad.kind]) : say.unmeasured(name);
  }
  if (standing === 'below-floor') return say.belowFloor(name, reading, level('floor'));
  if (standing === 'face-value') return say.faceValue(name, reading);
  if (standing === 'not-proven' && evidence?.kind === 'sample') {
    const { cases, bound, casesToProve } = evidence;
    const proof = casesToProve === null ? say.cannotProve : say.wouldProve(formatNumber(casesToProve, locale));
    const why =
      bound === null
        ? say.weighAsOne(name, reading, level('floor'))
        : say.notProven(
            name,
            reading,
            level('floor'),
            cases,
            formatNumber(cases, locale),
            showBound(bound, metric, locale),
          );
    return `${why} ${proof}`;
  }
  return say.shortOfTarget(name, reading, level('target'));
}
