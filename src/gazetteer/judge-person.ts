import titleWords from './data/title-words.json' with { type: 'json' };
import { foldName, foldToken } from './fold-name.ts';
import type { GazetteerEntry } from './gazetteer.ts';
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

/**
 * True when a Korean name of two words is the start of another person's of three (`Kim Song` in `Kim Song Il`):
 * a capitalised word follows that is no title.
 */
export function goesOn(
  person: GazetteerEntry,
  words: readonly ScannedWord[],
  first: number,
  length: number,
): boolean {
  if (length !== 2 || (person.state !== 'PRK' && person.state !== 'KOR')) return false;
  if (words[first]!.raw.toLowerCase() !== person.family?.toLowerCase()) return false;
  const next = words[first + 2];
  return next !== undefined && next.gap === ' ' && startsUpper(next.raw) && !EXPECTED.has(next.raw);
}

/**
 * True when a hyphen stands between given and family name, where two names meet and none is written: `Sung-Kim` in
 * a compound of two full names.
 */
export function hasJoinedFamily(
  person: GazetteerEntry,
  words: readonly ScannedWord[],
  first: number,
  length: number,
): boolean {
  const family = foldName(person.family ?? '').split(' ');
  for (let at = 1; at < length; at += 1) {
    const word = words[first + at]!;
    if (!word.hyphen) continue;
    const opens = foldToken(word.raw) === family[0] && at === length - family.length;
    const closes = foldToken(words[first + at - 1]!.raw) === family.at(-1) && at === family.length;
    if (opens || closes) return true;
  }
  return false;
}

/** True between or beside capitalised words: a state's own name for itself is then part of a company's (`Banco Brasil`). */
export function isInsideName(words: readonly ScannedWord[], first: number, length: number): boolean {
  const word = words[first]!;
  const before = word.gap === ' ' ? words[first - 1] : undefined;
  const next = words[first + length];
  const after = next?.gap === ' ' ? next : undefined;
  return [before, after].some(
    (beside) =>
      beside !== undefined &&
      startsUpper(beside.raw) &&
      !EXPECTED.has(beside.raw) &&
      /^[A-Z]/.test(beside.raw),
  );
}
