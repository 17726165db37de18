import { ordinalSource, parseOrdinal } from '../number-words.ts';
import type { CalendarMeaning, FoundTime } from '../time-expression.ts';
import { monthSource, readMonth, readWeekday, weekdaySource } from '../time-names.ts';
import { timeWords } from '../time-words.ts';
import { wordPattern } from '../word-pattern.ts';
import { readRelativeWord, readToward, relativeWordSource } from './relative-word.ts';
import { found, type Scan, type TimeElement } from './time-element.ts';
import { readYearPhrase } from './year-phrase.ts';

const dayNumber = `(?:${ordinalSource}|\\d{1,2})`;

/** June; June 2024; June 19; June 19th, 2024; Tuesday, June 19; June 19–21, 2024; last June; June of that year. */
export const monthFirst: TimeElement = {
  name: 'month first',
  pattern: wordPattern(
    `(?:(?<weekday>${weekdaySource})\\s*,?\\s+(?:the\\s+)?)?(?:(?<toward>${relativeWordSource})\\s+)?(?<month>${monthSource})(?:(?:\\s+(?:the\\s+)?|\\s*)(?<day>${dayNumber})(?!\\d|:\\d)(?:\\s*(?:-|–|—|\\bto\\b|\\bthrough\\b|\\band\\b|\\bor\\b|&)\\s*(?<until>${dayNumber})(?!\\d|\\s*[-–:]|\\s+(?:${monthSource}|[ap]\\.?m)|,\\d))?)?`,
  ),
  read(match, scan) {
    const { weekday, toward, month: name, day, until } = match.groups!;
    const month = readMonth(name);
    if (month === null || (weekday !== undefined && readWeekday(weekday) === null)) return null;
    const dayValue = day === undefined ? undefined : parseOrdinal(day);
    if (dayValue === null || (dayValue !== undefined && (dayValue < 1 || dayValue > 31))) return null;
    const end = match.index + match[0].length;
    if (day === undefined && weekday !== undefined) return null;
    if (day === undefined && toward === undefined && !isMonth(match, name!, scan)) return null;
    const year = readYearPhrase(scan, end);
    const meaning: CalendarMeaning = { kind: 'calendar', month, ...(dayValue && { day: dayValue }) };
    if (toward !== undefined) meaning.toward = readToward(toward);
    addYear(meaning, year);
    const whole = found(match, meaning, year?.end ?? end);
    if (until === undefined) return whole;
    const last = parseOrdinal(until);
    if (last === null || last > 31 || last <= (dayValue ?? 0)) return null;
    return splitRange(
      whole,
      meaning,
      last,
      match.index + match[0].lastIndexOf(until),
      match[0].indexOf(day!, match[0].indexOf(name!) + name!.length) + match.index + day!.length,
    );
  },
};

/** Two expressions for a range: "June 19" and "21, 2024", which share month and year. */
function splitRange(
  whole: FoundTime,
  meaning: CalendarMeaning,
  last: number,
  untilStart: number,
  dayEnd: number,
): FoundTime[] {
  return [
    { ...whole, end: dayEnd },
    { ...whole, start: untilStart, meaning: { ...meaning, day: last } },
  ];
}

export function addYear(meaning: CalendarMeaning, year: ReturnType<typeof readYearPhrase>): void {
  if (year === null) return;
  if (year.year !== undefined) meaning.year = year.year;
  if (year.beforeChrist) meaning.beforeChrist = true;
  if (year.within) meaning.within = year.within;
}

const ambiguous = new Set(timeWords.verbsOrNames);
const before = new Set([...timeWords.timePrepositions, 'the']);
/** Words between which and a capital "May" only a month can follow, whatever its tag. */
const sure = new Set([
  'in',
  'since',
  'until',
  'during',
  'early',
  'late',
  'mid',
  'last',
  'next',
  'through',
  'by',
]);
const joinedMonth = wordPattern(`\\s*(?:-|–|—|to|and|through|,)\\s*${monthSource}`);

/** A bare month's name is a month unless it is tagged a verb or, being also a verb or a name, stands where months do not. */
function isMonth(match: RegExpExecArray, name: string, scan: Scan): boolean {
  const word = name.toLowerCase().replace(/\.$/, '');
  if (readRelativeWord(scan.wordBefore(match.index))) return true;
  joinedMonth.lastIndex = match.index + match[0].length;
  if (joinedMonth.test(scan.text)) return true;
  if (!ambiguous.has(word))
    return (
      !/^\p{Lu}/u.test(scan.text.slice(match.index + match[0].length + 1)) ||
      before.has(scan.wordBefore(match.index))
    );
  if (readYearPhrase(scan, match.index + match[0].length)) return true;
  if (sure.has(scan.wordBefore(match.index)) && word !== 'march') return true;
  const tag = scan.tokenAt(match.index)?.xpos;
  if (tag !== undefined && (tag.startsWith('VB') || tag === 'MD')) return false;
  // "Jan Kowalski": a short name without its dot before another name.
  if (
    name.length === 3 &&
    word !== 'may' &&
    /^\s\p{Lu}\p{Ll}/u.test(scan.text.slice(match.index + match[0].length))
  )
    return false;
  // "The Long March", "the March to the coast": a name or a noun.
  if (/(?:^|[^.!?]\s)\p{Lu}[\p{L}'’]+\s$/u.test(scan.text.slice(Math.max(0, match.index - 25), match.index)))
    return before.has(scan.wordBefore(match.index));
  if (word === 'march' && /^(?:to|on|for|of|towards?)$/.test(scan.wordAfter(match.index + match[0].length)))
    return false;
  if (before.has(scan.wordBefore(match.index))) return true;
  return (
    name.length > 4 &&
    tag !== undefined &&
    tag.startsWith('NN') &&
    !/^\p{Lu}/u.test(scan.text.slice(match.index + match[0].length + 1))
  );
}
