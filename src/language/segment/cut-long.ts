import type { Word } from './word.ts';

/** More words than any sentence somebody wrote; beyond it stand tables, lists without ends and noise. */
const MOST_WORDS = 800;

/**
 * Pieces of at most 800 words, so that no work on a sentence grows with a document that has no full stops. Cut behind
 * a mark in the second half of a piece where there is one.
 */
export function cutLong(words: Word[]): Word[][] {
  const pieces: Word[][] = [];
  let from = 0;
  while (words.length - from > MOST_WORDS) {
    let end = from + MOST_WORDS;
    for (let at = end; at > from + MOST_WORDS / 2; at -= 1) {
      if (!/^[;:,)\]”"]$/.test(words[at - 1]!.form)) continue;
      end = at;
      break;
    }
    pieces.push(words.slice(from, end));
    from = end;
  }
  pieces.push(from === 0 ? words : words.slice(from));
  return pieces;
}
