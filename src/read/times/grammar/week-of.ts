import { found, type TimeElement } from './time-element.ts';

/** The week of March 3. */
export const weekOf: TimeElement = {
  name: 'week of a day',
  pattern: /(?:the\s+)?week\s+of\s+/iuy,
  read(match, scan) {
    const day = scan.at(match.index + match[0].length);
    if (day?.meaning.kind !== 'calendar' || day.meaning.day === undefined) return null;
    return found(match, { ...day.meaning, wholeWeek: true }, day.end);
  },
};
