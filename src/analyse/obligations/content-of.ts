import { dutyWords } from './duty-rules.ts';

const empty = new Set(dutyWords.emptyWords);

/** The words that tell what a clause is about, by their first letters: "attacked" and "attack" are one. */
export function contentOf(words: string): Set<string> {
  const found = words.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(found.filter((word) => !empty.has(word)).map(stemOf));
}

/** Whether all that `asked` is about stands in `told`. */
export function tells(told: string, asked: string): boolean {
  const known = contentOf(told);
  const wanted = contentOf(asked);
  return wanted.size > 0 && [...wanted].every((word) => known.has(word));
}

/** A word without its usual endings; crude, but the same for both sides compared. */
function stemOf(word: string): string {
  return word.replace(/(?:ations?|ings?|ions?|ers?|ies|ed|es|s|e|y)$/, (ending) =>
    word.length - ending.length >= 4 ? '' : ending,
  );
}
