import type { ClauseMeaning } from './clause-meaning.ts';

/** What two clauses have in common, weighted. */
export interface Common {
  weight: number;
  /** All either says, with what both name at its full weight. */
  a: number;
  b: number;
  /** Words, numbers and dates in common, without names and scales. */
  words: number;
  /** With names. */
  features: number;
}

/**
 * A name in common tells much; one that only one side has, little: texts of one genre name other parties, which is a
 * difference, not another matter.
 */
const sharedName = 1.5;
const unsharedName = 0.5;

/** Weighs words by rarity: the inverse frequency among the clauses of both texts. */
export function weighRarity(clauses: readonly ClauseMeaning[]): (feature: string) => number {
  const counts = new Map<string, number>();
  for (const { features, names } of clauses) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const id of names.keys()) counts.set(`name ${id}`, (counts.get(`name ${id}`) ?? 0) + 1);
  }
  // What only one clause has is no rarer than what two share: else a word more would weigh more than one in common.
  return (feature) => Math.log(1 + clauses.length / Math.max(2, counts.get(feature) ?? 1));
}

/** What two clauses share and what each says in all. */
export function compareClauses(
  a: ClauseMeaning,
  b: ClauseMeaning,
  weigh: (feature: string) => number,
): Common {
  const common = { weight: 0, a: 0, b: 0, words: 0, features: 0 };
  for (const [feature, own] of a.features) {
    const theirs = b.features.get(feature);
    common.a += own * weigh(feature);
    if (theirs === undefined) continue;
    common.weight += Math.min(own, theirs) * weigh(feature);
    if (feature.startsWith('scale ')) continue;
    common.words += 1;
    common.features += 1;
  }
  for (const [feature, own] of b.features) common.b += own * weigh(feature);
  for (const id of a.names.keys()) {
    const isShared = b.names.has(id);
    const weight = (isShared ? sharedName : unsharedName) * weigh(`name ${id}`);
    common.a += weight;
    if (!isShared) continue;
    common.weight += weight;
    common.b += weight;
    common.features += 1;
  }
  for (const id of b.names.keys()) if (!a.names.has(id)) common.b += unsharedName * weigh(`name ${id}`);
  return common;
}

/** 0–1: mean of Dice's coefficient and of the share of the smaller, since a short clause may say what a long one says among more. */
export function overlapOf({ weight, a, b }: Common): number {
  if (weight === 0) return 0;
  return Math.min(1, weight / (a + b) + weight / (2 * Math.min(a, b)));
}
