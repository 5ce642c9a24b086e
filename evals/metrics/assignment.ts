/** Rows to columns at the least cost in sum (Hungarian method); there are at least as many columns as rows. */
export function leastCost(cost: readonly (readonly number[])[]): number {
  const rows = cost.length;
  const columns = cost[0]?.length ?? 0;
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(columns + 1);
  const match = new Int32Array(columns + 1);
  const way = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    match[0] = row;
    const low = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    let at = 0;
    do {
      used[at] = 1;
      const current = match[at]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (used[column]) continue;
        const reduced = cost[current - 1]![column - 1]! - ofRow[current]! - ofColumn[column]!;
        if (reduced < low[column]!) {
          low[column] = reduced;
          way[column] = at;
        }
        if (low[column]! < delta) {
          delta = low[column]!;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        if (used[column]) {
          ofRow[match[column]!]! += delta;
          ofColumn[column]! -= delta;
        } else low[column]! -= delta;
      }
      at = next;
    } while (match[at] !== 0);
    while (at !== 0) {
      match[at] = match[way[at]!]!;
      at = way[at]!;
    }
  }
  let sum = 0;
  for (let column = 1; column <= columns; column += 1)
    if (match[column] !== 0) sum += cost[match[column]! - 1]![column - 1]!;
  return sum;
}
