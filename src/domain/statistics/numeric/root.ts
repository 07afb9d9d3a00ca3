/**
 * Where a rising function crosses zero, by Chandrupatla's method (1997): inverse quadratic interpolation where that is
 * safe, halving where it is not. About eight calls for a smooth function.
 * @param rising not above 0 at `low`, not below 0 at `high`; where it has no such ends, the nearer end is returned
 * @param within how near, in the unit of `low` and `high`, the answer lies
 */
export function crossing(rising: (x: number) => number, low: number, high: number, within: number): number {
  let [a, b] = [low, high];
  let [atA, atB] = [rising(a), rising(b)];
  if (atA >= 0) return a;
  if (atB <= 0) return b;
  let part = 0.5;
  // `b` is the latest place, `a` the other end of the bracket.
  for (let i = 0; i < 200; i += 1) {
    const x = a + part * (b - a);
    const atX = rising(x);
    const before = Math.sign(atX) === Math.sign(atA) ? { x: a, at: atA } : { x: b, at: atB };
    if (before.x === a) [a, atA] = [x, atX];
    else [b, atB, a, atA] = [a, atA, x, atX];
    // Now `a` is the latest; it and `b` enclose the crossing.
    const best = Math.abs(atA) < Math.abs(atB) ? a : b;
    const narrow = within / Math.abs(b - a);
    if (narrow > 0.5 || atX === 0) return atX === 0 ? x : best;
    const xi = (a - b) / (before.x - b);
    const phi = (atA - atB) / (before.at - atB);
    const safe = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    const wanted = safe
      ? (atA / (atB - atA)) * (before.at / (atB - before.at)) +
        ((before.x - a) / (b - a)) * (atA / (before.at - atA)) * (atB / (before.at - atB))
      : 0.5;
    part = Math.min(1 - narrow, Math.max(narrow, wanted));
  }
  return a;
}
