import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSame } from './group-same.ts';
import { holdLinks, type Link } from './hold-links.ts';

interface Item {
  id: string;
  like: number;
}

const items = (...likes: number[]): Item[] => likes.map((like, at) => ({ id: `i${at}`, like }));
const isSame = (a: Item, b: Item) => Math.abs(a.like - b.like) <= 1;
const group = (all: readonly Item[], links: readonly Link[]) =>
  holdLinks(
    groupSame(all, () => 'one', isSame),
    links,
    isSame,
  );
const idsOf = (groups: Item[][]) => groups.map((one) => one.map(({ id }) => id));
const same = (first: string[], second: string[]): Link => ({ kind: 'same', first, second });
const apart = (first: string[], second: string[]): Link => ({ kind: 'apart', first, second });

describe('groups as an analyst decided', () => {
  test('what must be one is joined, and what leads comes first', () => {
    expect(idsOf(group(items(1, 5, 9), [same(['i2'], ['i0'])]))).toEqual([['i2', 'i0'], ['i1']]);
  });

  test('what must not be one is parted; the rest stays with what it is like', () => {
    // 1–2–3–4 are one through a chain; its ends are not.
    expect(idsOf(group(items(1, 2, 3, 4), [apart(['i0'], ['i3'])]))).toEqual([['i0', 'i1', 'i2'], ['i3']]);
    expect(idsOf(group(items(1, 1, 2, 2), [apart(['i0', 'i1'], ['i2', 'i3'])]))).toEqual([
      ['i0', 'i1'],
      ['i2', 'i3'],
    ]);
  });

  test('of two decisions that contradict each other the later holds', () => {
    expect(idsOf(group(items(1, 9), [apart(['i0'], ['i1']), same(['i0'], ['i1'])]))).toEqual([['i0', 'i1']]);
    expect(idsOf(group(items(1, 9), [same(['i0'], ['i1']), apart(['i0'], ['i1'])]))).toEqual([
      ['i0'],
      ['i1'],
    ]);
    const through = [same(['i0'], ['i1']), same(['i1'], ['i2']), apart(['i0'], ['i2'])];
    const parts = idsOf(group(items(1, 5, 9), through));
    expect(parts.find((one) => one.includes('i0'))).not.toContain('i2');
  });

  test('a decision about what is not there changes nothing', () => {
    expect(idsOf(group(items(1, 2, 9), [same(['x'], ['y']), apart(['x'], ['i0'])]))).toEqual([
      ['i0', 'i1'],
      ['i2'],
    ]);
  });
});

const ids = fc.uniqueArray(
  fc.integer({ min: 0, max: 7 }).map((at) => `i${at}`),
  { minLength: 1, maxLength: 3 },
);
const links = fc.array(
  fc
    .tuple(fc.constantFrom('same' as const, 'apart' as const), ids, ids)
    .map(
      ([kind, first, second]): Link => ({ kind, first, second: second.filter((id) => !first.includes(id)) }),
    )
    .filter(({ second }) => second.length > 0),
  { maxLength: 4 },
);

const likes = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 });

test('every item is in one group, the last decision holds, and the order of reading changes nothing', () => {
  const holds = (likes: number[], decided: Link[], seed: number) => {
    const all = items(...likes);
    const groups = idsOf(group(all, decided));
    expect(groups.flat().sort()).toEqual(all.map(({ id }) => id));
    const last = decided.at(-1);
    for (const a of last?.first ?? []) {
      const own = groups.find((one) => one.includes(a));
      for (const b of last!.second) expect(own?.includes(b)).toBe(last!.kind === 'same');
    }
    const shuffled = all.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed));
    const sets = (some: string[][]) => some.map((one) => one.toSorted().join()).sort();
    expect(sets(idsOf(group(shuffled, decided)))).toEqual(sets(groups));
  };
  fc.assert(fc.property(likes, links, fc.integer(), holds));
});

function hash(id: string, seed: number): number {
  return Math.sin(Number(id.slice(1)) * 12.9898 + seed) * 43758.5453;
}
