import titleWords from './data/title-words.json' with { type: 'json' };
import { startsUpper } from './match-case.ts';
import { BREAK, type ScannedWord } from './scan-words.ts';

const EXPECTED = new Set<string>([...titleWords.titles, ...titleWords.otherCapitals]);

/**
 * True when a family name stands alone: not after someone's given name (`Melania Trump`), which is a capitalised
 * word inside a sentence that is no title. At a sentence's start and in a
 * headline of capitalised words every word is let through.
 */
export function standsAlone(words: readonly ScannedWord[], at: number): boolean {
  const word = words[at]!;
  const before = words[at - 1];
  if (before === undefined || word.gap !== ' ' || word.hyphen) return true;
  if (!startsUpper(before.raw) || EXPECTED.has(before.raw)) return true;
  if (before.gap === BREAK || before.gap === '.') return true;
  const earlier = words[at - 2];
  return earlier !== undefined && startsUpper(earlier.raw) && !EXPECTED.has(earlier.raw);
}
