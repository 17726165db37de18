import { expect, test } from 'vitest';
import { prominenceOf } from './prominence.ts';

const text =
  'Minister visits Kampala for fishing talks\nRain fell.\nThe minister visited Kampala on Monday for talks on fishing.';
const shape = {
  title: null,
  words: 18,
  blocks: [
    { kind: 'title' as const, start: 0, end: 41 },
    { kind: 'paragraph' as const, start: 42, end: 52 },
    { kind: 'paragraph' as const, start: 53, end: text.length },
  ],
};
const at = (start: number, end: number) => ({ document: 'd', start, end, quote: text.slice(start, end) });

test('headline, first paragraph and further down', () => {
  expect(prominenceOf(at(0, 41), shape).place).toBe('headline');
  expect(prominenceOf(at(42, 52), shape)).toMatchObject({ place: 'first paragraph', paragraph: 1 });
  expect(prominenceOf(at(53, text.length), shape)).toMatchObject({
    place: 'body',
    paragraph: 2,
    paragraphs: 2,
  });
});

test('a headline kept apart from the text counts when it tells the same', () => {
  const titled = { ...shape, title: text.slice(0, 41) };
  expect(prominenceOf(at(53, text.length), titled).place).toBe('headline');
  expect(prominenceOf(at(42, 52), titled).place).toBe('first paragraph');
});

test('of a report that cannot be had nothing is said', () => {
  expect(prominenceOf(at(0, 41), null).place).toBe('unknown');
});
