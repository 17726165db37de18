import { parseAmount } from '../number-words.ts';
import type { CalendarMeaning } from '../time-expression.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, wordPattern } from '../word-pattern.ts';
import { readRelativeWord, relativeWordSource } from './relative-word.ts';
import type { Scan } from './time-element.ts';

const cardinal = anyWord(Object.keys(timeWords.cardinals).filter((word) => word.length > 2));

type YearParts = Pick<CalendarMeaning, 'year' | 'beforeChrist' | 'within'>;

const pattern = wordPattern(
  `(?:\\s*,\\s*|\\s+)(?:(?:of|in)\\s+)?(?:(?:the\\s+year|fiscal(?:\\s+year)?)\\s+)?(?:(?<bc>\\d{1,4})\\s+B\\.?C\\.?(?:E\\.?)?|(?<year>\\d{4})|(?<spelled>nineteen[\\s-]${cardinal}(?:[\\s-]${cardinal})?|two\\s+thousand(?:\\s+(?:and\\s+)?${cardinal})?)|['’](?<short>\\d\\d)|(?<relative>${relativeWordSource})\\s+year)`,
);

/** A year that completes a date: the 2024 of "June 2024", "June, 2024", "June of last year". */
export function readYearPhrase(scan: Scan, position: number): (YearParts & { end: number }) | null {
  pattern.lastIndex = position;
  const match = pattern.exec(scan.text);
  if (!match) return null;
  const { bc, year, spelled, short, relative } = match.groups!;
  let end = position + match[0].length;
  if (bc !== undefined) {
    if (/[cC]$/.test(match[0]) && /B\.$/i.test(match[0].slice(0, -1)) && scan.text[end] === '.') end += 1;
    return { year: Number(bc), beforeChrist: true, end };
  }
  if (year !== undefined) {
    if (!isYear(Number(year), scan, end - 4, end)) return null;
    return { year: Number(year), end };
  }
  if (spelled !== undefined) {
    const value = spelledYear(spelled);
    return value === null ? null : { year: value, end };
  }
  if (short !== undefined) return { year: expandYear(Number(short)), end };
  const shift = readRelativeWord(relative!);
  return shift === null ? null : { within: { kind: 'shift', unit: 'year', ...shift }, end };
}

/** "Nineteen ninety-seven", "two thousand and four"; null for what is no year ("nineteen five"). */
function spelledYear(words: string): number | null {
  const thousand = /^two\s+thousand/i.test(words);
  const rest = words.replace(/^(?:nineteen|two\s+thousand)[\s-]*(?:and\s+)?/i, '');
  const value = rest === '' ? 0 : parseAmount(rest);
  if (value === null || value > 99 || (!thousand && value < 10)) return null;
  return (thousand ? 2000 : 1900) + value;
}

/** A two-digit year in full: 00–40 are 2000–2040, the rest the century before. */
export function expandYear(short: number): number {
  return short <= 40 ? 2000 + short : 1900 + short;
}

const numberNouns = new Set(timeWords.numberNouns);
const counted = wordPattern(
  `\\s*(?:%|[-–]\\s*${anyWord(timeWords.countedNouns)}|${anyWord(timeWords.countedNouns)}|°)|\\s+percent`,
);

/** True when a four-digit number can be a year where it stands, and is not an article's number or a count. */
export function isYear(year: number, scan: Scan, start: number, end: number): boolean {
  if (year < 1000 || year > 2199) return false;
  const left = scan.text.slice(Math.max(0, start - 6), start);
  // "#2023" is a number, "## 2023" a heading.
  if (/(?:[$€£¥№]\s?|(?<![#\n]|^)#\s?|#|\d[.,:]|[+−])$/.test(left)) return false;
  // After a hyphen it is a year only when it ends a pair of years.
  if (/\d\s?[-–/]$/.test(left) && !/(?:^|\D)\d{4}\s?[-–/]$/.test(left)) return false;
  if (/^(?:[.,:]\d|\/\d{3})/.test(scan.text.slice(end, end + 4))) return false;
  if (numberNouns.has(scan.wordBefore(start))) return false;
  counted.lastIndex = end;
  return !counted.test(scan.text);
}
