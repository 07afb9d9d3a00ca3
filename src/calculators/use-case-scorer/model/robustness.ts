/**
 * How much a first place depends on the weights: rank acceptability of the first rank, as in stochastic multicriteria
 * acceptability analysis (SMAA-2, Lahdelma & Salminen, Operations Research 49(3), 2001).
 */

/** Weightings tried. Fixed, so that the same scores give the same shares on every machine. */
export const WEIGHTINGS = 8192;

/**
 * For each row of scores, the share of all possible weightings under which its weighted score is the highest.
 * @param rows one row of scores a use case, all of the same length, at least 1
 * @returns shares 0–1 in the order of `rows`; they sum to 1. Rows with the same scores share equally.
 */
export function firstRankAcceptability(rows: readonly (readonly number[])[]): number[] {
  if (rows.length === 0) return [];
  // Rows with the same scores tie under every weighting, so they are one contender. Other ties have probability 0.
  const twins = new Map<string, number>();
  for (const row of rows) twins.set(row.join(), (twins.get(row.join()) ?? 0) + 1);
  const contenders = undominated([...twins.keys()].map((key) => key.split(',').map(Number)));
  const wins = countWins(contenders, rows[0]!.length);
  const share = new Map(contenders.map((row, i) => [row.join(), wins[i]! / WEIGHTINGS]));
  return rows.map((row) => (share.get(row.join()) ?? 0) / twins.get(row.join())!);
}

/** Rows that no other row equals or beats on every criterion: no weighting puts the rest first. */
function undominated(rows: readonly number[][]): number[][] {
  const sum = (row: readonly number[]) => row.reduce((a, b) => a + b, 0);
  const kept: number[][] = [];
  // A row can only be dominated by one with a larger sum, which has been looked at before it.
  for (const row of rows.toSorted((a, b) => sum(b) - sum(a))) {
    if (!kept.some((better) => better.every((score, i) => score >= row[i]!))) kept.push(row);
  }
  return kept;
}

function countWins(rows: readonly number[][], criteria: number): Uint32Array {
  const wins = new Uint32Array(rows.length);
  if (rows.length === 1) return wins.fill(WEIGHTINGS);
  const weights = weightings(criteria);
  const scores = Float64Array.from(rows.flat());
  for (let w = 0; w < weights.length; w += criteria) {
    let best = -1;
    let winner = 0;
    for (let r = 0; r < rows.length; r++) {
      let total = 0;
      for (let c = 0; c < criteria; c++) total += weights[w + c]! * scores[r * criteria + c]!;
      if (total > best) {
        best = total;
        winner = r;
      }
    }
    wins[winner]!++;
  }
  return wins;
}

const cache = new Map<number, Float64Array>();

/**
 * Weightings spread evenly over the simplex (each ≥ 0, summing to 1): the gaps between sorted points of a low-discrepancy
 * sequence in the unit cube are uniform on it. The sequence is Roberts' R: multiples of φ⁻¹, φ⁻² … modulo 1, with φ
 * the positive root of x^(d+1) = x + 1.
 * @returns `WEIGHTINGS` rows of `criteria` weights, end to end
 */
export function weightings(criteria: number): Float64Array {
  const known = cache.get(criteria);
  if (known) return known;
  const dimensions = criteria - 1;
  const steps = sequenceSteps(dimensions);
  const all = new Float64Array(WEIGHTINGS * criteria);
  for (let n = 0; n < WEIGHTINGS; n++) {
    const cuts = steps.map((step) => (0.5 + (n + 1) * step) % 1).sort((a, b) => a - b);
    for (let c = 0; c < criteria; c++) all[n * criteria + c] = (cuts[c] ?? 1) - (cuts[c - 1] ?? 0);
  }
  cache.set(criteria, all);
  return all;
}

/** φ⁻¹, φ⁻² … by Newton's method, with + − × ÷ alone: unlike powers, they round the same in every engine. */
function sequenceSteps(dimensions: number): number[] {
  const power = (x: number, n: number) => Array.from({ length: n }).reduce<number>((product) => product * x, 1);
  let root = 2;
  for (let i = 0; i < 32; i++) {
    const slope = (dimensions + 1) * power(root, dimensions) - 1;
    root -= (power(root, dimensions + 1) - root - 1) / (slope || 1);
  }
  return Array.from({ length: dimensions }, (_, i) => 1 / power(root, i + 1));
}
