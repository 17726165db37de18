import { ordinalSource, parseOrdinal } from '../number-words.ts';
import type { CalendarMeaning } from '../time-expression.ts';
import { wordPattern } from '../word-pattern.ts';
import { addYear } from './month-first.ts';
import { readRelativeWord, relativeWordSource } from './relative-word.ts';
import { found, type TimeElement } from './time-element.ts';
import { expandYear, readYearPhrase } from './year-phrase.ts';

/** The third quarter of 2024; Q3 2024; 3Q24; this year's first half; the 2024 second quarter; H1; 2024 H1. */
export const quarter: TimeElement = {
  name: 'quarter or half',
  pattern: wordPattern(
    `(?:(?<relative>${relativeWordSource})\\s+year['’]s\\s+|(?:the\\s+)?(?:(?<year>\\d{4})(?:['’]s)?\\s+)?)(?:fiscal[-\\s]+)?(?<ordinal>${ordinalSource}|last|final|latter)[-\\s](?:fiscal[-\\s]+)?(?<unit>quarter|half|trimester)|(?<letter>[QH])(?<number>[1-4])(?:[-\\s]?(?:FY)?['’]?(?<tail>\\d{4}|\\d\\d))?|(?<ahead>\\d{4})\\s?(?<part>[QH])(?<digit>[1-4])|(?<lead>[1-4])(?<after>[QH])['’]?(?<short>\\d{4}|\\d\\d)?`,
  ),
  read(match, scan) {
    const {
      relative,
      year,
      ordinal,
      unit,
      letter,
      number,
      tail,
      ahead,
      part: mark,
      digit,
      lead,
      after,
      short,
    } = match.groups!;
    const end = match.index + match[0].length;
    const kind = (letter ?? mark ?? after)?.toUpperCase();
    if (kind !== undefined) {
      const digits = tail ?? ahead ?? short;
      const value = Number(number ?? digit ?? lead);
      if (kind === 'H' && (value > 2 || digits === undefined)) return null;
      const meaning = part(kind === 'H' ? 'half' : 'quarter', value);
      if (digits !== undefined)
        meaning.year = digits.length === 4 ? Number(digits) : expandYear(Number(digits));
      else addYear(meaning, readYearPhrase(scan, end));
      return found(match, meaning, digits === undefined ? (readYearPhrase(scan, end)?.end ?? end) : end);
    }
    // "The third-quarter loss": the article is the loss's.
    if (/^the\s+(?:fiscal[-\s]+)?[\p{L}\d]+-/iu.test(match[0])) return null;
    const isHalf = unit!.toLowerCase() === 'half';
    const last = parseOrdinal(ordinal!) ?? (isHalf ? 2 : 4);
    if (last > (isHalf ? 2 : 4)) return null;
    const meaning = part(isHalf ? 'half' : 'quarter', last);
    if (year !== undefined) meaning.year = Number(year);
    if (relative !== undefined)
      meaning.within = { kind: 'shift', unit: 'year', ...readRelativeWord(relative)! };
    const phrase =
      meaning.year === undefined && meaning.within === undefined ? readYearPhrase(scan, end) : null;
    addYear(meaning, phrase);
    const next = scan.wordAfter(phrase?.end ?? end);
    // "The first half of the match": without a year a half is a time only when nothing follows it.
    if (isHalf && !phrase && year === undefined && relative === undefined) {
      const inner =
        next === 'of' ? scan.at(end + (/^\s+of\s+/.exec(scan.text.slice(end))?.[0].length ?? 0), true) : null;
      if (!inner || inner.meaning.kind === 'set' || inner.meaning.kind === 'reference') return null;
      if (inner.meaning.kind === 'duration') return null;
      // Half of something other than a year: early or late in it.
      if (
        inner.meaning.kind === 'calendar' &&
        inner.meaning.year === undefined &&
        inner.meaning.within === undefined
      )
        return found(match, { ...inner.meaning, part: last === 1 ? 'start' : 'end' }, inner.end);
      return found(match, { ...meaning, within: inner.meaning }, inner.end);
    }
    if (!isHalf && next === 'of' && phrase === null) {
      const inner = scan.at(end + (/^\s+of\s+/.exec(scan.text.slice(end))?.[0].length ?? 0), true);
      if (inner && (inner.meaning.kind === 'calendar' || inner.meaning.kind === 'shift'))
        return found(match, { ...meaning, within: inner.meaning }, inner.end);
    }
    return found(match, meaning, phrase?.end ?? end);
  },
};

function part(kind: 'half' | 'quarter', value: number): CalendarMeaning {
  return kind === 'half' ? { kind: 'calendar', half: value } : { kind: 'calendar', quarter: value };
}
