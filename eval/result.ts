/** One figure of a suite: counts of a comparison, a share, or a value such as an error or a correlation. */
export type Result = { measure: string } & (
  | { kind: 'f1'; expected: number; found: number; rightExpected: number; rightFound: number }
  | { kind: 'share'; right: number; of: number }
  | { kind: 'value'; value: number; of: number }
);

/** A row that was read wrongly, for the next person to learn from. */
export interface WrongRow {
  where: string;
  text: string;
  expected: string;
  found: string;
}

export interface Outcome {
  results: Result[];
  wrong: WrongRow[];
}

/** Counts towards precision and recall. `right` items count for both sides unless the sides are counted apart. */
export class Count {
  expected = 0;
  found = 0;
  rightExpected = 0;
  rightFound = 0;

  add(right: number, found: number, expected: number, rightExpected = right): void {
    this.rightFound += right;
    this.rightExpected += rightExpected;
    this.found += found;
    this.expected += expected;
  }

  as(measure: string): Result {
    const { expected, found, rightExpected, rightFound } = this;
    return { measure, kind: 'f1', expected, found, rightExpected, rightFound };
  }
}

/** Precision, recall and F1 (0–1) of counts; null where nothing was expected or nothing found. */
export function rates(counts: Pick<Count, 'expected' | 'found' | 'rightExpected' | 'rightFound'>): {
  precision: number | null;
  recall: number | null;
  f1: number | null;
} {
  const precision = counts.found === 0 ? null : counts.rightFound / counts.found;
  const recall = counts.expected === 0 ? null : counts.rightExpected / counts.expected;
  if (counts.found + counts.expected === 0) return { precision, recall, f1: null };
  const sum = (precision ?? 0) + (recall ?? 0);
  return { precision, recall, f1: sum === 0 ? 0 : (2 * (precision ?? 0) * (recall ?? 0)) / sum };
}

/** How many items the two lists share, each used once. */
export function sharedItems(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of a) left.set(item, (left.get(item) ?? 0) + 1);
  let both = 0;
  for (const item of b) {
    const count = left.get(item) ?? 0;
    if (count > 0) both += 1;
    left.set(item, count - 1);
  }
  return both;
}
