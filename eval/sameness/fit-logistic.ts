const rounds = 12;
const ridge = 0.5;

/** Weights of a logistic regression, by Newton's method with a slight ridge. Rows have features of one length. */
export function fitLogistic(rows: readonly { features: readonly number[]; same: boolean }[]): number[] {
  const size = rows[0]?.features.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const system = weights.map((weight, row) => {
      const line = new Array<number>(size + 1).fill(0);
      line[row] = ridge;
      line[size] = -ridge * weight;
      return line;
    });
    for (const { features, same } of rows) {
      const sum = features.reduce((total, value, at) => total + value * weights[at]!, 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const slope = chance * (1 - chance);
      const error = (same ? 1 : 0) - chance;
      for (const [row, value] of features.entries()) {
        if (value === 0) continue;
        const line = system[row]!;
        for (let column = 0; column < size; column++) line[column]! += slope * value * features[column]!;
        line[size]! += error * value;
      }
    }
    const step = solve(system);
    weights = weights.map((weight, at) => weight + step[at]!);
  }
  return weights;
}

/** Gauss–Jordan elimination with pivoting; the last column holds the right-hand side. */
function solve(lines: number[][]): number[] {
  const size = lines.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at; row < size; row++)
      if (Math.abs(lines[row]![at]!) > Math.abs(lines[pivot]![at]!)) pivot = row;
    [lines[at], lines[pivot]] = [lines[pivot]!, lines[at]!];
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const factor = lines[row]![at]! / lines[at]![at]!;
      for (let column = at; column <= size; column++) lines[row]![column]! -= factor * lines[at]![column]!;
    }
  }
  return lines.map((line, at) => line[size]! / line[at]!);
}
