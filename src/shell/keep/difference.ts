/** The smallest place that holds every difference of two versions of the same JSON. */
import { equal, isIdList, isObject, own, type Path } from '../codec/json.ts';

export interface Difference {
  readonly path: Path;
  /** What stands at `path`; `undefined` where nothing does. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Null when nothing differs. */
export function difference(before: unknown, after: unknown, path: Path = []): Difference | null {
  if (equal(before, after)) return null;
  const steps = differingSteps(before, after);
  const [only] = steps;
  if (steps.length === 1 && only !== undefined) {
    return difference(valueAt(before, [only]), valueAt(after, [only]), [...path, only]);
  }
  return { path, before, after };
}

/** Every place at which the two differ, each as deep as it goes. */
export function differences(before: unknown, after: unknown, path: Path = []): Difference[] {
  if (equal(before, after)) return [];
  const steps = differingSteps(before, after);
  if (steps.length === 0) return [{ path, before, after }];
  return steps.flatMap((step) => differences(valueAt(before, [step]), valueAt(after, [step]), [...path, step]));
}

/** Keys or ids under which the two differ; none where they can only be told apart as a whole. */
function differingSteps(before: unknown, after: unknown): string[] {
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].filter((key) => !equal(own(before, key), own(after, key)));
  }
  if (isIdList(before) && isIdList(after) && before.length > 0) {
    const ids = before.map((item) => item.id);
    const same = after.length === before.length && after.every((item, place) => item.id === ids[place]);
    return same ? ids.filter((id) => !equal(valueAt(before, [id]), valueAt(after, [id]))) : [];
  }
  return [];
}

/** What stands at the place; `undefined` where the place is not there. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) {
      value = typeof step === 'number' ? value[step] : value.find((item) => isObject(item) && item['id'] === step);
    } else value = isObject(value) ? own(value, String(step)) : undefined;
  }
  return value;
}

/** A copy with another value at the place, or none if `undefined`; unchanged where the place's holder is not there. */
export function withValueAt<T>(root: T, path: Path, value: unknown): T;
export function withValueAt(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(root)) {
    const place = typeof step === 'number' ? step : root.findIndex((item) => isObject(item) && item['id'] === step);
    if (place < 0 || place >= root.length) return root;
    const copy = [...root];
    const inner = withValueAt(copy[place], rest, value);
    if (inner === undefined) copy.splice(place, 1);
    else copy[place] = inner;
    return copy;
  }
  if (!isObject(root)) return root;
  const { [step]: _, ...others } = root;
  const inner = withValueAt(own(root, String(step)), rest, value);
  // Keys keep their order: a view may list them.
  if (inner === undefined) return others;
  return Object.hasOwn(root, step) ? { ...root, [step]: inner } : { ...others, [step]: inner };
}
