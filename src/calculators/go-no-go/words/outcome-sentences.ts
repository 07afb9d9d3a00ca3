/** The way out and the changes under a lock, in whole sentences. */
import { formatNumber } from '../../../domain/text/format.ts';
import type { Facts } from '../facts.ts';
import type { Criteria, Measurement } from '../model/answers.ts';
import type { CriteriaChange } from '../model/lock-finding.ts';
import type { Change } from '../model/way-out.ts';
import { outcomeMessages } from './en/finding-messages.ts';
import { metricName } from './sentences.ts';
import { showAmount, showReading } from './show.ts';

const { wayOut: way, trace: say } = outcomeMessages;

export function changeText(change: Change, facts: Facts, locale: string): string {
  if (change.kind === 'add-metric') {
    const category = facts.metrics.categories.find((c) => c.id === change.category);
    return way.addMetric(category?.name ?? change.category, category?.asks ?? '');
  }
  const { metric } = change;
  const name = metricName(metric);
  const count = (n: number | null): string => (n === null ? '' : formatNumber(n, locale));
  if (change.kind === 'complete-criteria') return way.completeCriteria(name);
  if (change.kind === 'back-up') return way.backUp(name);
  if (change.kind === 'unprovable') return way.unprovable(name, showAmount(metric.floor ?? 0, metric.unit, locale));
  if (change.kind === 'more-cases') return way.moreCases(name, count(change.cases), change.more, count(change.more));
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
    const value = criteria[field];
    if (typeof value === 'string') return value.trim() === '' ? say.nothing : say.quoted(value.trim());
    return value === null ? say.nothing : showAmount(value, criteria.unit, locale);
  };
  return say.fromTo(say.fields[field], show(change.from), show(change.to));
}
