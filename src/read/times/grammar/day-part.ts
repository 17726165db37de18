import type { Meaning } from '../time-expression.ts';
import { dayPartSource, readDayPart } from '../time-names.ts';
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

function isDay(meaning: Meaning): meaning is Extract<Meaning, { kind: 'calendar' | 'shift' }> {
  if (meaning.kind === 'calendar') return meaning.day !== undefined || meaning.weekday !== undefined;
  return meaning.kind === 'shift' && meaning.unit === 'day' && meaning.dayPart === undefined;
}
