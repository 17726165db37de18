import { expect, test } from 'vitest';
import { foldWord } from './fold-word.ts';
import { scanWords } from './scan-words.ts';

/** Words with `|` before those that begin a sentence, `~` after an aside. */
const scan = (text: string) =>
  scanWords(text, { start: 0, end: text.length })
    .map(({ form, breakBefore }) => ({ none: '', comma: ',', aside: '~', sentence: '|' })[breakBefore] + form)
    .join(' ');

test('sentences end at full stops before capitals, not after titles or initials', () => {
  expect(scan('Gen. Okoro met J. Silva. They agreed.')).toBe('|Gen Okoro met J Silva |They agreed');
});

test('lines that were wrapped go on; lines of their own do not', () => {
  const wrapped =
    'The two ministers of the border provinces signed the\nagreement in May.\nHeadline of Its Own\nNext line.';
  expect(scan(wrapped)).toBe(
    '|The two ministers of the border provinces signed the agreement in May |Headline of Its Own |Next line',
  );
});

test('brackets and dashes part phrases; commas only names', () => {
  expect(scan('peace, trade (and salt) – in short, all')).toBe('|peace ,trade ~and salt ~in short ,all');
});

test('offsets point at the words, also of words that lost the space between them', () => {
  const text = 'the city ofLisbon and McAllister';
  const words = scanWords(text, { start: 0, end: text.length });
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    'the',
    'city',
    'of',
    'Lisbon',
    'and',
    'McAllister',
  ]);
});

test('forms of one word fold together; acronyms are no pronouns', () => {
  expect(['treaties', 'Treaty', 'treaty'].map(foldWord)).toEqual(['treaty', 'treaty', 'treaty']);
  expect(['strengthened', 'strengthening', 'strengthens'].map(foldWord)).toEqual(Array(3).fill('strengthen'));
  expect([foldWord('US'), foldWord('U.S.'), foldWord('us')]).toEqual(['US', 'US', 'us']);
  expect([foldWord('75th'), foldWord('1,200')]).toEqual(['#', '#']);
});
