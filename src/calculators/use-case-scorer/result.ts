import type { Finding } from './model/finding.ts';

/** For a host page: how the use cases stand, by verdict and number. Their names are the visitor's. */
export function result(finding: Finding) {
  const begun = finding.useCases.filter(({ blank }) => !blank);
  const count = (verdict: string) => begun.filter((useCase) => useCase.verdict === verdict).length;
  const best = finding.state === 'complete' ? finding.winner : null;
  return {
    state: finding.state,
    useCases: begun.length,
    strong: count('strong'),
    possible: count('possible'),
    redFlag: count('red-flag'),
    incomplete: count('incomplete'),
    best: best && {
      verdict: best.verdict,
      weightedScore: best.weightedScore,
      redFlags: best.redFlags,
      firstRankAcceptability: best.firstRankAcceptability,
    },
  };
}
