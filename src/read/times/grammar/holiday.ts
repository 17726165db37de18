import type { CalendarMeaning } from '../time-expression.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, invertWords, wordPattern } from '../word-pattern.ts';
import { addYear } from './month-first.ts';
import { readToward, relativeWordSource } from './relative-word.ts';
import { found, type TimeElement } from './time-element.ts';
import { readYearPhrase } from './year-phrase.ts';

const days = invertWords(timeWords.holidays);

/** A feast on a fixed day: Christmas 2024, last New Year's Eve. */
export const holiday: TimeElement = {
  name: 'holiday',
  pattern: wordPattern(`(?:(?<toward>${relativeWordSource})\\s+)?(?<name>${anyWord([...days.keys()])})`),
  read(match, scan) {
    const { toward, name } = match.groups!;
    if (!/^\p{Lu}/u.test(name!)) return null;
    const date = days.get(name!.toLowerCase().replace('’', "'").replace(/\s+/g, ' '));
    if (date === undefined) return null;
    const meaning: CalendarMeaning = {
      kind: 'calendar',
      month: Number(date.slice(0, 2)),
      day: Number(date.slice(3)),
    };
    if (toward !== undefined) meaning.toward = readToward(toward);
    const year = readYearPhrase(scan, match.index + match[0].length);
    addYear(meaning, year);
    return found(match, meaning, year?.end);
  },
};
