/** The assessments of two tabs made one, also where one of them is of an older version of the site. */
import { type AnyCalculator, type Assessment, type Part, readAnswers } from '../codec/document.ts';
import { equal } from '../codec/json.ts';
import { type Later, merge } from './merge.ts';

export interface MergedAssessment {
  readonly assessment: Assessment;
  /** Parts, by calculator, that hold edits of a version that could not be brought to the other's. */
  readonly left: Readonly<Record<string, Part>>;
}

/**
 * Three-way merge. Answers of different versions are brought to the newest before they are merged: a field that the newer version
 * calls by another name is the same field. Where this tab does not know the calculator, or not that version, the newer part stands
 * whole, and the older one is left over.
 * @param base what both began with; undefined where nobody knows
 * @param calculators those this tab has loaded, by id
 */
export function mergeAssessments(
  base: Assessment | undefined,
  mine: Assessment,
  theirs: Assessment,
  later: Later,
  calculators: ReadonlyMap<string, AnyCalculator>,
): MergedAssessment {
  const left: Record<string, Part> = {};
  const same = { base: { ...base?.parts }, mine: { ...mine.parts }, theirs: { ...theirs.parts } };
  for (const [id, own] of Object.entries(mine.parts)) {
    const [first, other] = [base?.parts[id], theirs.parts[id]];
    if (!other || (other.version === own.version && (first?.version ?? own.version) === own.version)) continue;
    if (equal(own, other) || equal(first, own) || equal(first, other)) continue;
    const calculator = calculators.get(id);
    const brought = [own, other].map((part) => calculator && newest(calculator, part));
    const began = calculator && first ? newest(calculator, first) : null;
    if (began) same.base[id] = began;
    else delete same.base[id];
    if (brought[0] && brought[1]) [same.mine[id], same.theirs[id]] = brought;
    else if (own.version !== other.version) {
      const [stands, over] = own.version > other.version ? [own, other] : [other, own];
      [same.mine[id], same.theirs[id], left[id]] = [stands, stands, over];
    }
  }
  const merged = merge(
    base && { ...base, parts: same.base },
    { ...mine, parts: same.mine },
    { ...theirs, parts: same.theirs },
    later,
  );
  return { assessment: merged, left };
}

/** A part in the newest version its calculator knows; null where it can't be read. */
function newest(calculator: AnyCalculator, part: Part): Part | null {
  const read = readAnswers(calculator, part);
  return read.state === 'answers' ? { version: calculator.versions.length, answers: read.answers } : null;
}
