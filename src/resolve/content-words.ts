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
