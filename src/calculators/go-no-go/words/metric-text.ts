/** A metric's levels and its bound in words. */
import { LEVELS } from '../../../domain/level.ts';
import type { Criteria } from '../model/answers.ts';
import type { MetricFinding } from '../model/proof.ts';
import { tableMessages } from './en/finding-messages.ts';
import { showAmount, showBound } from './show.ts';

/** `Floor 80%, target 90%, stretch 95%`; a level that is missing is a dash. */
export function levelsText(metric: Criteria, locale: string): string {
  const [floor = '', target = '', stretch = ''] = LEVELS.map((level) =>
    metric[level] === null ? '–' : showAmount(metric[level], metric.unit, locale),
  );
  return tableMessages.row(floor, target, stretch);
}

/** `at least 91.8%`, or at most where lower is better; empty without a bound. */
export function boundText({ metric, evidence }: MetricFinding, locale: string): string {
  if (evidence?.kind !== 'sample' || evidence.bound === null) return '';
  const bound = showBound(evidence.bound, metric, locale);
  return metric.direction === 'higher' ? tableMessages.atLeast(bound) : tableMessages.atMost(bound);
}
