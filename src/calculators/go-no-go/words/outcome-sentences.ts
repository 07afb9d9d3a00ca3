/** The way out and the changes under a lock, in whole sentences. */
import { formatList, formatNumber, formatPercent } from '../../../domain/text/format.ts';
import type { Facts } from '../facts.ts';
import type { Criteria } from '../model/answers.ts';
import { KINDS } from '../model/kinds/kinds.ts';
import type { CriteriaChange } from '../model/lock-finding.ts';
import type { Change } from '../model/way-out.ts';
import { findingMessages } from './en/finding-messages.ts';
import { outcomeMessages } from './en/opened-messages.ts';
import { amountText, measureText } from './metric-text.ts';
import { metricName } from './sentences.ts';
import { showAmount, showReading, unitOf } from './show.ts';

const { wayOut: way, trace: say } = outcomeMessages;

export function changeText(change: Change, facts: Facts, locale: string): string {
  if (change.kind === 'add-metric') {
    const category = facts.metrics.categories.find((c) => c.id === change.category);
    return way.addMetric(category?.name ?? change.category, category?.asks ?? '');
  }
  const { metric } = change;
  const name = metricName(metric);
  const amount = (of: number): string => amountText(Math.ceil(of * 100) / 100, metric, locale);
  switch (change.kind) {
    case 'complete-criteria':
      return way.completeCriteria(name);
    case 'back-up':
      return way.backUp(name);
    case 'unprovable':
      return way.unprovable(name, showAmount(metric.floor ?? 0, unitOf(metric), locale));
    case 'check-judge':
      return way.checkJudge(name);
    case 'give-scale':
      return way.giveScale(name);
    case 'slice':
      return way.slice(name, change.slice.name.trim() || findingMessages.unnamedSlice);
    case 'fresh-sample':
      return change.cases === null ? way.freshSample(name) : way.freshSampleOf(name, amount(change.cases));
    case 'reach-agreed':
      return way.reachAgreed(name, amount(change.cases), formatNumber(change.more, locale, 2));
    case 'more-cases': {
      const more = way.moreCases(
        name,
        amount(change.cases),
        formatNumber(Math.ceil(change.more * 100) / 100, locale, 2),
      );
      return change.price === null ? more : `${more} ${way.secondLook(formatPercent(100 * change.price, locale, 0))}`;
    }
    default:
      return betterText(change, name, locale);
  }
}

/** An outcome to reach, never a count to change. */
function betterText(
  { kind, metric, to }: Change & { kind: 'improve' | 'measure' },
  name: string,
  locale: string,
): string {
  const improves = kind === 'improve';
  const count = (n: number | null): string => (n === null ? '' : formatNumber(n, locale));
  const reached = { ...metric, measurement: to };
  const read = KINDS[metric.measure.kind].read;
  const before = read(metric);
  const now = before === null ? null : showReading(before, metric, locale);
  const wanted = showReading((to.kind === 'value' ? to.value : read(reached)) ?? 0, metric, locale);
  if (metric.measure.kind === 'share' && to.kind === 'share') {
    return improves && now !== null
      ? way.improveShare(name, wanted, now, count(to.counted), count(to.cases))
      : way.measureShare(name, count(to.counted), count(to.cases));
  }
  if (to.kind === 'percentile') {
    return (improves ? way.improvePercentile : way.measurePercentile)(name, wanted, count(to.beyond), count(to.cases));
  }
  if (metric.measure.kind === 'rate' && to.kind === 'rate') {
    const exposure = amountText(to.exposure ?? 0, metric, locale);
    return improves && now !== null
      ? way.improveRate(name, wanted, now, count(to.events), exposure)
      : way.measureRate(name, count(to.events), exposure);
  }
  return improves && now !== null ? way.improve(name, wanted, now) : way.measure(name, wanted);
}

/** One difference since the first lock: what, and what it means. */
export function criteriaChangeText(change: CriteriaChange, facts: Facts, locale: string): string {
  if (change.kind !== 'changed') return say[change.kind];
  const { field } = change;
  const show = (criteria: Criteria): string => {
    if (field === 'cluster') {
      const { size, correlation } = criteria.cluster ?? { size: null, correlation: null };
      const text = (v: number | null): string => (v === null ? say.nothing : formatNumber(v, locale, 3));
      return size === null ? say.nothing : say.groups(text(size), text(correlation));
    }
    if (field === 'direction') return say.directions[criteria.direction];
    if (field === 'category') {
      return facts.metrics.categories.find((c) => c.id === criteria.category)?.name ?? criteria.category;
    }
    if (field === 'measure') return measureText({ ...criteria, judge: undefined }, locale);
    if (field === 'judge') return criteria.judge ? findingMessages.judges[criteria.judge] : say.nothing;
    if (field === 'targetWished') return criteria.targetWished ? say.wished : say.condition;
    if (field === 'agreed') {
      const { cases = null, look = false } = criteria.agreed ?? {};
      return cases === null ? say.nothing : say.agreed(amountText(cases, criteria, locale), look);
    }
    if (field === 'slices') {
      const { by, names, every } = criteria.slices ?? { by: '', names: [], every: false };
      const list = formatList(
        names.map(({ name }) => name),
        locale,
      );
      return criteria.slices ? say.slices(by, list, every) : say.nothing;
    }
    const value = criteria[field];
    if (typeof value === 'string') return value.trim() === '' ? say.nothing : say.quoted(value.trim());
    return value === null ? say.nothing : showAmount(value, unitOf(criteria), locale);
  };
  return say.fromTo(say.fields[field], show(change.from), show(change.to));
}
