import type { CalendarMeaning } from '../time-expression.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, invertWords, wordPattern } from '../word-pattern.ts';
import { addYear } from './month-first.ts';
import { readToward, relativeWordSource } from './relative-word.ts';
import { found, type Scan, type TimeElement } from './time-element.ts';
import { readYearPhrase } from './year-phrase.ts';

const days = invertWords(timeWords.holidays);
const movable = invertWords(timeWords.movableFeasts);

/** A feast: Christmas 2024, last New Year's Eve. */
export const holiday: TimeElement = {
  name: 'holiday',
  pattern: wordPattern(
    `(?:(?<toward>${relativeWordSource})\\s+)?(?<name>${anyWord([...days.keys(), ...movable.keys()])})`,
  ),
  read(match, scan) {
    const { toward, name } = match.groups!;
    if (!/^\p{Lu}/u.test(name!) || (toward === undefined && isPartOfName(scan, match.index))) return null;
    const meaning = readFeast(name!.toLowerCase().replace('’', "'").replace(/\s+/g, ' '));
    if (meaning === null) return null;
    if (toward !== undefined) meaning.toward = readToward(toward);
    const year = readYearPhrase(scan, match.index + match[0].length);
    addYear(meaning, year);
    return found(match, meaning, year?.end);
  },
};

/** "White Christmas": a capital word of the same name right before it. */
function isPartOfName(scan: Scan, position: number): boolean {
  const previous = scan.tokenAt(position - 2);
  return (
    previous?.xpos === 'NNP' ||
    (previous?.upos === 'ADJ' && /^\p{Lu}/u.test(previous.form) && previous.head >= 0)
  );
}

function readFeast(name: string): CalendarMeaning | null {
  const [month, day] = days.get(name)?.split('-').map(Number) ?? [];
  if (month !== undefined) return { kind: 'calendar', month, day: day! };
  const [feastMonth, weekday, nth] = movable.get(name)?.split('-').map(Number) ?? [];
  return feastMonth === undefined
    ? null
    : { kind: 'calendar', month: feastMonth, weekday: weekday!, nth: nth! };
}
