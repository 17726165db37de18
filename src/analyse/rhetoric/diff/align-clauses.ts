import type { ClauseMeaning } from './clause-meaning.ts';
import { type Common, compareClauses, overlapOf, weighRarity } from './compare-clauses.ts';

/** Clauses of the two texts that say about the same, by place; one clause may answer to several. */
export interface Alignment {
  a: number[];
  b: number[];
  /** How much they share, 0–1. */
  score: number;
}

/** Overlap from which two clauses say about the same. */
const leastScore = 0.34;
/** Words, names and numbers two clauses must share, one a word. */
const leastShared = 3;
/** Overlap from which fewer do. */
const surely = 0.6;
/** Share of a clause that another must hold for it to be part of that, and the words in common. */
const leastHeld = 0.6;
const leastHeldWords = 3;
/** How much places at the same part of both texts weigh against equal overlap. */
const placeWeight = 0.05;

/**
 * Aligns clauses by the words, names and numbers they share, weighted by rarity, best pair first; then clauses left over
 * that the other side's half of a pair holds as a part. Best first makes the outcome the same whichever text comes
 * first: pairs that vie for a clause never tie, since of equal scores the earlier goes first.
 */
export function alignClauses(a: readonly ClauseMeaning[], b: readonly ClauseMeaning[]): Alignment[] {
  const weigh = weighRarity([...a, ...b]);
  const common = a.map((left) => b.map((right) => compareClauses(left, right, weigh)));
  const ofA = new Map<number, Alignment>();
  const ofB = new Map<number, Alignment>();
  const alignments: Alignment[] = [];
  for (const { i, j, score } of rankPairs(common)) {
    if (ofA.has(i) || ofB.has(j)) continue;
    const alignment = { a: [i], b: [j], score };
    alignments.push(alignment);
    ofA.set(i, alignment);
    ofB.set(j, alignment);
  }
  const partsOfA = findParts(a.length, ofA, ofB, (i, j) => partOf(common[i]![j]!, 'a'));
  const partsOfB = findParts(b.length, ofB, ofA, (j, i) => partOf(common[i]![j]!, 'b'));
  for (const [i, alignment] of partsOfA) alignment.a.push(i);
  for (const [j, alignment] of partsOfB) alignment.b.push(j);
  for (const one of alignments) {
    one.a.sort((x, y) => x - y);
    one.b.sort((x, y) => x - y);
  }
  return alignments.sort((x, y) => x.a[0]! - y.a[0]!);
}

function rankPairs(common: readonly (readonly Common[])[]): { i: number; j: number; score: number }[] {
  const share = (place: number, count: number) => place / Math.max(1, count - 1);
  return common
    .flatMap((row, i) =>
      row.map((one, j) => {
        const score = rounded(overlapOf(one));
        const apart = Math.abs(share(i, common.length) - share(j, row.length));
        const isEnough = one.features >= leastShared && one.words > 0;
        return { i, j, score, isEnough, order: rounded(score - placeWeight * apart) };
      }),
    )
    .filter(({ score, isEnough }) => score >= (isEnough ? leastScore : surely))
    .sort((x, y) => y.order - x.order || x.i + x.j - (y.i + y.j));
}

/** Sums taken in another order differ in the last digits, which must decide nothing. */
const rounded = (score: number) => Math.round(score * 1e6) / 1e6;

/** Share of one side's clause that the other holds; 0 when they have too few words in common. */
function partOf(common: Common, side: 'a' | 'b'): number {
  return common.words < leastHeldWords ? 0 : rounded(common.weight / common[side]);
}

/** Of clauses without a pair, the pair on the other side that holds most of what they say. */
function findParts(
  count: number,
  own: ReadonlyMap<number, Alignment>,
  other: ReadonlyMap<number, Alignment>,
  held: (mine: number, theirs: number) => number,
): [number, Alignment][] {
  const parts: [number, Alignment][] = [];
  for (let mine = 0; mine < count; mine += 1) {
    if (own.has(mine)) continue;
    let best: { share: number; alignment: Alignment } | null = null;
    for (const [theirs, alignment] of [...other].sort(([x], [y]) => x - y)) {
      const share = held(mine, theirs);
      if (share >= leastHeld && share > (best?.share ?? 0)) best = { share, alignment };
    }
    if (best !== null) parts.push([mine, best.alignment]);
  }
  return parts;
}
