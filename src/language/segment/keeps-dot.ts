import { abbreviations } from './token-data.ts';

const initial = /^\p{Lu}$/u;

/**
 * True when the full stop after `word` belongs to it (an abbreviation or an initial).
 * `before` is the previous word of the line, `after` the text that follows the stop.
 */
export function keepsDot(word: string, before: string, after: string): boolean {
  const dotted = `${word}.`;
  if (abbreviations.always.has(dotted)) return true;
  if (abbreviations.afterWord.get(dotted)?.includes(before)) return true;
  if (/^\s?\d/.test(after) && abbreviations.beforeNumber.has(dotted)) return true;
  if (/^\s?\p{Lu}/u.test(after) && abbreviations.beforeCapital.has(dotted)) return true;
  if (!initial.test(word)) return false;
  if (/^[,-]/.test(after)) return true;
  // "J. Smith", "George W. Bush", but "so do I. Then", "plan B. They": an initial stands beside names.
  return (
    word !== 'I' &&
    /^\s?\p{Lu}[\p{L}.'’]/u.test(after) &&
    !/^\s(?:The|He|She|It|They|We|This|That|In|But|And|A)\b/.test(after)
  );
}
