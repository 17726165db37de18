import type { CalendarMeaning } from '../time-expression.ts';
import { readSeason, seasonSource } from '../time-names.ts';
import { timeWords } from '../time-words.ts';
import { wordPattern } from '../word-pattern.ts';
import { addYear } from './month-first.ts';
import { readToward, relativeWordSource } from './relative-word.ts';
import { found, type Scan, type TimeElement } from './time-element.ts';
import { readYearPhrase } from './year-phrase.ts';

/** Fall 2023; the summer of 1940; last winter; the spring of next year; winter. */
export const season: TimeElement = {
  name: 'season',
  pattern: wordPattern(`(?:(?:(?<toward>${relativeWordSource})|the)\\s+)?(?<season>${seasonSource})`),
  read(match, scan) {
    const name = match.groups!.season!;
    const value = readSeason(name);
    if (value === null) return null;
    const end = match.index + match[0].length;
    const meaning: CalendarMeaning = { kind: 'calendar', season: value };
    const year = readYearPhrase(scan, end);
    if (year === null) {
      if (match.groups!.toward !== undefined) meaning.toward = readToward(match.groups!.toward);
      else if (!standsAlone(match, name.toLowerCase(), scan)) return null;
    }
    addYear(meaning, year);
    // "winter 1939–40", "winter 2023/24": the later year is when it ends.
    const second =
      year && meaning.year !== undefined ? /^[-–/]\d\d(?:\d\d)?(?!\d)/.exec(scan.text.slice(year.end)) : null;
    return found(match, meaning, (year?.end ?? end) + (second?.[0].length ?? 0));
  },
};

const before = new Set(timeWords.timePrepositions);

/** "Fall" and "spring" are also other nouns and verbs: without a year they need a preposition of time. */
function standsAlone(match: RegExpExecArray, name: string, scan: Scan): boolean {
  if (/^\p{Lu}/u.test(match.groups!.season!) && match.index > 0) return false;
  const tag = scan.tokenAt(match.index + match[0].length - 1)?.xpos;
  if (tag?.startsWith('VB')) return false;
  const after = scan.wordAfter(match.index + match[0].length);
  if ((name === 'fall' || name === 'spring') && after === 'of') return false;
  const next = scan.tokenAt(match.index + match[0].length + 1)?.xpos;
  if (next?.startsWith('NN'))
    return (
      name !== 'fall' &&
      name !== 'spring' &&
      before.has(scan.wordBefore(match.index)) &&
      /^the/.test(match[0])
    );
  return before.has(scan.wordBefore(match.index));
}
