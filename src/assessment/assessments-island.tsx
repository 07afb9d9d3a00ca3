import { loadCalculator } from '../calculators/registry.ts';
import { Assessments, type AssessmentsProps } from '../shell/list/Assessments.tsx';

/** The list of assessments, with this site's calculators. */
export function AssessmentList({ calculators, facts }: Required<Omit<AssessmentsProps, 'load'>>) {
  return <Assessments calculators={calculators} facts={facts} load={loadCalculator} />;
}
