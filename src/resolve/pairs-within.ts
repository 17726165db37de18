/** Every two items with the same key, in order; items whose key is null are left out. */
export function pairsWithin<T>(items: readonly T[], keyOf: (item: T) => string | null): [T, T][] {
  const blocks = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const block = blocks.get(key);
    if (block === undefined) blocks.set(key, [item]);
    else block.push(item);
  }
  return [...blocks.values()].flatMap((block) =>
    block.flatMap((a, index) => block.slice(index + 1).map((b): [T, T] => [a, b])),
  );
}

/** Whether two entries rest on different reports: a report that tells both keeps them apart itself. */
export function areToldApart(
  a: { evidence: readonly { document: string }[] },
  b: { evidence: readonly { document: string }[] },
): boolean {
  const documents = new Set(a.evidence.map(({ document }) => document));
  return b.evidence.every(({ document }) => !documents.has(document));
}
