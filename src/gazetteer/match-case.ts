import letterCase from './data/letter-case.json' with { type: 'json' };
import { foldToken } from './fold-name.ts';
import { BREAK, type ScannedWord } from './scan-words.ts';

/** How a word of a name must be written for the text to mean it. */
export interface CaseNeed {
  kind: 'any' | 'capital' | 'acronym' | 'mixed' | 'number' | 'letter';
  /** An acronym also written like a word, as British papers do: `Nato`. */
  wordlike: boolean;
  /** The word is an ordinary one too (`WHO`): a headline in capitals does not tell which is meant. */
  common: boolean;
  /** As the text must have it: an acronym of mixed letters (`LeT`), a name that is a word without its accents (`Malé`). */
  exact: string | null;
}

const COMMON = new Set(letterCase.common);
const WORDLIKE = new Set(letterCase.wordlike.map((word) => word.toUpperCase()));
const ANY: CaseNeed = { kind: 'any', wordlike: false, common: false, exact: null };
/** The number of `G-7` needs its hyphen: `G 7` may be a row of a table. */
const NUMBER: CaseNeed = { ...ANY, kind: 'number' };
/** The letters of `U.N.` stand close: `N.A. N.` is no name. */
const LETTER: CaseNeed = { ...ANY, kind: 'letter' };
/** Short and with capitals inside: `LeT`, `CoE`, `AfD`. */
const MIXED = /^(?=.{2,5}$)\p{L}*\p{Ll}\p{L}*\p{Lu}/u;

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const hasUpper = (text: string): boolean => text !== text.toLowerCase();

/** Begins with a capital. */
export function startsUpper(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** What each word of a name asks of the text's capitals. */
export function needCase(words: readonly ScannedWord[]): CaseNeed[] {
  const dotted = isDotted(words);
  return words.map(({ raw }, at) => {
    if (/^\d+$/.test(raw) && at > 0 && words[at - 1]!.raw.length <= 3) return NUMBER;
    if (dotted) return LETTER;
    if (!hasUpper(raw)) return ANY;
    const folded = foldToken(raw);
    const common = words.length === 1 && COMMON.has(folded);
    if (isUpper(raw) && raw.length > 1) {
      return { kind: 'acronym', wordlike: WORDLIKE.has(raw), common, exact: null };
    }
    if (MIXED.test(raw)) return { kind: 'mixed', wordlike: false, common, exact: raw };
    const exact = common && folded !== raw.toLowerCase() ? raw.toLowerCase() : null;
    return { kind: 'capital', wordlike: false, common, exact };
  });
}

/** An acronym with stops: single letters, none but the first after a space. */
export function isDotted(words: readonly ScannedWord[]): boolean {
  return words.length > 1 && words.every(({ raw, gap }, at) => raw.length === 1 && (at === 0 || gap === '.'));
}

/** True when the text's capitals suit the name's: `Turkey` but not `turkey`, `US` but not `us`; headlines in capitals suit all but words. */
export function suitsCase(needs: readonly CaseNeed[], words: readonly ScannedWord[], first: number): boolean {
  for (let at = 0; at < needs.length; at += 1) {
    const need = needs[at]!;
    if (need.kind === 'any') continue;
    const { raw, hyphen, start } = words[first + at]!;
    if (need.kind === 'number') {
      if (!hyphen) return false;
      continue;
    }
    if (need.kind === 'letter') {
      if (!isUpper(raw) || (at > 0 && start - words[first + at - 1]!.end > 1)) return false;
      continue;
    }
    if (need.kind === 'mixed') {
      if (raw === need.exact || (isUpper(raw) && !(need.common && isHeadline(words, first)))) continue;
      return false;
    }
    if (need.exact !== null && raw.toLowerCase() !== need.exact) return false;
    if (need.kind === 'acronym') {
      if (isUpper(raw) ? need.common && isHeadline(words, first) : !(need.wordlike && startsUpper(raw)))
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
