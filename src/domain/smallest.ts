/**
 * The smallest whole number from `from` to `to` for which `holds` is true; null where there is none.
 * `holds` must stay true once it is true.
 */
export function smallest(from: number, to: number, holds: (n: number) => boolean): number | null {
  let step = 1;
  let failing = from - 1;
  let candidate = from;
  while (!holds(candidate)) {
    if (candidate >= to) return null;
    failing = candidate;
    candidate = Math.min(to, candidate + step);
    step *= 2;
  }
  while (candidate - failing > 1) {
    const middle = Math.floor((failing + candidate) / 2);
    if (holds(middle)) candidate = middle;
    else failing = middle;
  }
  return candidate;
}
