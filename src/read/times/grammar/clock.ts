import type { Meaning } from '../time-expression.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

const names = timeWords.clockNames;
const zoneName = `(?:${anyWord(timeWords.zones)}|(?:local|[\\p{L}]+)\\s+time)`;
/** A zone, and the same hour in another one in brackets. */
const zone = `(?:\\s+\\(?${zoneName}\\)?)?(?:\\s+\\(\\d{1,2}[:.]?\\d{2}\\s+${zoneName}\\))?`;

/** 3 p.m.; 15:30; 0430 local time; 5 a.m. (0300 GMT); noon; 9 a.m. EDT Tuesday; 6:45 on the morning of June 2. */
export const clock: TimeElement = {
  name: 'clock',
  pattern: wordPattern(
    `(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*(?<half>[ap])\\.?\\s?m\\.?|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?!\\d|:)(?:\\s*(?:hours|hrs|h))?|(?<hours>[01]\\d|2[0-3])(?<minutes>[0-5]\\d)(?=\\s+(?:hours|hrs|${zoneName}))(?:\\s+(?:hours|hrs))?|(?<name>${anyWord(Object.keys(names))}))${zone}`,
  ),
  read(match, scan) {
    const { hour, minute, half, hour24, minute24, hours, minutes, name } = match.groups!;
    const time =
      name !== undefined
        ? names[name.toLowerCase()]!
        : readTime(hour ?? hour24 ?? hours!, minute ?? minute24 ?? minutes, half);
    if (time === null || (hours !== undefined && !saysHour(match[0]))) return null;
    if (
      name === undefined &&
      half === undefined &&
      /\d\s*[-–:]$/.test(scan.text.slice(Math.max(0, match.index - 8), match.index)) &&
      !/:\d\d\s*[-–]$/.test(scan.text.slice(Math.max(0, match.index - 8), match.index))
    )
      return null;
    const end = match.index + match[0].length;
    const link = /^\s*,?\s*(?:on\s+)?/.exec(scan.text.slice(end))![0];
    const day = link === '' ? null : scan.at(end + link.length);
    if (day && isDay(day.meaning)) {
      return found(match, { ...day.meaning, clock: time }, day.end);
    }
    return found(match, { kind: 'shift', unit: 'day', by: 0, sign: 0, from: 'publication', clock: time });
  },
};

/** Four digits alone are an hour only with a zone's own name behind them: "0430 GMT", not "1917 the". */
function saysHour(text: string): boolean {
  return /\s(?:hours|hrs|local\s+time|\p{Lu}[\p{L}]*(?:\s+time)?)(?:\s+\(.*\))?$/u.test(text);
}

function isDay(meaning: Meaning): meaning is Extract<Meaning, { kind: 'calendar' | 'shift' }> {
  if (meaning.kind === 'calendar') return meaning.day !== undefined || meaning.weekday !== undefined;
  return meaning.kind === 'shift' && meaning.unit === 'day' && meaning.clock === undefined;
}

function readTime(hour: string, minute: string | undefined, half: string | undefined): string | null {
  let value = Number(hour);
  const minutes = Number(minute ?? 0);
  if (minutes > 59 || value > (half === undefined ? 24 : 12)) return null;
  if (half?.toLowerCase() === 'p' && value < 12) value += 12;
  if (half?.toLowerCase() === 'a' && value === 12) value = 0;
  return `${String(value).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
