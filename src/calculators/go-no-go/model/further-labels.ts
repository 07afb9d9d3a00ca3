/** Which labels by people would move the bound of a judged share most. It draws a lot, so the page asks where it is read. */
import { boundWithFurther, FURTHER, type Further } from '../../../domain/statistics/planning/further-labels.ts';
import type { Metric } from './answers.ts';
import { usableAgreement } from './judge.ts';

/** So many more of each are compared. */
export const FURTHER_LABELS = 100;

/**
 * @param confidence 0–1
 * @returns the kind of case, with the bound in percent after {@link FURTHER_LABELS} more; null where no table can be used
 */
export function furtherLabels(
  metric: Metric,
  confidence: number,
): { readonly of: Further; readonly bound: number } | null {
  const agreement = usableAgreement(metric);
  const { measurement: m, direction } = metric;
  if (!agreement || m.kind !== 'share' || m.counted === null || !m.cases) return null;
  const higher = direction === 'higher';
  const judged = { passes: higher ? m.counted : m.cases - m.counted, cases: m.cases };
  const bounds = boundWithFurther(judged, agreement, confidence, FURTHER_LABELS);
  const of = FURTHER.reduce((best, kind) => (bounds[kind] > bounds[best] ? kind : best));
  return { of, bound: 100 * (higher ? bounds[of] : 1 - bounds[of]) };
}
