/** The assessments of two tabs made one, also where one of them is of an older version of the site. */
import { type AnyCalculator, type Assessment, type Part, readAnswers } from '../codec/document.ts';
import { equal, isIdList, isObject, type Path } from '../codec/json.ts';
import { valueAt, withValueAt } from './difference.ts';
import { type Later, merge } from './merge.ts';

interface MergedAssessment {
  readonly assessment: Assessment;
  /** Parts, by calculator, with edits that are not in it: of a version that could not be brought to the other's, or unfit with its. */
  readonly left: Readonly<Record<string, Part>>;
}

/**
 * Three-way merge. Answers of different versions are brought to the newest before they are merged: a field that the newer version
 * calls by another name is the same field. Where this tab does not know the calculator, or not that version, the newer part stands
 * whole, and the older one is left over.
 * @param base what both began with; undefined where nobody knows
 * @param calculators those this tab has loaded, by id
 */
function mergeAssessments(
  base: Assessment | undefined,
  mine: Assessment,
  theirs: Assessment,
  later: Later,
  calculators: ReadonlyMap<string, AnyCalculator>,
): MergedAssessment {
  const left: Record<string, Part> = {};
  const same = { base: { ...base?.parts }, mine: { ...mine.parts }, theirs: { ...theirs.parts } };
  for (const [id, own] of Object.entries(mine.parts)) {
    const calculator = calculators.get(id);
    const other = theirs.parts[id];
    // A first edit is one of the defaults.
    const first = base?.parts[id] ?? (calculator && untouched(calculator));
    if (first && other) same.base[id] = first;
    if (!other || (other.version === own.version && (first?.version ?? own.version) === own.version)) continue;
    if (equal(own, other) || equal(first, own) || equal(first, other)) continue;
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
    { ...base, parts: same.base } as Assessment,
    { ...mine, parts: same.mine },
    { ...theirs, parts: same.theirs },
    later,
  );
  const parts = { ...merged.parts };
  for (const [id, part] of Object.entries(parts)) {
    const calculator = calculators.get(id);
    const [stands, over] = later === 'mine' ? [same.mine[id], same.theirs[id]] : [same.theirs[id], same.mine[id]];
    if (!calculator || !stands || !over || part === stands || part === over || newest(calculator, part)) continue;
    parts[id] = settled(calculator, part, stands);
    left[id] = over;
  }
  return { assessment: { ...merged, parts }, left };
}

/** Each edit fits by itself and the two don't fit together: where they don't, the later one stands, as it was. */
function settled(calculator: AnyCalculator, merged: Part, stands: Part): Part {
  let part = merged;
  for (let round = 0; round < 20; round += 1) {
    const read = readAnswers(calculator, part);
    if (read.state === 'answers') return part;
    const [problem] = read.state === 'invalid' ? read.problems : [];
    if (!problem) break;
    const path = placeOf(problem.path.split('.').slice(3), part.answers);
    const answers = withValueAt(part.answers, path, valueAt(stands.answers, path));
    if (equal(answers, part.answers)) break;
    part = { ...part, answers };
  }
  return stands;
}

/** A problem's place with the ids of items for their numbers. */
function placeOf(steps: readonly string[], root: unknown): Path {
  const path: (string | number)[] = [];
  for (const step of steps) {
    const holder = valueAt(root, path);
    const item: unknown = Array.isArray(holder) ? holder[Number(step)] : undefined;
    path.push(!Array.isArray(holder) ? step : isIdList(holder) && isObject(item) ? String(item['id']) : Number(step));
  }
  return path;
}

function untouched(calculator: AnyCalculator): Part {
  return { version: calculator.versions.length, answers: calculator.defaults };
}

/** A part in the newest version its calculator knows; null where it can't be read. */
function newest(calculator: AnyCalculator, part: Part): Part | null {
  const read = readAnswers(calculator, part);
  return read.state === 'answers' ? { version: calculator.versions.length, answers: read.answers } : null;
}

/**
 * What two tabs hold made one: of edits of the same field the later stands, by the clock, and both tabs come to the same result.
 * @param base what both began with; undefined where nobody knows
 */
export function joined(
  base: Assessment | undefined,
  mine: Assessment,
  theirs: Assessment,
  calculators: ReadonlyMap<string, AnyCalculator>,
): MergedAssessment {
  const later = isLater(mine, theirs) ? 'mine' : 'theirs';
  const { assessment, left } = mergeAssessments(base, mine, theirs, later, calculators);
  const [created = mine.created] = [mine.created, theirs.created].sort();
  const { updated } = later === 'mine' ? mine : theirs;
  return { assessment: { ...assessment, created, updated }, left };
}

/** Later edited; where that is the same, the same one for every tab. */
function isLater(a: Assessment, b: Assessment): boolean {
  return a.updated === b.updated ? JSON.stringify(a) > JSON.stringify(b) : a.updated > b.updated;
}
