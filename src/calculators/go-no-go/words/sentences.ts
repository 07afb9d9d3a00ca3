/** What a finding says, in whole sentences: for the page, the memo and the exports alike. */

import { LEVELS } from '../../../domain/level.ts';
import { formatList, formatNumber, formatPercent } from '../../../domain/text/format.ts';
import type { Metric } from '../model/answers.ts';
import type { Finding, Reason } from '../model/finding.ts';
import { sideOf } from '../model/levels.ts';
import type { MetricFinding, Proof, SliceFinding } from '../model/proof.ts';
import { decisive } from '../model/verdict.ts';
import { findingMessages, tableMessages } from './en/finding-messages.ts';
import { amountText, caution } from './metric-text.ts';
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
    if (reason.kind === 'clear-floor' && reason.atFaceValue > 0) {
      return say.clearFloorMixed(count - reason.atFaceValue, reason.atFaceValue, of);
    }
    if (reason.kind === 'clear-floor') return count === of ? say.allClearFloor(of) : say.clearFloor(count, of);
    return count === of ? say.allReachTarget(of) : say.reachTarget(count, of);
  }
  if (reason.kind === 'one-look') return say.oneLook;
  const name = metricName(reason.metric);
  if (reason.kind === 'worst-slice') return say.worstSlice(name, sliceText(reason.slice, reason.metric, locale));
  return reason.kind === 'accepted'
    ? say.accepted(name, reason.metric.faceValue?.reason ?? '')
    : say.unknownCategory(name, reason.metric.category);
}

/** A slice with its reading and its bound. */
function sliceText({ name, value, bound }: SliceFinding, metric: Metric, locale: string): string {
  const reading = value === null ? '–' : showReading(value, metric, locale);
  const called = name.trim() || findingMessages.unnamedSlice;
  return bound === null
    ? tableMessages.worstSlice(called, reading)
    : tableMessages.worstSliceBound(called, reading, boundOf(bound, metric, locale));
}

function boundOf(bound: number, metric: Metric, locale: string): string {
  const shown = showBound(bound, metric, locale);
  return sideOf(metric) === 'higher' ? tableMessages.atLeast(shown) : tableMessages.atMost(shown);
}

function metricReason(finding: MetricFinding, locale: string): string {
  const { metric, standing, missingLevels, problems, value, evidence, course, slices } = finding;
  const name = metricName(metric);
  const fault = (blocks: 'criteria' | 'measurement') => problems.find((problem) => problem.blocks === blocks);
  const reading = value === null ? '' : showReading(value, metric, locale);
  const level = (which: 'floor' | 'target'): string => showLevel(metric[which] ?? 0, metric, locale);
  const amount = (of: number | null): string => amountText(of ?? 0, metric, locale);
  if (standing === 'criteria-incomplete') {
    const bad = fault('criteria');
    if (bad) return say.unusable(name, findingMessages.problems[bad.kind]);
    if (missingLevels.length === LEVELS.length) return say.noLevels(name);
    const missing = missingLevels.map((l) => say.levels[l]);
    return say.levelsMissing(name, formatList(missing, locale));
  }
  if (finding.heldBySlice) {
    const slice = slices.find((one) => one.standing === standing);
    if (slice && slice.value === null) return say.sliceMissing(name, slice.name.trim() || findingMessages.unnamedSlice);
    if (slice) return say.slice(name, sliceText(slice, metric, locale));
  }
  if (standing === 'unmeasured') {
    const bad = fault('measurement');
    return bad ? say.unusable(name, findingMessages.problems[bad.kind]) : say.unmeasured(name);
  }
  if (standing === 'below-floor') return say.belowFloor(name, reading, level('floor'));
  if (standing === 'too-early') {
    return say.tooEarly(name, reading, formatNumber(course.seen ?? 0, locale, 2), amount(course.agreed));
  }
  if (standing === 'face-value') {
    return evidence?.kind === 'face-value' && evidence.judged
      ? `${say.readAs(name, reading)} ${caution(finding)}`
      : say.faceValue(name, reading);
  }
  if (standing === 'not-proven' && evidence?.kind === 'sample') {
    if (course.stage === 'extended' && evidence.proven) {
      return say.extended(name, reading, amount(course.seen), formatNumber(course.agreed ?? 0, locale, 2));
    }
    return `${notProven(finding, evidence, name, reading, locale)} ${whatWouldProve(finding, evidence, locale)}`;
  }
  return say.shortOfTarget(name, reading, level('target'));
}

type SampleProof = Extract<Proof, { kind: 'sample' }>;

function notProven(
  { metric }: MetricFinding,
  { cases, bound, noSpread }: SampleProof,
  name: string,
  reading: string,
  locale: string,
): string {
  const floor = showLevel(metric.floor ?? 0, metric, locale);
  if (metric.measure.kind === 'percentile') return say.short(name, reading, floor, amountText(cases, metric, locale));
  if (noSpread) return say.noBound(name, reading, floor);
  if (bound === null) return say.weighAsOne(name, reading, floor);
  const shown = showBound(bound, metric, locale);
  return say.notProven(name, reading, floor, cases, formatNumber(cases, locale, 2), shown);
}

function whatWouldProve(finding: MetricFinding, { casesToProve, noSpread }: SampleProof, locale: string): string {
  if (noSpread) return caution(finding);
  if (finding.judged === 'checked') return say.checkedJudge;
  return casesToProve === null
    ? say.cannotProve
    : say.wouldProve(
        amountText(Math.ceil(casesToProve * 100) / 100, finding.metric, locale),
        formatPercent(finding.power, locale),
      );
}
