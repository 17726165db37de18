import type { Meaning } from '../time-expression.ts';
import { timeWords } from '../time-words.ts';
import { anyWord, wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

const names = timeWords.clockNames;
const zone =
  '(?:\\s+\\(?(?:[A-Z]{2,4}T|GMT|UTC|CET|EST|EDT|PST|PDT|MSK|KST|local\\s+time|[\\p{L}]+\\s+time)\\)?)?';

/** 3 p.m.; 15:30; noon; 9 a.m. EDT Tuesday; 6:45 on the morning of June 2. */
export const clock: TimeElement = {
  name: 'clock',
  pattern: wordPattern(
    `(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*(?<half>[ap])\\.?\\s?m\\.?|(?<hour24>\\d{1,2}):(?<minute24>\\d{2})(?!\\d|:)(?:\\s*(?:hours|hrs|h))?|(?<name>${anyWord(Object.keys(names))}))${zone}`,
  ),
  read(match, scan) {
    const { hour, minute, half, hour24, minute24, name } = match.groups!;
    const time =
      name !== undefined ? names[name.toLowerCase()]! : readTime(hour ?? hour24!, minute ?? minute24, half);
    if (time === null) return null;
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
