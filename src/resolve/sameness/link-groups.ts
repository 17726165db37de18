import { compareText } from '../compare-text.ts';
import type { Verdict } from './judge-sameness.ts';

interface Bond {
  sum: number;
  pairs: number;
  apart: boolean;
}

/**
 * Joins groups of tellings, the most alike first, while the mean likeness of their pairs reaches `least` (average
 * linkage; pairs of which nothing is known do not count). Groups with a pair that is apart are never joined; nor is a group that could as well be joined with two
 * groups that are apart from each other. The result depends on what is in the groups, not on their order.
 * @param keysOf groups are compared where items of theirs share a key.
 */
export function linkGroups<T extends { id: string; document: string }>(
  groups: readonly (readonly T[])[],
  keysOf: (item: T) => readonly string[],
  judge: (a: T, b: T) => Pick<Verdict, 'relation' | 'likeness'>,
  least: number,
): T[][] {
  const ordered = groups.map((group) => [...group].sort(byName)).sort((a, b) => byName(a[0]!, b[0]!));
  const bonds = bondsOf(ordered, keysOf, judge);
  const members = new Map(ordered.map((group, index) => [index, group]));
  for (const island of islandsOf(bonds, least)) {
    const refused = new Set<string>();
    for (;;) {
      const best = bestBond(island, least, refused);
      if (best === null) break;
      const [a, b] = best;
      if (isTorn(a, b, island, least) || isTorn(b, a, island, least)) refused.add(`${a} ${b}`);
      else join(a, b, island, members);
    }
  }
  return [...members.values()];
}

/** Groups that some chain of bonds of sufficient strength connects: no others can come together by their mean. */
function islandsOf(bonds: Bonds, least: number): Bonds[] {
  const seen = new Set<number>();
  return [...bonds.keys()].flatMap((first) => {
    if (seen.has(first)) return [];
    const inside = new Set([first]);
    for (const at of inside) {
      for (const [other, bond] of bonds.get(at)!) if (strengthOf(bond) >= least) inside.add(other);
    }
    for (const one of inside) seen.add(one);
    if (inside.size === 1) return [];
    const among = (others: Map<number, Bond>) => new Map([...others].filter(([other]) => inside.has(other)));
    return [new Map([...inside].sort((a, b) => a - b).map((one) => [one, among(bonds.get(one)!)]))];
  });
}

function strengthOf({ sum, pairs }: Bond): number {
  return pairs === 0 ? 0 : sum / pairs;
}

function byName<T extends { id: string; document: string }>(a: T, b: T): number {
  return compareText(a.id, b.id) || compareText(a.document, b.document);
}

/** Group → group → how alike, both ways. */
type Bonds = Map<number, Map<number, Bond>>;

function bondsOf<T extends { id: string; document: string }>(
  groups: readonly (readonly T[])[],
  keysOf: (item: T) => readonly string[],
  judge: (a: T, b: T) => Pick<Verdict, 'relation' | 'likeness'>,
): Bonds {
  const blocks = new Map<string, Set<number>>();
  for (const [index, group] of groups.entries()) {
    for (const key of group.flatMap((one) => keysOf(one))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, new Set([index]));
      else block.add(index);
    }
  }
  const bonds: Bonds = new Map(groups.map((_, index) => [index, new Map()]));
  for (const block of blocks.values()) {
    const inBlock = [...block].sort((a, b) => a - b);
    for (const [at, b] of inBlock.entries()) {
      for (const a of inBlock.slice(0, at)) {
        if (bonds.get(a)!.has(b)) continue;
        const bond = { sum: 0, pairs: 0, apart: false };
        for (const one of groups[a]!) {
          for (const other of groups[b]!) {
            const { relation, likeness } = judge(one, other);
            if (relation === 'unknown') continue;
            bond.sum += likeness;
            bond.pairs += 1;
            bond.apart ||= relation === 'apart';
          }
        }
        bonds.get(a)!.set(b, bond);
        bonds.get(b)!.set(a, bond);
      }
    }
  }
  return bonds;
}

/** The strongest bond between groups that may be joined; of equal ones the first. */
function bestBond(bonds: Bonds, least: number, refused: ReadonlySet<string>): [number, number] | null {
  let best: [number, number] | null = null;
  let strongest = least;
  for (const [a, others] of bonds) {
    for (const [b, bond] of others) {
      if (a > b || bond.apart) continue;
      const strength = strengthOf(bond);
      const isStronger = strength > strongest || (strength === strongest && best === null);
      if (!isStronger || refused.has(`${a} ${b}`)) continue;
      best = [a, b];
      strongest = strength;
      // Nothing is more alike than what is the same.
      if (strength === 1) return best;
    }
  }
  return best;
}

/** Likeness that is less by this much is no rival. */
const margin = 0.15;

/** Whether `group` might as well go with a group that cannot be one with `chosen`. */
function isTorn(group: number, chosen: number, bonds: Bonds, least: number): boolean {
  const rival = Math.max(least, strengthOf(bonds.get(group)!.get(chosen)!) - margin);
  for (const [other, bond] of bonds.get(group)!) {
    if (other === chosen || bond.apart || strengthOf(bond) < rival) continue;
    if (bonds.get(chosen)!.get(other)?.apart === true) return true;
  }
  return false;
}

function join<T>(a: number, b: number, bonds: Bonds, members: Map<number, T[]>): void {
  members.get(a)!.push(...members.get(b)!);
  members.delete(b);
  for (const [other, bond] of bonds.get(b)!) {
    bonds.get(other)!.delete(b);
    if (other === a) continue;
    const mine = bonds.get(a)!.get(other) ?? { sum: 0, pairs: 0, apart: false };
    const whole = {
      sum: mine.sum + bond.sum,
      pairs: mine.pairs + bond.pairs,
      apart: mine.apart || bond.apart,
    };
    bonds.get(a)!.set(other, whole);
    bonds.get(other)!.set(a, whole);
  }
  bonds.get(a)!.delete(b);
  bonds.delete(b);
}
