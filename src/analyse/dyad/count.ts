/** A number and the ids of the entries or reports it was counted from. */
export interface Count {
  count: number;
  entries: string[];
}

/** Counts ids, each once, in a fixed order. */
export function countOf(ids: Iterable<string>): Count {
  const entries = [...new Set(ids)].sort();
  return { count: entries.length, entries };
}

/** Items by key, one count for each key, also for those that nothing has. */
export function tally<T, K extends string>(
  items: readonly T[],
  keys: readonly K[],
  keyOf: (item: T) => K,
  idOf: (item: T) => string,
): Record<K, Count> {
  const counts = keys.map(
    (key) => [key, countOf(items.filter((item) => keyOf(item) === key).map(idOf))] as const,
  );
  return Object.fromEntries(counts) as Record<K, Count>;
}
