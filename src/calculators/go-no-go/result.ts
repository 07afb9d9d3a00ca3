import type { Finding } from './model/finding.ts';

/** For a host page: the verdict, and how many metrics stand where. Their names and levels are the visitor's. */
export function result(finding: Finding) {
  const standings: Record<string, number> = {};
  for (const { standing } of finding.metrics) standings[standing] = (standings[standing] ?? 0) + 1;
  return {
    state: finding.state,
    verdict: finding.verdict,
    metrics: finding.metrics.length,
    standings,
    lock: finding.lock.state,
  };
}
