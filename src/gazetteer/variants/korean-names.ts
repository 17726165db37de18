import spellings from '../data/spellings.json' with { type: 'json' };
import { indexSpellings } from './spell-words.ts';

const FAMILIES = indexSpellings(spellings.koreanFamilies);

/**
 * Spellings of an East Asian name of a family name and a given name of two syllables: `Kim Jong Un` also as
 * `Kim Jongun`, `Choe Son Hui` also with `Choi`. Hyphens and spaces are alike to the matcher, so they need no spelling.
 */
export function spellSyllabicName(name: string, family: string): string[] {
  const words = name.split(/[\s-]+/);
  const at = words.indexOf(family);
  if (words.length !== 3 || at !== 0) return [];
  const [, first, second] = words as [string, string, string];
  const families = FAMILIES.get(family.toLowerCase()) ?? [family];
  return families.flatMap((spelled) => [
    `${spelled} ${first} ${second}`,
    `${spelled} ${first}${second.toLowerCase()}`,
  ]);
}
