import { type AnyCalculator, type Assessment, emptyAssessment } from '../codec/document.ts';

/** An example is an assessment of its own, named as one: it never takes the place of somebody's work. */
export function exampleAssessment(
  calculator: AnyCalculator,
  { title, answers }: { readonly title: string; readonly answers: unknown },
): (id: string, now: string) => Assessment {
  const parts = { [calculator.id]: { version: calculator.versions.length, answers } };
  return (id, now) => ({ ...emptyAssessment(id, now), name: title, parts });
}
