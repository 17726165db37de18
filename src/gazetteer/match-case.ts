import commonWords from './data/common-words.json' with { type: 'json' };
import { foldToken } from './fold-name.ts';
import { BREAK, type ScannedWord } from './scan-words.ts';

/** How a word of a name must be written for the text to mean it. */
export interface CaseNeed {
  kind: 'any' | 'capital' | 'acronym';
  /** An acronym also written like a word, as British papers do: `Nato`. */
  pronounceable: boolean;
  /** The word is an ordinary one too (`WHO`): a headline in capitals does not tell which is meant. */
  common: boolean;
  /** The name is an ordinary word when its accents are dropped (`Malé`): they must be there. */
  exact: string | null;
}

const COMMON = new Set<string>(commonWords.words);
const VOWEL = /[AEIOUY]/;
const ANY: CaseNeed = { kind: 'any', pronounceable: false, common: false, exact: null };

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const hasUpper = (text: string): boolean => text !== text.toLowerCase();

/** Begins with a capital. */
export function startsUpper(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** What each word of a name asks of the text's capitals. */
export function needCase(words: readonly ScannedWord[]): CaseNeed[] {
  return words.map(({ raw }) => {
    if (!hasUpper(raw)) return ANY;
    const folded = foldToken(raw);
    const common = words.length === 1 && COMMON.has(folded);
    if (isUpper(raw) && raw.length > 1) {
      const pronounceable = raw.length >= 4 && VOWEL.test(raw) && !COMMON.has(folded);
      return { kind: 'acronym', pronounceable, common, exact: null };
    }
    const exact = common && folded !== raw.toLowerCase() ? raw.toLowerCase() : null;
    return { kind: 'capital', pronounceable: false, common, exact };
  });
}

/** True when the text's capitals suit the name's: `Turkey` but not `turkey`, `US` but not `us`; headlines in capitals suit all but words. */
export function suitsCase(needs: readonly CaseNeed[], words: readonly ScannedWord[], first: number): boolean {
  for (let at = 0; at < needs.length; at += 1) {
    const need = needs[at]!;
    if (need.kind === 'any') continue;
    const { raw, hyphen } = words[first + at]!;
    if (need.exact !== null && raw.toLowerCase() !== need.exact) return false;
    if (need.kind === 'acronym') {
      if (isUpper(raw) ? need.common && isHeadline(words, first) : !(need.pronounceable && startsUpper(raw)))
        return false;
      continue;
    }
    if (at > 0 && hyphen) continue;
    if (!hasUpper(raw)) return false;
    // A short single name in capitals is more likely an acronym or a numeral: `XI`, `LAO`.
    if (needs.length === 1 && raw.length > 1 && raw.length <= 3 && isUpper(raw)) return false;
  }
  return true;
}

/** The words beside it are in capitals too, and one is long enough not to be an acronym. */
function isHeadline(words: readonly ScannedWord[], at: number): boolean {
  const beside = [
    ...(words[at]!.gap === BREAK ? [] : [words[at - 1]]),
    ...(words[at + 1]?.gap === BREAK ? [] : [words[at + 1]]),
  ].filter((word) => word !== undefined);
  return (
    beside.length > 0 && beside.every(({ raw }) => isUpper(raw)) && beside.some(({ raw }) => raw.length >= 4)
  );
}
