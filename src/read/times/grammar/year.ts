import { ordinalSource } from '../number-words.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, wordPattern } from '../word-pattern.ts';
import { type FoundOrNone, found, type Scan, type TimeElement } from './time-element.ts';
import { expandYear, isYear } from './year-phrase.ts';

const cardinal = anyWord(Object.keys(timeWords.cardinals).filter((word) => word.length > 2));

/** 2024; the year 2024; fiscal 2024; FY24; 1955–58; '98; 480 BC; AD 60; Juche 113 (2024). */
export const year: TimeElement = {
  name: 'year',
  pattern: wordPattern(
    `(?:the\\s+)?(?:fiscal(?:\\s+year)?|FY|the\\s+years?)\\s?['’]?(?<fiscal>\\d{4}|\\d\\d)(?:[-–/](?<fiscalEnd>\\d\\d))?|Juche\\s?(?<juche>\\d{1,3})|(?<bcFrom>\\d{2,4})\\s*(?:-|–|to)\\s*(?<bcTo>\\d{2,4})\\s*B\\.?C\\.?(?:E\\.?)?|(?:(?:c\\.|ca\\.|circa)\\s*)?(?<bc>\\d{1,4})\\s*(?:B\\.?C\\.?(?:E\\.?)?)|(?:A\\.?D\\.?\\s+(?<ad>\\d{1,4})|(?<adAfter>\\d{1,4})\\s+A\\.?D\\.?|(?<ce>\\d{1,4})\\s+C\\.?E\\.?)|['’](?<short>\\d\\d)|(?:the\\s+year\\s+)?(?<spelled>(?:eighteen|nineteen|twenty)\\s+${cardinal}(?:-${cardinal})?|two\\s+thousand(?:\\s+(?:and\\s+)?${cardinal}(?:-${cardinal})?)?)|(?<plain>\\d{4})(?:[-–/](?<until>\\d\\d))?`,
  ),
  read(match, scan) {
    const { fiscal, fiscalEnd, juche, bcFrom, bcTo, bc, ad, adAfter, ce, short, spelled, plain, until } =
      match.groups!;
    const calendar = (value: number) => found(match, { kind: 'calendar', year: value });
    if (fiscal !== undefined) {
      const value = fiscal.length === 2 ? expandYear(Number(fiscal)) : Number(fiscal);
      if (value < 1000 || value >= 2200) return null;
      if (fiscalEnd === undefined) return calendar(value);
      return pairOfYears(match, value, fiscalEnd);
    }
    // The Juche era counts from Kim Il Sung's birth year, 1912 being Juche 1.
    if (juche !== undefined) return calendar(1911 + Number(juche));
    if (bcFrom !== undefined) {
      const of = (value: string) => ({
        kind: 'calendar' as const,
        year: Number(value),
        beforeChrist: true as const,
      });
      const first = found(match, of(bcFrom), match.index + bcFrom.length);
      return [
        first,
        { ...found(match, of(bcTo!)), start: match.index + match[0].indexOf(bcTo!, bcFrom.length) },
      ];
    }
    if (bc !== undefined) return found(match, { kind: 'calendar', year: Number(bc), beforeChrist: true });
    const anno = ad ?? adAfter ?? ce;
    if (anno !== undefined) return calendar(Number(anno));
    if (short !== undefined) return readShort(match, short, scan);
    if (spelled !== undefined) return readSpelled(match, spelled, scan);
    return readPlain(match, Number(plain), until, scan);
  },
};

const timeWordsBefore = new Set(timeWords.timePrepositions);

function readShort(match: RegExpExecArray, short: string, scan: Scan): FoundOrNone {
  if (!timeWordsBefore.has(scan.wordBefore(match.index))) return null;
  return found(match, { kind: 'calendar', year: expandYear(Number(short)) });
}

const spelledTens = new Map(Object.entries(timeWords.cardinals));

function readSpelled(match: RegExpExecArray, spelled: string, scan: Scan): FoundOrNone {
  const words = spelled
    .toLowerCase()
    .replace(/\band\b/g, '')
    .split(/[\s-]+/)
    .filter(Boolean);
  const sum = (list: string[]) =>
    list.reduce((total, word) => total + (spelledTens.get(word) ?? Number.NaN), 0);
  const value =
    words[1] === 'thousand'
      ? 2000 + sum(words.slice(2))
      : (spelledTens.get(words[0]!) ?? 0) * 100 + sum(words.slice(1));
  // "two thousand troops" is a count; the year needs "the year" or a preposition of time and no noun behind it.
  const said = /^the\s+year/i.test(match[0]);
  if (!(value >= 1800 && value < 2100) || (!said && sum(words.slice(1)) < 10 && words[1] !== 'thousand'))
    return null;
  if (!said && (words[1] === 'thousand' || scan.wordAfter(match.index + match[0].length) === 'percent'))
    return null;
  return found(match, { kind: 'calendar', year: value });
}

const dayBehind = new RegExp(`${ordinalSource}$`, 'iu');

function readPlain(
  match: RegExpExecArray,
  value: number,
  until: string | undefined,
  scan: Scan,
): FoundOrNone {
  const end = match.index + 4;
  if (!isYear(value, scan, match.index, end)) return null;
  const before = scan.wordBefore(match.index);
  const next = scan.tokenAt(end + 1);
  // A number before a plural noun counts it, unless something before it says a year is meant: "the 1990 talks".
  const counts = next?.xpos === 'NNS' && /^\s\p{Ll}/u.test(scan.text.slice(end, end + 2));
  const definite =
    /^(?:the|its|their|his|her|our|a|an|this|that|[\p{L}]+['’]s)$/u.test(before) ||
    /['’]s\s$/.test(scan.text.slice(Math.max(0, match.index - 3), match.index));
  if (counts && !definite && !(value >= 1900 && value < 2050 && timeWordsBefore.has(before))) return null;
  if ((value < 1500 || value > 2100) && !timeWordsBefore.has(before) && !dayBehind.test(before)) return null;
  const first = found(match, { kind: 'calendar', year: value }, end);
  if (until === undefined) return first;
  return pairOfYears(match, value, until);
}

/** Two years of "1955–58" or "fiscal 2022/23"; the first alone when the second does not follow it. */
function pairOfYears(match: RegExpExecArray, value: number, until: string): FoundOrNone {
  const end = match.index + match[0].length;
  const first = found(match, { kind: 'calendar', year: value }, end - until.length - 1);
  const last = Math.floor(value / 100) * 100 + Number(until);
  if (last <= value || last > value + 60) return first;
  return [first, { ...first, start: end - until.length, end, meaning: { kind: 'calendar', year: last } }];
}
