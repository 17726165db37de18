import { z } from 'zod';
import data from './data/empty-words.json' with { type: 'json' };

const emptyWords = new Set(z.object({ words: z.array(z.string()) }).parse(data).words);

/** The words that carry a clause's matter: lower case, without endings, words that any clause may have left out. */
export function contentWords(clause: string): Set<string> {
  const words = clause.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= 3 && !emptyWords.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s|n|an|ian)$/, '')),
  );
}

/**
 * Share, 0–1, of the smaller set's words that stand in the other. Fewer than three words in common tell nothing: two
 * clauses about one country share its name.
 */
export function shareOfWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  const shared = [...smaller].filter((word) => larger.has(word)).length;
  return shared < 3 ? 0 : shared / smaller.size;
}
