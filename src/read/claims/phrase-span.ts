import type { Sentence } from '../../language/sentence.ts';
import type { Span } from '../../vocabulary/span.ts';
import { childLists } from '../mentions/child-lists.ts';

/** First and last word of everything below `token`, with what `skip` cuts off left out. */
export function phraseWords(
  sentence: Sentence,
  token: number,
  skip?: (child: number) => boolean,
): { first: number; last: number } {
  const children = childLists(sentence);
  let first = token;
  let last = token;
  const open = [token];
  const seen = new Set(open);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    first = Math.min(first, at);
    last = Math.max(last, at);
    for (const child of children[at]!) {
      if (seen.has(child) || skip?.(child)) continue;
      seen.add(child);
      open.push(child);
    }
  }
  return { first, last };
}

const LEADING = /^(?:[,;:.\-–—)\]]|--)$/;
const TRAILING = /^(?:[,;:\-–—([]|--|and|but)$/;

/** The text range of words `first` to `last` without punctuation at the edges; quotation marks and full stops inside stay. Null when nothing is left. */
export function trimWords(sentence: Sentence, first: number, last: number): Span | null {
  let from = Math.max(0, first);
  let to = Math.min(last, sentence.tokens.length - 1);
  while (from <= to && LEADING.test(sentence.tokens[from]!.form)) from++;
  while (
    to >= from &&
    (TRAILING.test(sentence.tokens[to]!.form) || /^[.?!]$/.test(sentence.tokens[to]!.form))
  )
    to--;
  if (from > to) return null;
  return { start: sentence.tokens[from]!.start, end: sentence.tokens[to]!.end };
}
