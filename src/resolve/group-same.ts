/**
 * Groups items that `same` holds to be one, through any chain of them, within blocks of equal `keyOf`.
 * Groups and their items keep the order of `items`, so the result does not depend on how it was found.
 */
export function groupSame<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  same: (a: T, b: T) => boolean,
): T[][] {
  const blocks = new Map<string, number[]>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    blocks.set(key, [...(blocks.get(key) ?? []), index]);
  });
  const leader = items.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at]!;
    return at;
  };
  for (const block of blocks.values()) {
    for (let later = 1; later < block.length; later++) {
      for (let earlier = 0; earlier < later; earlier++) {
        const [a, b] = [find(block[earlier]!), find(block[later]!)];
        if (a !== b && same(items[block[earlier]!]!, items[block[later]!]!))
          leader[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, T[]>();
  items.forEach((item, index) => {
    const first = find(index);
    groups.set(first, [...(groups.get(first) ?? []), item]);
  });
  return [...groups.values()];
}
