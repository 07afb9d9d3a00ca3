/** Percentiles of many values without sorting them all: count into buckets, then sort only the buckets that matter. */

const MAX_BUCKETS = 1024;
const FEW_BUCKETS = 256;
/** Up to so many values few buckets are quicker: clearing and walking the buckets costs as well. */
const FEW_VALUES = 4000;
const counts = new Uint32Array(MAX_BUCKETS);
const wanted = new Uint8Array(MAX_BUCKETS);
let bucketOf = new Uint16Array(0);
let gathered = new Float64Array(0);

/**
 * The smallest values that at least each given percentage of `values` does not exceed: `percentiles(x, [50])` is the
 * lower median. Exact.
 * @param percents ascending, each above 0, at most 100
 */
export function percentiles(values: Float64Array, percents: readonly number[]): number[] {
  const count = values.length;
  const { min, max } = boundsOf(values);
  if (min === max) return percents.map(() => min);
  const last = (count > FEW_VALUES ? MAX_BUCKETS : FEW_BUCKETS) - 1;
  const scale = last / (max - min);
  if (!(scale > 0 && scale < Infinity)) return percents.map((p) => values.toSorted()[rankOf(p, count)]!);

  if (bucketOf.length < count) {
    bucketOf = new Uint16Array(count);
    gathered = new Float64Array(count);
  }
  sortIn(values, min, scale, last);
  return pick(values, percents);
}

// Each loop over all values is a function of its own: the engine compiles it once and keeps it.

/** What lies outside the sampled bounds goes to the outermost buckets. */
function sortIn(values: Float64Array, min: number, scale: number, last: number): void {
  counts.fill(0);
  for (let i = 0; i < values.length; i++) {
    const bucket = Math.max(0, Math.min((values[i]! - min) * scale, last)) | 0;
    bucketOf[i] = bucket;
    counts[bucket]!++;
  }
}

/** Gathers the values of the wanted buckets, and says how many there are. */
function gather(values: Float64Array): number {
  let size = 0;
  for (let i = 0; i < values.length; i++) if (wanted[bucketOf[i]!] === 1) gathered[size++] = values[i]!;
  return size;
}

/** Of a sample spread over the values, and of all of them where those in the sample are equal or not finite. */
function boundsOf(values: Float64Array): { min: number; max: number } {
  const sampled = boundsOfEvery(values, values.length > FEW_VALUES ? 61 : 17);
  return sampled.min < sampled.max && Number.isFinite(sampled.max - sampled.min) ? sampled : boundsOfEvery(values, 1);
}

function boundsOfEvery(values: Float64Array, stride: number): { min: number; max: number } {
  let min = values[0]!;
  let max = min;
  for (let i = stride; i < values.length; i += stride) {
    const value = values[i]!;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}

/** Order statistic of a percentage, from 0. */
function rankOf(percent: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.ceil((percent / 100) * count - 1e-9) - 1));
}

function pick(values: Float64Array, percents: readonly number[]): number[] {
  const count = values.length;
  wanted.fill(0);
  const found: { bucket: number; rank: number }[] = [];
  let bucket = 0;
  let before = 0;
  for (const percent of percents) {
    const rank = rankOf(percent, count);
    while (before + counts[bucket]! <= rank) before += counts[bucket++]!;
    wanted[bucket] = 1;
    found.push({ bucket, rank: rank - before });
  }
  const size = gather(values);
  // Buckets ascend, so the gathered values sort into runs, one a wanted bucket.
  const sorted = gathered.subarray(0, size).sort();
  let start = 0;
  let previous = -1;
  let passed = 0;
  return found.map((place) => {
    if (place.bucket !== previous) {
      start += passed;
      previous = place.bucket;
      passed = counts[place.bucket]!;
    }
    return sorted[start + place.rank]!;
  });
}
