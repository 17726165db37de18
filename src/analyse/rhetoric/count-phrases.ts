import type { Units } from './join-names.ts';

/** What is counted of each phrase on one side. */
interface Tally {
  count: Int32Array;
  /** Reports that have it. */
  reports: Int32Array;
  /** Sum over reports of the squared count: how much it comes in clumps. */
  squares: Float64Array;
}

/** All phrases of one length that are frequent on the first side, numbered from 0. */
export interface PhraseLevel {
  length: number;
  size: number;
  /** Number of the phrase without its last word, and without its first, in the level before; of a word, its key. */
  prefix: Int32Array;
  suffix: Int32Array;
  own: Tally;
  rest: Tally;
}

export interface CountLimits {
  longest: number;
  minCount: number;
  minReports: number;
}

/**
 * Counts phrases of 1 to `longest` words that come at least so often, in at least so many reports, on the own side; and
 * the same phrases on the other. Length by length: a phrase can only be frequent when the phrase without its last word
 * and that without its first are (Agrawal and Srikant 1994). Each length takes two passes: the first counts into a
 * table of fixed size by hash, the second counts exactly what that table has not ruled out (Park, Chen and Yu 1995), so
 * memory grows with the words (some 30 bytes each) and the frequent phrases, not with all different ones.
 */
export function countPhrases(own: Units, rest: Units, limits: CountLimits): PhraseLevel[] {
  const levels: PhraseLevel[] = [];
  let ownIds = own.keys;
  let restIds = rest.keys;
  for (let length = 1; length <= limits.longest; length += 1) {
    const joined = joinFrequent(own, ownIds, limits, length);
    const restNext = lookUpAll(restIds, joined.numbers, joined.radix, length);
    levels.push({
      length,
      size: joined.tally.count.length,
      prefix: joined.prefix,
      suffix: joined.suffix,
      own: joined.tally,
      rest: tallyAll(rest, restNext, joined.tally.count.length),
    });
    if (joined.tally.count.length === 0) break;
    ownIds = joined.next;
    restIds = restNext;
  }
  return levels;
}

const buckets = 1 << 22;

/** One length: numbers what is frequent among neighbours of the length before. */
function joinFrequent(units: Units, ids: Int32Array, { minCount, minReports }: CountLimits, length: number) {
  let highest = 0;
  for (const id of ids) if (id >= highest) highest = id + 1;
  const radix = highest + 1;
  const pairAt = (index: number) => pairOf(ids, index, radix, length);

  const rough = new Uint16Array(buckets);
  for (let index = 0; index < ids.length; index += 1) {
    const pair = pairAt(index);
    if (pair < 0) continue;
    const bucket = bucketOf(pair);
    if (rough[bucket]! < 0xffff) rough[bucket]! += 1;
  }

  const candidates = new Map<number, number>();
  const count: number[] = [];
  const reports: number[] = [];
  const lastReport: number[] = [];
  let report = 0;
  for (let index = 0; index < ids.length; index += 1) {
    while (index >= units.reportEnds[report]!) report += 1;
    const pair = pairAt(index);
    if (pair < 0 || rough[bucketOf(pair)]! < minCount) continue;
    let candidate = candidates.get(pair);
    if (candidate === undefined) {
      candidate = count.length;
      candidates.set(pair, candidate);
      count.push(0);
      reports.push(0);
      lastReport.push(-1);
    }
    count[candidate]! += 1;
    if (lastReport[candidate] !== report) {
      reports[candidate]! += 1;
      lastReport[candidate] = report;
    }
  }

  const numbers = new Map<number, number>();
  const prefix: number[] = [];
  const suffix: number[] = [];
  for (const [pair, candidate] of candidates) {
    if (count[candidate]! < minCount || reports[candidate]! < minReports) continue;
    numbers.set(pair, numbers.size);
    prefix.push(length === 1 ? pair : Math.floor(pair / radix));
    suffix.push(length === 1 ? pair : pair % radix);
  }
  const next = lookUpAll(ids, numbers, radix, length);
  return {
    radix,
    numbers,
    next,
    prefix: Int32Array.from(prefix),
    suffix: Int32Array.from(suffix),
    tally: tallyAll(units, next, numbers.size),
  };
}

/** What stands at a place, as one number: a word by itself, later the two phrases that overlap there; -1 when none. */
function pairOf(ids: Int32Array, index: number, radix: number, length: number): number {
  const first = ids[index]!;
  if (first < 0 || length === 1) return first;
  const second = index + 1 < ids.length ? ids[index + 1]! : -1;
  return second < 0 ? -1 : first * radix + second;
}

function bucketOf(pair: number): number {
  const low = pair % 0x100000000;
  const high = (pair - low) / 0x100000000;
  return (Math.imul(low | 0, 0x9e3779b1) ^ Math.imul(high + 0x7f4a7c15, 0x85ebca6b)) >>> 10;
}

function lookUpAll(ids: Int32Array, numbers: Map<number, number>, radix: number, length: number): Int32Array {
  const next = new Int32Array(ids.length);
  for (let index = 0; index < ids.length; index += 1) {
    const pair = pairOf(ids, index, radix, length);
    next[index] = pair < 0 ? -1 : (numbers.get(pair) ?? -1);
  }
  return next;
}

function tallyAll(units: Units, ids: Int32Array, size: number): Tally {
  const tally = {
    count: new Int32Array(size),
    reports: new Int32Array(size),
    squares: new Float64Array(size),
  };
  const inReport = new Int32Array(size);
  const lastReport = new Int32Array(size).fill(-1);
  let report = 0;
  for (let index = 0; index < ids.length; index += 1) {
    while (index >= units.reportEnds[report]!) report += 1;
    const id = ids[index]!;
    if (id < 0) continue;
    if (lastReport[id] !== report) {
      lastReport[id] = report;
      tally.reports[id]! += 1;
      inReport[id] = 0;
    }
    inReport[id]! += 1;
    tally.count[id]! += 1;
    tally.squares[id]! += 2 * inReport[id]! - 1;
  }
  return tally;
}
