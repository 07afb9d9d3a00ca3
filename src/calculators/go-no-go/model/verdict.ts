/** From where each metric stands to what is decided. */
import type { MetricFinding, Standing } from './proof.ts';

/** In the order in which they are asked: the first that applies is the verdict. Also worst first. */
export const VERDICTS = ['incomplete-criteria', 'no-go', 'not-measured', 'not-proven', 'conditional-go', 'go'] as const;
export type Verdict = (typeof VERDICTS)[number];

const STOPS: readonly (readonly [Verdict, readonly Standing[]])[] = [
  ['incomplete-criteria', ['criteria-incomplete']],
  ['no-go', ['below-floor']],
  ['not-measured', ['unmeasured']],
  ['not-proven', ['too-early', 'not-proven', 'face-value']],
  ['conditional-go', ['floor']],
];

/**
 * @param emptyCategories how many categories have no metric
 * @param standings where each metric stands
 */
export function decide(emptyCategories: number, standings: readonly Standing[]): Verdict {
  if (emptyCategories > 0) return 'incomplete-criteria';
  return STOPS.find(([, stops]) => standings.some((standing) => stops.includes(standing)))?.[0] ?? 'go';
}

/** The standings that decide this verdict; none for a go. */
export function decisive(verdict: Verdict): readonly Standing[] {
  return STOPS.find(([v]) => v === verdict)?.[1] ?? [];
}

/** A target that is only wished for is no condition: proven at the floor is enough. */
export function countedStanding({ standing, metric }: Pick<MetricFinding, 'standing' | 'metric'>): Standing {
  return standing === 'floor' && metric.targetWished ? 'target' : standing;
}
