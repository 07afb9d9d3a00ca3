/** Which attempts hang together. */

/**
 * A number for each row: the cluster it belongs to, the outermost that holds all attempts of a case and, where a grouping is
 * given, all cases of a group. Null where every cluster is a single row: then all are independent.
 * @param group codes by row, −1 where a row is in none
 */
export function clustersOf(
  cases: Float64Array,
  group: Int32Array | undefined,
  rows: readonly number[],
): Int32Array | null {
  const parent = new Int32Array(cases.length);
  for (const row of rows) parent[row] = row;
  const root = (row: number): number => {
    let at = row;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (first: Map<number, number>, key: number, row: number): void => {
    const other = first.get(key);
    if (other === undefined) first.set(key, row);
    else parent[root(row)] = root(other);
  };
  const byCase = new Map<number, number>();
  const byGroup = new Map<number, number>();
  for (const row of rows) {
    join(byCase, cases[row]!, row);
    const code = group?.[row] ?? -1;
    if (code >= 0) join(byGroup, code, row);
  }
  const clusters = new Int32Array(cases.length).fill(-1);
  let alone = true;
  for (const row of rows) {
    clusters[row] = root(row);
    if (clusters[row] !== row) alone = false;
  }
  return alone ? null : clusters;
}

/** Adds up by cluster, in the order in which clusters are met. Empty where there are none. */
export function byCluster<Group>(
  rows: readonly number[],
  clusters: Int32Array | null,
  add: (group: Group | undefined, row: number) => Group,
): Group[] {
  if (!clusters) return [];
  const groups = new Map<number, Group>();
  for (const row of rows) groups.set(clusters[row]!, add(groups.get(clusters[row]!), row));
  return [...groups.values()];
}
