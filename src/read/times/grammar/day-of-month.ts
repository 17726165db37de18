import { parseOrdinal } from '../number-words.ts';
import { wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

/** "On the 5th", "until the 20th": a day of the month told of, with nothing behind it that it could count. */
export const dayOfMonth: TimeElement = {
  name: 'day of the month',
  pattern: wordPattern('the\\s+(?<day>\\d{1,2}(?:st|nd|rd|th))'),
  read(match, scan) {
    const day = parseOrdinal(match.groups!.day!);
    if (day === null || day < 1 || day > 31) return null;
    if (!/^(?:on|until|till|by|from|since|before|after)$/.test(scan.wordBefore(match.index))) return null;
    const next = scan.tokenAt(match.index + match[0].length + 1);
    if (
      next !== undefined &&
      /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.upos) &&
      !/^[,.;:]/.test(scan.text.slice(match.index + match[0].length))
    )
      return null;
    if (scan.wordAfter(match.index + match[0].length) === 'of') return null;
    return found(match, {
      kind: 'calendar',
      day,
      within: { kind: 'shift', unit: 'month', by: 0, sign: 0, from: 'context' },
    });
  },
};
