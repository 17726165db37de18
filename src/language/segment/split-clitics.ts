import { apostropheWords, contractions } from './token-data.ts';
import { straightenQuotes } from './word.ts';

const negation = /^(.+)(n't)$/i;
const clitic = /^(.+?)('(?:s|re|ve|ll|d|m))$/i;
const decade = /^\d*0's$/;

/**
 * Where a piece must be cut into words: lengths of the first words ("don't" → [2], "cannot" → [3]),
 * empty when it is one word. The piece may have curly apostrophes.
 */
export function findCliticCuts(piece: string): number[] {
  const form = straightenQuotes(piece);
  const lower = form.toLowerCase();
  if (apostropheWords.has(lower) || decade.test(form)) return [];
  const first = contractions.get(lower);
  if (first !== undefined && form !== form.toUpperCase()) return [first];
  if (!form.includes("'")) return [];
  const negated = negation.exec(form);
  if (negated?.[1]) return [negated[1].length];
  const cut = clitic.exec(form);
  if (!cut?.[1]) return [];
  // "shouldn't've", "y'all'll": the rest may hold a clitic too.
  return [...findCliticCuts(cut[1]), cut[1].length];
}
