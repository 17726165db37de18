import { expect, test } from 'vitest';
import { findStatement } from './find-statement.ts';

test('a report titled as a statement gives its words after the sentence that leads over', () => {
  const text =
    'Salt Port, May 5 -- Ada Renn issued the following statement on Friday:\nWe shall keep the gate open.';
  const start = findStatement('Press statement by Foreign Minister Ada Renn', text)!;
  expect(text.slice(start)).toBe('We shall keep the gate open.');
});

test('without such a sentence all of it; with another title none', () => {
  expect(findStatement('Speech of President Ilan Bor at the harbour', 'Friends, we meet again.')).toBe(0);
  expect(findStatement('Minister makes statement on tides', 'She said so.')).toBeNull();
});
