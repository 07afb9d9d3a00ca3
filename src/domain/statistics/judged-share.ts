/**
 * A share that a model judged, corrected by how often people found that model right (Rogan & Gladen 1978; Lee and others
 * 2025, arXiv 2511.21140). The true share is (p + c − 1) ÷ (s + c − 1), where the model passes the share p of all cases and
 * is right on the share s of the good and c of the bad ones.
 */
import { betaDistribution } from './numeric/confidence-distribution.ts';
import { fixedDraws } from './numeric/fixed-draws.ts';
import { percentiles } from './numeric/percentiles.ts';
import type { Share } from './sample.ts';

/** Of cases that people labeled: how many the model judged right. */
export interface Agreement {
  /** Among those that are good. */
  readonly good: Share;
  /** Among those that are bad. */
  readonly bad: Share;
}

/** The corrected share, 0–1; null where the model is right no more often than chance: s + c ≤ 1. */
export function correctedShare(judged: Share, { good, bad }: Agreement): number | null {
  const passed = judged.passes / judged.cases;
  const sensitivity = good.passes / good.cases;
  const specificity = bad.passes / bad.cases;
  return sensitivity + specificity <= 1 ? null : corrected(passed, specificity, sensitivity);
}

function corrected(passed: number, specificity: number, sensitivity: number): number {
  const excess = sensitivity + specificity - 1;
  return excess <= 0 ? 0 : Math.min(1, Math.max(0, (passed + specificity - 1) / excess));
}

/**
 * The one-sided lower bound on the true share, 0–1, which carries the uncertainty of all three: the 1 − confidence quantile
 * of the corrected share when p ~ Beta(k, n − k + 1), c ~ Beta(k₀, m₀ − k₀ + 1) and s ~ Beta(k₁ + 1, m₁ − k₁), each the
 * confidence distribution on its cautious side, over a fixed sequence of draws: the same for ever. Where s + c ≤ 1 in a
 * draw, the share is 0.
 * @param confidence above 0.5, below 1
 */
export function correctedLowerBound(judged: Share, agreement: Agreement, confidence: number): number {
  const { good, bad } = agreement;
  const key = [confidence, ...[judged, good, bad].flatMap(({ passes, cases }) => [passes, cases])].join(' ');
  const found = kept.get(key);
  if (found !== undefined) return found;
  if (kept.size >= MAX_KEPT) kept.delete(kept.keys().next().value!);
  const bound = lowerBound(judged, agreement, confidence);
  kept.set(key, bound);
  return bound;
}

/** Every edit judges all metrics again, and only one of them is new. */
const MAX_KEPT = 512;
const kept = new Map<string, number>();

function lowerBound(judged: Share, { good, bad }: Agreement, confidence: number): number {
  const draws = fixedDraws(
    [
      betaDistribution(judged.passes, judged.cases - judged.passes + 1),
      betaDistribution(bad.passes, bad.cases - bad.passes + 1),
      betaDistribution(good.passes + 1, good.cases - good.passes),
    ],
    corrected,
  );
  return percentiles(draws, [100 * (1 - confidence)])[0]!;
}

/** The one-sided upper bound on the true share: what the lower bound on the bad ones leaves. */
export function correctedUpperBound(judged: Share, { good, bad }: Agreement, confidence: number): number {
  const failed = { passes: judged.cases - judged.passes, cases: judged.cases };
  return 1 - correctedLowerBound(failed, { good: bad, bad: good }, confidence);
}
