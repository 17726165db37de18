import { parseAmount, parseOrdinal } from '../../times/number-words.ts';

const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number of an article however it is written: 5, V, Five, the Fifth. Null when it is none. */
export function readArticleNumber(text: string): number | null {
  const word = text.trim().replace(/^the\s+/i, '');
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (/^[IVXLC]+$/i.test(word)) return readRoman(word.toUpperCase());
  const number = parseOrdinal(word.toLowerCase()) ?? parseAmount(word);
  return number !== null && Number.isInteger(number) && number > 0 && number < 400 ? number : null;
}

/** As written or, when in Roman figures, in Arabic ones: reports of one treaty use both. */
export function plainArticle(text: string): string {
  return /^[IVXLC]+$/.test(text) ? String(readRoman(text) ?? text) : text;
}

function readRoman(text: string): number | null {
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text[at]!];
    if (value === undefined) return null;
    total += value < (values[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total > 0 ? total : null;
}
