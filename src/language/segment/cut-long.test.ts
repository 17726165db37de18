import { expect, test } from 'vitest';
import { segmentText } from './segment-text.ts';

const wordsOf = (text: string) => segmentText(text).map(({ words }) => words.length);

test('a sentence of 700 words stays whole', () => {
  expect(wordsOf(`They met ${'and talked '.repeat(349)}again.`)).toEqual([702]);
});

test('words without an end are cut into pieces that leave nothing out', () => {
  const text = 'and talked, '.repeat(2_000).trim();
  const pieces = segmentText(text);
  expect(Math.max(...pieces.map(({ words }) => words.length))).toBeLessThanOrEqual(800);
  expect(pieces.flatMap(({ words }) => words)).toHaveLength(6_000);
  // Behind a comma, not in the middle of a phrase.
  expect(pieces[0]!.words.at(-1)!.form).toBe(',');
});
