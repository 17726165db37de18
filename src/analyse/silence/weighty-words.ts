import { z } from 'zod';
import data from './data/empty-words.json' with { type: 'json' };

const emptyWords = new Set(z.object({ words: z.array(z.string()) }).parse(data).words);
const shortest = 4;
const stem = 5;

/** The longer words of a text by their beginnings, each once: "visits" and "visited" are alike. */
export function weightyWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= shortest && !emptyWords.has(word))
      .map((word) => word.slice(0, stem)),
  );
}

/** Share, 0–1, of the words that stand among others; 0 of no words. */
export function shareAmong(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size;
}
