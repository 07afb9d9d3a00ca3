/** Writing is checked like reading: what the next read would refuse is not kept. */
import * as z from 'zod/mini';
import { type AnyCalculator, Assessment, type Part, problemsOf, readAnswers } from '../codec/document.ts';
import { forbiddenKey, type Problem } from '../codec/json.ts';

/** What would be refused, and why. */
export interface Objection {
  /** Whose part it is; null for what stands beside the parts. */
  readonly calculator: string | null;
  readonly problem: Problem;
}

const Envelope = z.omit(Assessment, { parts: true });

/**
 * What the next read would refuse in an assessment; null where nothing.
 * @param since parts that are the same in it are not looked at again
 * @param calculators those this tab has loaded, by id: parts of others are as somebody wrote who knew them
 */
export function objectionTo(
  { parts, ...envelope }: Assessment,
  calculators: ReadonlyMap<string, AnyCalculator>,
  since?: Assessment,
): Objection | null {
  const read = z.safeParse(Envelope, envelope);
  const [problem] = read.success ? [] : problemsOf(read.error.issues);
  if (problem) return { calculator: null, problem };
  for (const [id, part] of Object.entries(parts)) {
    const problem = part === since?.parts[id] ? null : objectionToPart(part, id, calculators.get(id));
    if (problem) return { calculator: id, problem };
  }
  return null;
}

function objectionToPart(part: Part, id: string, calculator: AnyCalculator | undefined): Problem | null {
  if (forbiddenKey(part)) return { path: `parts.${id}`, message: '' };
  const read = calculator && readAnswers(calculator, part);
  if (read?.state === 'invalid') return read.problems[0] ?? { path: `parts.${id}`, message: '' };
  return (read?.state === 'answers' && read.leftOut?.[0]) || null;
}
