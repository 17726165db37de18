import { timeWords } from './time-words.ts';
import { anyWord } from './word-pattern.ts';

const { cardinals, magnitudes, groups, vagueCounts } = timeWords;
const cardinal = anyWord(Object.keys(cardinals).filter((word) => word !== 'a' && word !== 'an'));
const magnitude = anyWord(Object.keys(magnitudes));
const group = anyWord(Object.keys(groups));

const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?:\\s+\\d/\\d)?';
const spelled = `${cardinal}(?:[-\\s]${cardinal})?`;
const scaled = `(?:${digits}|${spelled}|an?)(?:\\s+(?:and\\s+(?:a\\s+)?half\\s+)?(?:${magnitude}|${group}))(?:\\s+and\\s+${spelled})?`;
const vague = anyWord(vagueCounts);

/** Source of a pattern for an amount: 3, 1,200, two and a half, a dozen, several. No groups inside. */
export const amountSource = `(?:half\\s+an?|(?:a\\s+)?couple(?:\\s+of)?|${scaled}(?:\\s+of)?|(?:${digits}|${spelled})(?:\\s+and\\s+(?:a\\s+)?half)?|${vague}|an?)`;

/** Source of a pattern for a plain number in digits or words, no articles and no vague words. */
export const numberSource = `(?:${digits}|${spelled})`;

/** The number an amount says; null for "several" and the like or when it says none. */
export function parseAmount(text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\bof$/, '')
    .trim();
  if (vagueCounts.includes(words)) return null;
  if (/^half\s+an?$/.test(words)) return 0.5;
  let total = 0;
  let current: number | null = null;
  for (const word of words.split(/[\s-]+/)) {
    const fraction = /^(\d)\/(\d)$/.exec(word);
    const number = Number(word);
    if (fraction) current = (current ?? 0) + Number(fraction[1]) / Number(fraction[2]);
    else if (word === 'half') current = (current ?? 0) + 0.5;
    else if (word !== '' && Number.isFinite(number)) current = (current ?? 0) + number;
    else if (magnitudes[word] !== undefined) {
      total += (current ?? 1) * magnitudes[word];
      current = 0;
    } else if (groups[word] !== undefined) current = (current ?? 1) * groups[word];
    // "two and a half": the article adds nothing to a number already begun.
    else if ((word === 'a' || word === 'an') && current !== null) continue;
    else if (cardinals[word] !== undefined) current = (current ?? 0) + cardinals[word];
    else if (word !== 'and') return null;
  }
  return current === null && total === 0 ? null : total + (current ?? 0);
}

const ordinal = anyWord(Object.keys(timeWords.ordinals));
/** Source of a pattern for an ordinal, 21st or twenty-first. */
export const ordinalSource = `(?:\\d{1,2}(?:st|nd|rd|th)|${ordinal})`;

export function parseOrdinal(text: string): number | null {
  const digit = /^\d+/.exec(text);
  if (digit) return Number(digit[0]);
  return timeWords.ordinals[text.toLowerCase().replace(/\s+/g, '-')] ?? null;
}

/** Value of a Roman numeral up to XXX; null when it is none. */
export function parseRoman(text: string): number | null {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(text);
  if (!match || text === '') return null;
  const units =
    { IX: 9, IV: 4 }[match[2]!] ?? (match[2]!.startsWith('V') ? 5 : 0) + match[2]!.replace('V', '').length;
  return match[1]!.length * 10 + units;
}
