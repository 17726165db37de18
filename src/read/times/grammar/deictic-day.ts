import type { ShiftMeaning } from '../time-expression.ts';
import { anyWord, wordPattern } from '../word-pattern.ts';
import { found, type TimeElement } from './time-element.ts';

const day = (by: number, dayPart?: string): ShiftMeaning => ({
  kind: 'shift',
  unit: 'day',
  by,
  sign: Math.sign(by) as -1 | 0 | 1,
  from: 'publication',
  ...(dayPart !== undefined && { dayPart }),
});

const words: Record<string, ShiftMeaning> = {
  today: day(0),
  yesterday: day(-1),
  tomorrow: day(1),
  'the day after tomorrow': day(2),
  'the day before yesterday': day(-2),
  tonight: day(0, 'NI'),
  'last night': day(-1, 'NI'),
  'last evening': day(-1, 'EV'),
  overnight: day(0, 'NI'),
};

/** Today, yesterday, tomorrow, tonight and the like, from the day of publication. */
export const deicticDay: TimeElement = {
  name: 'deictic day',
  pattern: wordPattern(anyWord(Object.keys(words))),
  read(match, scan) {
    const text = match[0].toLowerCase().replace(/\s+/g, ' ');
    if (text === 'overnight' && scan.tokenAt(match.index)?.xpos === 'JJ') return null;
    return found(match, words[text]!);
  },
};
