import { ordinalSource, parseOrdinal } from '../number-words.ts';
import type { CalendarMeaning } from '../time-expression.ts';
import { monthSource, readMonth, readWeekday, weekdaySource } from '../time-names.ts';
import { wordPattern } from '../word-pattern.ts';
import { addYear } from './month-first.ts';
import { found, type TimeElement } from './time-element.ts';
import { readYearPhrase } from './year-phrase.ts';

const dayNumber = `(?:${ordinalSource}|\\d{1,2})`;

/** 19 June; 19th of June 2024; Tuesday 19 June; 10–12 May; between 10 and 12 May; the 19 June. */
export const dayFirst: TimeElement = {
  name: 'day first',
  pattern: wordPattern(
    `(?:(?<weekday>${weekdaySource})\\s*,?\\s+)?(?:the\\s+)?(?<day>${dayNumber})(?:\\s*(?:-|–|—|\\bto\\b|\\band\\b|\\bor\\b|\\bthrough\\b|,|&)\\s*(?:the\\s+)?(?<until>${dayNumber}))?(?:\\s+(?:of\\s+|day\\s+of\\s+)?|\\s*-\\s*|\\s*)(?<month>${monthSource})`,
  ),
  read(match, scan) {
    const { weekday, day, until, month: name } = match.groups!;
    const month = readMonth(name);
    const first = parseOrdinal(day!);
    if (month === null || first === null || first < 1 || first > 31) return null;
    if (weekday !== undefined && readWeekday(weekday) === null) return null;
    // "second March": spelled ordinals need "of".
    if (!/^\d/.test(day!) && !/of/i.test(match[0])) return null;
    if (/\d[.,:]$/.test(scan.text.slice(Math.max(0, match.index - 2), match.index))) return null;
    const end = match.index + match[0].length;
    const year = readYearPhrase(scan, end);
    const meaning: CalendarMeaning = { kind: 'calendar', month, day: first };
    addYear(meaning, year);
    const whole = found(match, meaning, year?.end ?? end);
    if (until === undefined) return whole;
    const last = parseOrdinal(until);
    if (last === null || last > 31) return null;
    const dayEnd = match.index + match[0].indexOf(day!) + day!.length;
    return [
      { ...whole, end: dayEnd },
      {
        ...whole,
        start: match.index + match[0].indexOf(until, dayEnd - match.index),
        meaning: { ...meaning, day: last },
      },
    ];
  },
};
