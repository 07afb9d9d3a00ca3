/** Several metrics at once: all must pass, so that the chance of a false go is no more than that of each; the price is power. */

export interface JointChance {
  /** All pass if the metrics are independent of each other. */
  readonly independent: number;
  /** They pass together at least so often, however they hang together (Bonferroni). */
  readonly worst: number;
}

/** How often all pass that pass alone with these chances, 0–1 each. Four with 80%: 41%, at worst 20%. */
export function jointChance(chances: readonly number[]): JointChance {
  return {
    independent: chances.reduce((all, chance) => all * chance, 1),
    worst: Math.max(0, 1 - chances.reduce((missed, chance) => missed + (1 - chance), 0)),
  };
}

/** The power of each of so many independent metrics with which all pass together with the chance `joint`. Four for 80%: 94.57%. */
export function powerOfEach(joint: number, metrics: number): number {
  return metrics > 0 ? joint ** (1 / metrics) : joint;
}
