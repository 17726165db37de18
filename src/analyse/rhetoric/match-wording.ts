import type { Span } from '../../vocabulary/span.ts';
import { foldWord } from './fold-word.ts';
import { type ScannedWord, scanWords } from './scan-words.ts';

export interface Wording {
  words: readonly string[];
  /** Whether inflected forms count as the same word. */
  inflected: boolean;
  /** How many other words may stand between two of it. */
  gap: number;
}

/** Reads what a person typed; without a word when there is none in it. */
export function readWording(phrase: string, options: { inflected: boolean; gap: number }): Wording {
  const scanned = scanWords(phrase, { start: 0, end: phrase.length });
  return { ...options, words: scanned.map(({ form }) => foldForm(form, options.inflected)) };
}

/** Every place in scanned text where the wording begins, not across a sentence end. */
export function findWording(words: readonly ScannedWord[], wording: Wording): Span[] {
  if (wording.words.length === 0) return [];
  const folded = words.map(({ form }) => foldForm(form, wording.inflected));
  const found: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (folded[at] !== wording.words[0]) continue;
    const last = matchFrom(words, folded, wording, at);
    if (last !== null) found.push({ start: words[at]!.start, end: words[last]!.end });
  }
  return found;
}

/** Index of the last word of a match that begins here; null when there is none. */
function matchFrom(
  words: readonly ScannedWord[],
  folded: readonly string[],
  { words: sought, gap }: Wording,
  first: number,
): number | null {
  let ends = new Set([first]);
  for (let part = 1; part < sought.length; part += 1) {
    const next = new Set<number>();
    for (const end of ends) {
      for (let at = end + 1; at <= end + 1 + gap && at < words.length; at += 1) {
        if (words[at]!.breakBefore === 'sentence') break;
        if (folded[at] === sought[part]) next.add(at);
      }
    }
    if (next.size === 0) return null;
    ends = next;
  }
  return Math.min(...ends);
}

const known = new Map<string, string>();

/** Case, curly apostrophes and the dots of acronyms do not count. */
function foldForm(form: string, inflected: boolean): string {
  if (!inflected)
    return form
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^((?:\p{L}\.)+)$/u, undotted);
  const cached = known.get(form);
  if (cached !== undefined) return cached;
  const key = /^\d/.test(form) ? form : foldWord(form);
  if (known.size > 100_000) known.clear();
  known.set(form, key);
  return key;
}

const undotted = (form: string) => form.replaceAll('.', '');
