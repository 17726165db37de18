/**
 * Groups items that `same` holds to be one, through any chain of them. Only items that share a key of `keysOf` are
 * compared. Groups and their items keep the order of `items`, so the result does not depend on how it was found.
 */
export function groupSame<T>(
  items: readonly T[],
  keysOf: (item: T) => string | readonly string[],
  same: (a: T, b: T) => boolean,
): T[][] {
  const leader = items.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!;
    return at;
  };
  for (const block of blocksOf(items, keysOf)) {
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
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [item]);
    else group.push(item);
  });
  return [...groups.values()];
}

/** Places of the items that share a key, for each key. */
function blocksOf<T>(
  items: readonly T[],
  keysOf: (item: T) => string | readonly string[],
): Iterable<number[]> {
  const blocks = new Map<string, number[]>();
  items.forEach((item, index) => {
    for (const key of new Set([keysOf(item)].flat())) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  return blocks.values();
}
