import type { Meaning } from '../time-expression.ts';
import { dayPartSource, readDayPart } from '../time-names.ts';
import { wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

/** The night of April 18; early in the morning of 3 May; the early hours of Friday. */
export const dayPart: TimeElement = {
  name: 'part of a day',
  pattern: new RegExp(
    `(?:(?:early|late)\\s+(?:in|on)\\s+)?(?:the\\s+)?(?:early\\s+|late\\s+)?(?:(?<part>${dayPartSource})(?:\\s+hours)?|early\\s+hours)\\s+(?:of|on)\\s+`,
    'iuy',
  ),
  read(match, scan) {
    const day = scan.at(match.index + match[0].length);
    if (!day || !isDay(day.meaning)) return null;
    const part = match.groups!.part === undefined ? 'MO' : readDayPart(match.groups!.part)!;
    return found(match, { ...day.meaning, dayPart: part }, day.end);
  },
};

/** "In the morning", "by mid-afternoon", "mid-afternoon yesterday": a part of the day told of. */
export const bareDayPart: TimeElement = {
  name: 'part of the day told of',
  pattern: wordPattern(`(?<the>the\\s+)?(?:early\\s+|late\\s+)?(?<part>${dayPartSource})`),
  read(match, scan) {
    const { the, part } = match.groups!;
    const end = match.index + match[0].length;
    const dayPart = readDayPart(part!)!;
    const day = /^mid/i.test(part!) ? scan.at(end + 1) : null;
    if (day && isDay(day.meaning)) return found(match, { ...day.meaning, dayPart }, day.end);
    const preposition = scan.wordBefore(match.index);
    if (!/^(?:in|by|during|until|before|throughout)$/.test(preposition)) return null;
    if (the === undefined && !/^mid/i.test(part!)) return null;
    // "In the morning papers", "in the night sky".
    if (/^NN/.test(scan.tokenAt(end + 1)?.xpos ?? '') || scan.wordAfter(end) === 'of') return null;
    return found(match, { kind: 'shift', unit: 'day', by: 0, sign: 0, from: 'context', dayPart });
  },
};

function isDay(meaning: Meaning): meaning is Extract<Meaning, { kind: 'calendar' | 'shift' }> {
  if (meaning.kind === 'calendar') return meaning.day !== undefined || meaning.weekday !== undefined;
  return meaning.kind === 'shift' && meaning.unit === 'day' && meaning.dayPart === undefined;
}
