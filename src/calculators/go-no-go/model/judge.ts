/** Who judged, and what that makes of a result: a model is an instrument that people have to check. */
import type { Agreement } from '../../../domain/statistics/judged-share.ts';
import type { Metric } from './answers.ts';
import type { Field, Problem, ProblemKind } from './levels.ts';

/**
 * `checked`: a share whose model people checked; it is corrected. `unchecked`: a model, and no table of agreement that can be
 * used. `score`: a model gave a score, which no table corrects. Null: people, a program, or not said.
 */
export type Judged = 'checked' | 'unchecked' | 'score' | null;

export function judgedBy(metric: Metric): Judged {
  if (metric.judge !== 'model' || metric.measure.kind === 'rate' || metric.measure.kind === 'value') return null;
  if (metric.measure.kind !== 'share') return 'score';
  return usableAgreement(metric) ? 'checked' : 'unchecked';
}

/** The table, where a model judged a share and the table can be used. */
export function usableAgreement(metric: Metric): Agreement | null {
  const { agreement, judge, measure } = metric;
  if (judge !== 'model' || measure.kind !== 'share' || !agreement || agreementProblems(metric).length > 0) return null;
  const { good, bad } = agreement;
  if (!good.cases || !bad.cases) return null;
  return {
    good: { passes: good.right ?? 0, cases: good.cases },
    bad: { passes: bad.right ?? 0, cases: bad.cases },
  };
}

export function agreementProblems({ agreement, judge }: Metric): Problem[] {
  if (!agreement || judge !== 'model') return [];
  const { good, bad } = agreement;
  const problems: Problem[] = [];
  const add = (field: Field, kind: ProblemKind): unknown => problems.push({ field, kind, blocks: 'agreement' });
  const check = (side: typeof good, right: Field, cases: Field): void => {
    if (side.cases === null) add(cases, 'part-missing');
    else if (side.cases === 0) add(cases, 'no-cases');
    else if (side.right === null) add(right, 'part-missing');
    else if (side.right > side.cases) add(right, 'above-cases');
  };
  if ([good.right, good.cases, bad.right, bad.cases].every((count) => count === null)) return [];
  check(good, 'goodRight', 'goodCases');
  check(bad, 'badRight', 'badCases');
  if (problems.length === 0 && good.right! / good.cases! + bad.right! / bad.cases! <= 1)
    add('badRight', 'judge-by-chance');
  return problems;
}
