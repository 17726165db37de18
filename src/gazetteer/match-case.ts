import commonWords from './data/common-words.json' with { type: 'json' };
import { foldToken } from './fold-name.ts';
import type { ScannedWord } from './scan-words.ts';

/** How a word of a name must be written for the text to mean it. */
export interface CaseNeed {
  kind: 'any' | 'capital' | 'acronym';
  /** An acronym also written like a word, as British papers do: `Nato`. */
  pronounceable: boolean;
  /** The name is an ordinary word when its accents are dropped (`Malé`): they must be there. */
  exact: string | null;
}

const COMMON = new Set<string>(commonWords.words);
const VOWEL = /[AEIOUY]/;

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const startsUpper = (text: string): boolean => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first === first.toUpperCase() && first !== first.toLowerCase();
};

/** What each word of a name asks of the text's capitals. */
export function needCase(words: readonly ScannedWord[]): CaseNeed[] {
  return words.map(({ raw }) => {
    const caseless = raw.toLowerCase() === raw.toUpperCase();
    if (caseless || raw === raw.toLowerCase()) return { kind: 'any', pronounceable: false, exact: null };
    const folded = foldToken(raw);
    const exact =
      words.length === 1 && folded !== raw.toLowerCase() && COMMON.has(folded) ? raw.toLowerCase() : null;
    if (isUpper(raw) && raw.length > 1) {
      const pronounceable = raw.length >= 4 && VOWEL.test(raw) && !COMMON.has(folded);
      return { kind: 'acronym', pronounceable, exact };
    }
    return { kind: 'capital', pronounceable: false, exact };
  });
}

/** True when the text's capitals suit the name's: `Turkey` but not `turkey`, `US` but not `us`; headlines in capitals suit all. */
export function suitsCase(needs: readonly CaseNeed[], words: readonly ScannedWord[], first: number): boolean {
  for (let at = 0; at < needs.length; at += 1) {
    const need = needs[at]!;
    const { raw, hyphen } = words[first + at]!;
    if (need.exact !== null && raw.toLowerCase() !== need.exact) return false;
    if (need.kind === 'any') continue;
    if (need.kind === 'acronym') {
      if (isUpper(raw) || (need.pronounceable && startsUpper(raw))) continue;
      return false;
    }
    if (at > 0 && hyphen) continue;
    if (!startsUpper(raw) && !/\p{Lu}/u.test(raw)) return false;
    // A short single name in capitals is more likely an acronym or a numeral: `XI`, `LAO`.
    if (needs.length === 1 && raw.length > 1 && raw.length <= 3 && isUpper(raw)) return false;
  }
  return true;
}
