import type { ShiftMeaning, Toward } from '../time-expression.ts';
import { anyWord } from '../word-pattern.ts';

type Relative = Pick<ShiftMeaning, 'by' | 'sign' | 'from'>;

/** "last" year and the like: which of the units before, around or after the anchor. */
const words: Record<string, Relative & { toward: Toward }> = {
  last: { by: -1, sign: -1, from: 'publication', toward: 'last' },
  past: { by: -1, sign: -1, from: 'publication', toward: 'last' },
  'the past': { by: -1, sign: -1, from: 'publication', toward: 'last' },
  'the last': { by: -1, sign: -1, from: 'publication', toward: 'last' },
  'this past': { by: -1, sign: -1, from: 'publication', toward: 'last' },
  this: { by: 0, sign: 0, from: 'publication', toward: 'this' },
  'this very': { by: 0, sign: 0, from: 'publication', toward: 'this' },
  current: { by: 0, sign: 0, from: 'publication', toward: 'this' },
  'the current': { by: 0, sign: 0, from: 'publication', toward: 'this' },
  'the present': { by: 0, sign: 0, from: 'publication', toward: 'this' },
  'the latest': { by: 0, sign: 0, from: 'publication', toward: 'this' },
  next: { by: 1, sign: 1, from: 'publication', toward: 'next' },
  coming: { by: 1, sign: 1, from: 'publication', toward: 'next' },
  'the coming': { by: 1, sign: 1, from: 'publication', toward: 'next' },
  'this coming': { by: 1, sign: 1, from: 'publication', toward: 'next' },
  upcoming: { by: 1, sign: 1, from: 'publication', toward: 'next' },
  'the upcoming': { by: 1, sign: 1, from: 'publication', toward: 'next' },
  that: { by: 0, sign: 0, from: 'context', toward: 'same' },
  'that very': { by: 0, sign: 0, from: 'context', toward: 'same' },
  'that same': { by: 0, sign: 0, from: 'context', toward: 'same' },
  'the same': { by: 0, sign: 0, from: 'context', toward: 'same' },
  same: { by: 0, sign: 0, from: 'context', toward: 'same' },
  'this same': { by: 0, sign: 0, from: 'context', toward: 'same' },
  'the previous': { by: -1, sign: -1, from: 'context', toward: 'before' },
  previous: { by: -1, sign: -1, from: 'context', toward: 'before' },
  'the preceding': { by: -1, sign: -1, from: 'context', toward: 'before' },
  'the prior': { by: -1, sign: -1, from: 'context', toward: 'before' },
  'the following': { by: 1, sign: 1, from: 'context', toward: 'after' },
  following: { by: 1, sign: 1, from: 'context', toward: 'after' },
  'the next': { by: 1, sign: 1, from: 'context', toward: 'after' },
  'the ensuing': { by: 1, sign: 1, from: 'context', toward: 'after' },
  'the subsequent': { by: 1, sign: 1, from: 'context', toward: 'after' },
};

export const relativeWordSource = anyWord(Object.keys(words));

const normalise = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** How far, in which direction and from where a word like "last" or "the following" points. */
export function readRelativeWord(text: string): Relative | null {
  const entry = words[normalise(text)];
  return entry ? { by: entry.by, sign: entry.sign, from: entry.from } : null;
}

export function readToward(text: string): Toward | undefined {
  return words[normalise(text)]?.toward;
}
