/** A share of weightings as text. */
import { formatPercent } from '../../../domain/text/format.ts';

/** 0–1 as a percentage that never rounds to a certainty: `<1%`, `>99%`, `100%` only when it is. */
export function formatShare(share: number, locale: string): string {
  if (share > 0 && share < 0.01) return `<${formatPercent(1, locale)}`;
  if (share < 1 && share > 0.99) return `>${formatPercent(99, locale)}`;
  return formatPercent(Math.round(share * 100), locale);
}
