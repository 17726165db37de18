import { figureWords } from './figure-words.ts';

const up = new Set(figureWords.up);
const down = new Set(figureWords.down);
const level = new Set(figureWords.level);

/** Which way a verb, noun or adverb of change (by its lemma) points; null for other words. */
export function changeOf(lemma: string): 'up' | 'down' | 'level' | null {
  if (up.has(lemma)) return 'up';
  if (down.has(lemma)) return 'down';
  return level.has(lemma) ? 'level' : null;
}

export function isChange(lemma: string): boolean {
  return changeOf(lemma) !== null;
}
