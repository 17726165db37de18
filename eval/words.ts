import type { Span } from '../src/vocabulary/span.ts';

/** The words of a text as spans, for counting how far two stretches agree. */
export function wordSpans(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Which of the words (in order) the spans touch. */
export function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const inside = new Set<number>();
  for (const { start, end } of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < words.length && words[at]!.start < end; at++) inside.add(at);
  }
  return inside;
}

export function sharedWords(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const item of a) if (b.has(item)) both++;
  return both;
}

/** Pairs of an expected and a found item, best first by `rank`, each item in at most one pair. */
export function pairBest<Pair extends { expected: number; found: number; rank: number }>(
  pairs: readonly Pair[],
): Pair[] {
  const usedExpected = new Set<number>();
  const usedFound = new Set<number>();
  return [...pairs]
    .sort((a, b) => b.rank - a.rank)
    .filter(({ expected, found }) => {
      if (usedExpected.has(expected) || usedFound.has(found)) return false;
      usedExpected.add(expected);
      usedFound.add(found);
      return true;
    });
}
