import { loadCalculator } from '../calculators/registry.ts';
import { Assessments, type AssessmentsProps } from '../shell/Assessments.tsx';

/** The list of assessments, with this site's calculators. */
export function AssessmentList({ calculators }: Pick<AssessmentsProps, 'calculators'>) {
  return <Assessments calculators={calculators} load={loadCalculator} />;
}
