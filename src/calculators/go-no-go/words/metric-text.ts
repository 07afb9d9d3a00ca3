/** A metric's levels and its bound in words. */
import { LEVELS } from '../../../domain/level.ts';
import { formatNumber } from '../../../domain/text/format.ts';
import type { Criteria } from '../model/answers.ts';
import { sideOf } from '../model/levels.ts';
import type { MetricFinding } from '../model/proof.ts';
import { findingMessages, tableMessages } from './en/finding-messages.ts';
import { showAmount, showBound, showReading, unitOf } from './show.ts';

/** `Floor 80%, target 90%, stretch 95%`; a level that is missing is a dash. */
export function levelsText(metric: Criteria, locale: string): string {
  const [floor = '', target = '', stretch = ''] = LEVELS.map((level) =>
    metric[level] === null ? '–' : showAmount(metric[level], unitOf(metric), locale),
  );
  return metric.measure.kind === 'difference'
    ? tableMessages.gainRow(floor, target, stretch)
    : tableMessages.row(floor, target, stretch);
}

/** `at least 91.8%`, or at most where lower is better; empty without a bound. */
export function boundText({ metric, evidence }: MetricFinding, locale: string): string {
  if (evidence?.kind !== 'sample' || evidence.bound === null) return '';
  const bound = showBound(evidence.bound, metric, locale);
  return sideOf(metric) === 'higher' ? tableMessages.atLeast(bound) : tableMessages.atMost(bound);
}

/** `95th percentile`, `Share of cases`: how it is measured, and by whom it was judged. */
export function measureText({ measure, judge }: Criteria, locale: string): string {
  const { kinds, percentile, judges } = findingMessages;
  const kind =
    measure.kind === 'percentile' && measure.percentile !== null
      ? percentile(measure.percentile, formatNumber(measure.percentile, locale, 1))
      : kinds[measure.kind];
  return judge ? tableMessages.judgedBy(kind, judges[judge]) : kind;
}

/** How it is today, as it stands before an arrow: of a difference the baseline's own reading. Empty where it is not stated. */
export function todayText({ today, metric }: MetricFinding, locale: string): string {
  if (today === null) return '';
  const itself = metric.measure.kind === 'difference' ? { ...metric, measure: { kind: metric.measure.of } } : metric;
  return showReading(today, itself as Criteria, locale);
}

/** `84% → 93.1%` where today is known, of a difference with the gain; the reading alone where not; empty without a reading. */
export function beforeAfterText(found: MetricFinding, locale: string): string {
  const { value, today, metric } = found;
  if (value === null) return '';
  const reading = showReading(value, metric, locale);
  if (today === null) return reading;
  if (metric.measure.kind !== 'difference') return tableMessages.fromTo(todayText(found, locale), reading);
  const after = today + (metric.direction === 'higher' ? value : -value);
  return tableMessages.gained(todayText(found, locale), todayText({ ...found, today: after }, locale), reading);
}

/** Cases, or for a rate the exposure. */
export function amountText(amount: number, { measure }: Criteria, locale: string): string {
  const shown = formatNumber(amount, locale, 2);
  if (measure.kind === 'rate') return tableMessages.exposure(shown, measure.exposure ?? '');
  if (measure.kind === 'difference' && measure.of === 'rate') return tableMessages.exposure(shown, '');
  return tableMessages.cases(amount, shown);
}

/** The worst slice, with its own bound; empty without slices. */
export function worstSliceText({ metric, slices: [worst] }: MetricFinding, locale: string): string {
  if (!worst || worst.value === null) return '';
  const name = worst.name.trim() || findingMessages.unnamedSlice;
  const reading = showReading(worst.value, metric, locale);
  if (worst.bound === null) return tableMessages.worstSlice(name, reading);
  const bound = showBound(worst.bound, metric, locale);
  const held = sideOf(metric) === 'higher' ? tableMessages.atLeast(bound) : tableMessages.atMost(bound);
  return tableMessages.worstSliceBound(name, reading, held);
}

/** What has to be known beside the result: where a bound is approximate, or there is none. Empty where there is nothing. */
export function caution({ evidence, course }: MetricFinding): string {
  const { cautions } = findingMessages;
  if (evidence?.kind === 'face-value' && evidence.judged === 'unchecked') return cautions.unchecked;
  if (evidence?.kind === 'face-value' && evidence.judged === 'score') return cautions.score;
  if (evidence?.kind !== 'sample') return '';
  if (evidence.noSpread) return cautions.noSpread;
  if (course.stage === 'extended') return cautions.extended;
  return evidence.lenient ? cautions.lenient : '';
}
