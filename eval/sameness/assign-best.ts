/**
 * The greatest total worth of a one-to-one assignment. Pairs not listed are worth nothing. Solved apart for each set
 * of names that the pairs connect (Hungarian method with potentials, Kuhn–Munkres), since most sets are small.
 */
export function assignBest(pairs: readonly { a: string; b: string; worth: number }[]): number {
  return connectedSets(pairs).reduce((sum, set) => sum + assignSet(set), 0);
}

type Pair = { a: string; b: string; worth: number };

function connectedSets(pairs: readonly Pair[]): Pair[][] {
  const leader = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    while ((leader.get(at) ?? at) !== at) at = leader.get(at)!;
    leader.set(name, at);
    return at;
  };
  for (const { a, b } of pairs) leader.set(find(`a ${a}`), find(`b ${b}`));
  const sets = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const name = find(`a ${pair.a}`);
    const set = sets.get(name);
    if (set === undefined) sets.set(name, [pair]);
    else set.push(pair);
  }
  return [...sets.values()];
}

function assignSet(pairs: readonly Pair[]): number {
  const rows = [...new Set(pairs.map(({ a }) => a))];
  const columns = [...new Set(pairs.map(({ b }) => b))];
  const size = Math.max(rows.length, columns.length);
  const worth = Array.from({ length: size }, () => new Float64Array(size));
  for (const pair of pairs) worth[rows.indexOf(pair.a)]![columns.indexOf(pair.b)] = pair.worth;
  const columnOfRow = assignRows(worth, size);
  return columnOfRow.reduce((sum, column, row) => sum + worth[row]![column]!, 0);
}

/** Row → column of the assignment of least cost (cost = −worth); indices from 1 inside, as the method is usually told. */
function assignRows(worth: readonly Float64Array[], size: number): number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Infinity);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = rowOf[column]!;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue;
        const cost = -worth[current - 1]![other - 1]! - rowPotential[current]! - columnPotential[other]!;
        if (cost < least[other]!) {
          least[other] = cost;
          way[other] = column;
        }
        if (least[other]! < delta) {
          delta = least[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          rowPotential[rowOf[other]!]! += delta;
          columnPotential[other]! -= delta;
        } else least[other]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    do {
      const previous = way[column]!;
      rowOf[column] = rowOf[previous]!;
      column = previous;
    } while (column !== 0);
  }
  const columnOfRow = new Array<number>(size).fill(0);
  for (let column = 1; column <= size; column++) columnOfRow[rowOf[column]! - 1] = column - 1;
  return columnOfRow;
}
