import type { Span } from '../../vocabulary/span.ts';

/** Words `from` to `to` (exclusive) of a sentence that the parser is to see as one. */
export interface WordGroup {
  from: number;
  to: number;
}

/** The words each unit covers, when it covers two or more whole words. Both lists in text order. */
export function groupUnits(words: readonly Span[], units: readonly Span[]): WordGroup[] {
  const groups: WordGroup[] = [];
  let at = 0;
  for (const unit of units) {
    while (at < words.length && words[at]!.start < unit.start) at += 1;
    const from = at;
    let to = from;
    while (to < words.length && words[to]!.end <= unit.end) to += 1;
    if (to - from > 1) groups.push({ from, to });
    at = Math.max(at, to);
  }
  return groups;
}
