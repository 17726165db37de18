/** A word of a text or name, and what stands between it and the word before. */
export interface ScannedWord {
  start: number;
  end: number;
  raw: string;
  /** `''` adjacent, `' '` spaces, hyphens or apostrophes, `'.'`, `','` …; `BREAK` when no name runs across. */
  gap: string;
  /** The gap holds a hyphen, after which a name's word may be in lower case (`Jong-un`). */
  hyphen: boolean;
}

/** A gap no name crosses: a paragraph's end, or anything long. */
export const BREAK = '\n\n';

/** A plus sign is part of some names (`OPEC+`) and counts as a word. */
const WORD = /[\p{L}\p{M}\p{N}_]+|\+/gu;
/** Scripts written without spaces (or, for Hangul, with endings attached): each letter counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NON_LATIN = /[\u0370-\uffff]/;
const JOINERS = /^[\s\-‐‑‒–'’‘ʼʻ`´\u00ad]*$/;
const HYPHENS = /[-‐‑‒–]/;
const MAX_GAP = 4;

function classifyGap(gap: string): string {
  if (gap === ' ' || gap === '-') return ' ';
  if (gap === '') return '';
  if (gap.length > MAX_GAP * 2 || /\n\s*\n/.test(gap)) return BREAK;
  if (JOINERS.test(gap)) return ' ';
  return gap.replace(/\s+/g, '');
}

/** Words of `text` between `from` and `to`, with the gaps between them. Words are whole: a word that crosses a bound is left out. */
export function scanWords(text: string, from: number, to: number): ScannedWord[] {
  const words: ScannedWord[] = [];
  let previousEnd = -1;
  const push = (start: number, end: number, raw: string): void => {
    const gapText = previousEnd < 0 ? BREAK : text.slice(previousEnd, start);
    words.push({
      start,
      end,
      raw,
      gap: previousEnd < 0 ? BREAK : classifyGap(gapText),
      hyphen: HYPHENS.test(gapText),
    });
    previousEnd = end;
  };
  WORD.lastIndex = wordStartAt(text, from);
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    if (start >= to) break;
    if (start < from || end > to) continue;
    if (NON_LATIN.test(raw) && UNSPACED.test(raw)) pushLetters(raw, start, push);
    else push(start, end, raw);
  }
  return words;
}

/** The first word of a name, as `scanWords` would cut it; null when it has none. */
export function firstWord(name: string): string | null {
  WORD.lastIndex = 0;
  const raw = WORD.exec(name)?.[0];
  if (raw === undefined) return null;
  if (!NON_LATIN.test(raw) || !UNSPACED.test(raw)) return raw;
  const at = [...raw].findIndex((letter) => UNSPACED.test(letter));
  return at === 0 ? String.fromCodePoint(raw.codePointAt(0)!) : [...raw].slice(0, at).join('');
}

/** Splits a run that holds unspaced letters: each of these alone, what stands between as whole words. */
function pushLetters(
  raw: string,
  offset: number,
  push: (start: number, end: number, raw: string) => void,
): void {
  let run = '';
  let at = offset;
  for (const letter of raw) {
    if (UNSPACED.test(letter)) {
      if (run !== '') push(at - run.length, at, run);
      run = '';
      push(at, at + letter.length, letter);
    } else run += letter;
    at += letter.length;
  }
  if (run !== '') push(at - run.length, at, run);
}

/** Where the word that covers `offset` starts, so that a window cut inside a word does not yield its second half. */
function wordStartAt(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /[\p{L}\p{M}\p{N}_]/u.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
