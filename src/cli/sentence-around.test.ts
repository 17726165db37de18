import { expect, test } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

const text = 'A first line.\nThey met. They signed it in June. Then they left.\nA last line.';

test('the whole sentence of a word, and no more of its paragraph', () => {
  const at = text.indexOf('signed');
  expect(sentenceAround(text, at, at + 6)).toBe('They signed it in June.');
});

test('of a span over two sentences both; at the ends of the text', () => {
  const at = text.indexOf('met');
  expect(sentenceAround(text, at, text.indexOf('June'))).toBe('They met. They signed it in June.');
  expect(sentenceAround(text, 0, 1)).toBe('A first line.');
  expect(sentenceAround(text, text.length - 5, text.length)).toBe('A last line.');
});
