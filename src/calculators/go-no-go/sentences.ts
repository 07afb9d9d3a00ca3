/** What a finding says, in whole sentences: for the page, the memo and the exports alike. */
import { formatList, formatNumber } from '../../domain/format.ts';
import { LEVELS } from '../../domain/metric.ts';
import type { Criteria, Measurement } from './answers.ts';
import type { Finding, Reason } from './evaluate.ts';
import type { MetricFinding } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { CriteriaChange } from './lock.ts';
import { messages } from './messages.ts';
import { showAmount, showBound, showLevel, showReading } from './show.ts';
import { decisive } from './verdict.ts';
import type { Change } from './way-out.ts';

const { reasons: say, wayOut: way } = messages;

export function metricName({ name }: { readonly name: string }): string {
  return name.trim() || messages.unnamed;
}

/** The verdict in one sentence. */
export function headline(finding: Finding): string {
  const stopping = finding.metrics.filter((m) => decisive(finding.verdict).includes(m.standing));
  return messages.headline[finding.verdict](stopping.length);
}

export function reasonText(reason: Reason, locale: string): string {
  if (reason.kind === 'metric') return metricReason(reason.finding, locale);
  if (reason.kind === 'empty-category') return say.emptyCategory(reason.category.name, reason.category.asks);
  if (reason.kind === 'clear-floor') return say.clearFloor(reason.count, reason.of);
  if (reason.kind === 'reach-target') return say.reachTarget(reason.count, reason.of);
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
    if (bad) return say.unusable(name, messages.problems[bad.kind]);
    const missing = missingLevels.map((l) => messages.levels[l].toLowerCase());
    return say.levelsMissing(name, formatList(missing, locale));
  }
  if (standing === 'unmeasured') {
    const bad = fault('measurement');
    return bad ? say.unusable(name, messages.problems[bad.kind]) : say.unmeasured(name);
  }
  if (standing === 'below-floor') return say.belowFloor(name, reading, level('floor'));
  if (standing === 'face-value') return say.faceValue(name, reading);
  if (standing === 'not-proven' && evidence?.kind === 'sample') {
    const { cases, bound, casesToProve } = evidence;
    const shown = bound === null ? null : showBound(bound, metric, locale);
    const proof = casesToProve === null ? say.cannotProve : say.wouldProve(formatNumber(casesToProve, locale));
    return `${say.notProven(name, reading, level('floor'), formatNumber(cases, locale), shown)} ${proof}`;
  }
  return say.shortOfTarget(name, reading, level('target'));
}

export function changeText(change: Change, facts: Facts, locale: string): string {
  if (change.kind === 'add-metric') {
    const category = facts.metrics.categories.find((c) => c.id === change.category);
    return way.addMetric(category?.name.toLowerCase() ?? change.category, category?.asks ?? '');
  }
  const { metric } = change;
  const name = metricName(metric);
  const count = (n: number | null): string => (n === null ? '' : formatNumber(n, locale));
  if (change.kind === 'complete-criteria') return way.completeCriteria(name);
  if (change.kind === 'back-up') return way.backUp(name);
  if (change.kind === 'unprovable') return way.unprovable(name, showAmount(metric.floor ?? 0, metric.unit, locale));
  if (change.kind === 'more-cases') return way.moreCases(name, count(change.cases), count(change.more));
  const { to } = change;
  const now = metric.measurement;
  if (to.kind === 'proportion') {
    return change.kind === 'improve' && now.kind === 'proportion'
      ? way.improveShare(name, count(to.successes), count(now.successes), count(to.trials))
      : way.measureShare(name, count(to.successes), count(to.trials));
  }
  const wanted = showReading(central(to) ?? 0, metric, locale);
  const before = central(now);
  return change.kind === 'improve' && before !== null
    ? way.improve(name, wanted, showReading(before, metric, locale))
    : way.measure(name, wanted);
}

function central(measurement: Measurement): number | null {
  if (measurement.kind === 'proportion') return null;
  return measurement.kind === 'mean' ? measurement.mean : measurement.value;
}

/** One difference since the first lock: what, and what it means. */
export function criteriaChangeText(change: CriteriaChange, facts: Facts, locale: string): string {
  const { lock } = messages;
  if (change.kind !== 'changed') return lock[change.kind];
  const { field } = change;
  const show = (criteria: Criteria): string => {
    if (field === 'cluster') {
      const { size, correlation } = criteria.cluster ?? { size: null, correlation: null };
      const text = (v: number | null): string => (v === null ? lock.nothing : formatNumber(v, locale, 3));
      return size === null ? lock.nothing : lock.groups(text(size), text(correlation));
    }
    if (field === 'direction') return messages.directions[criteria.direction].toLowerCase();
    if (field === 'category') {
      return facts.metrics.categories.find((c) => c.id === criteria.category)?.name ?? criteria.category;
    }
    const value = criteria[field];
    if (typeof value === 'string') return value.trim() === '' ? lock.nothing : `“${value.trim()}”`;
    return value === null ? lock.nothing : showAmount(value, criteria.unit, locale);
  };
  return lock.fromTo(lock.fields[field], show(change.from), show(change.to));
}

/** `Floor 80%, target 90%, stretch 95%`; a level that is missing is a dash. */
export function levelsText(metric: Criteria, locale: string): string {
  const [floor = '', target = '', stretch = ''] = LEVELS.map((level) =>
    metric[level] === null ? '–' : showAmount(metric[level], metric.unit, locale),
  );
  return messages.table.row(floor, target, stretch);
}

/** `at least 91.8%`, or at most where lower is better; empty without a bound. */
export function boundText({ metric, evidence }: MetricFinding, locale: string): string {
  if (evidence?.kind !== 'sample' || evidence.bound === null) return '';
  const bound = showBound(evidence.bound, metric, locale);
  return metric.direction === 'higher' ? messages.table.atLeast(bound) : messages.table.atMost(bound);
}
