import type { Span } from '../../../vocabulary/span.ts';
import type { When } from '../../../vocabulary/when.ts';
import { ordinalSource, parseAmount, parseOrdinal } from '../../times/number-words.ts';
import { monthSource, readMonth } from '../../times/time-names.ts';

const year =
  '((?:1[5-9]|20)\\d\\d|(?:one|two)\\s+thousand(?:[\\s,-]+\\p{L}+){0,5}|(?:eighteen|nineteen|twenty)\\s+hundred(?:[\\s-]+\\p{L}+){0,3})';
const dayFirst = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2}|${ordinalSource})\\s+(?:day\\s+)?(?:of\\s+)?(${monthSource})[\\s,]+(?:(?:in\\s+the\\s+year|of\\s+the\\s+year)\\s+(?:of\\s+our\\s+Lord\\s+)?)?${year}`,
  'iu',
);
const monthFirst = new RegExp(
  `(?<!\\p{L})(${monthSource})\\s+(\\d{1,2}|${ordinalSource})[\\s,]+${year}`,
  'iu',
);

/** The first full date of a stretch of text as treaties write it: "this fourth day of April, 1949", "May 8, 1992". */
export function readLegalDate(text: string, { start, end }: Span): When | null {
  const words = text.slice(start, end);
  const first = dayFirst.exec(words);
  const other = monthFirst.exec(words);
  const match = first !== null && (other === null || first.index <= other.index) ? first : other;
  if (match === null) return null;
  const [day, month] = match === first ? [match[1]!, match[2]!] : [match[2]!, match[1]!];
  const dayNumber = /^\d+$/.test(day) ? Number(day) : parseOrdinal(day.toLowerCase());
  const monthNumber = readMonth(month[0]!.toUpperCase() + month.slice(1).toLowerCase());
  const yearNumber = readYear(match[3]!);
  if (dayNumber === null || monthNumber === null || yearNumber === null) return null;
  const value = `${yearNumber}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
  if (Number.isNaN(Date.parse(value))) return null;
  return {
    text: match[0].replace(/\s+/g, ' '),
    value,
    earliest: value,
    latest: value,
    basis: 'stated',
  };
}

/** A year in figures or words; words after it that are no number are left off. */
function readYear(text: string): number | null {
  const words = text.replace(/,/g, ' ').trim().split(/\s+/);
  for (let length = words.length; length > 0; length -= 1) {
    const number = parseAmount(words.slice(0, length).join(' '));
    if (number !== null && number > 1500 && number < 2200) return number;
  }
  return null;
}
