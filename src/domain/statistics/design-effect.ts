/**
 * How many clustered cases weigh as much as one independent case: 1 + (m − 1) · ICC (Kish 1965).
 * 300 cases in tens at a correlation of 0.1 weigh as much as 158.
 * @param size cases in a cluster, 1 or more
 * @param correlation intra-cluster correlation, 0–1
 */
export function designEffect(size: number, correlation: number): number {
  return 1 + (size - 1) * correlation;
}
