import { z } from 'zod';
import data from './data/agreement-name-words.json' with { type: 'json' };

const words = z.object({ empty: z.array(z.string()) }).parse(data);
const empty = new Set(words.empty);

/** The words by which an agreement's name tells it from others: neither what kind it is nor who its parties are. */
export function nameWords(name: string): Set<string> {
  const found = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(found.filter((word) => word.length > 2 && !empty.has(word) && !/^\d{4}$/.test(word)));
}

/** Whether any of the names says more than "the agreement" or "a joint declaration". */
export function hasTellingName(names: readonly string[]): boolean {
  return names.some((name) => nameWords(name).size > 0);
}
