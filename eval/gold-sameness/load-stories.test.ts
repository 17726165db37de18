import { expect, test } from 'vitest';
import { loadStories, takeOutMarks } from './load-stories.ts';

test('marks are taken out and their words found again', () => {
  const { text, mentions } = takeOutMarks('A {visited|e-one} {B|p-two}.', 'r', 's');
  expect(text).toBe('A visited B.');
  expect(mentions.map(({ words, cluster, kind }) => [words, cluster, kind])).toEqual([
    ['visited', 's/e-one', 'event'],
    ['B', 's/p-two', 'person'],
  ]);
  for (const { start, end, words } of mentions) expect(text.slice(start, end)).toBe(words);
});

test('a mark that is not closed is an error that names its report', () => {
  expect(() => takeOutMarks('A {visited|e-one B.', 'r7', 's')).toThrow(/r7/);
});

test('the gold is as large as it says', () => {
  const reports = loadStories();
  const events = reports.flatMap(({ mentions }) => mentions).filter(({ kind }) => kind === 'event');
  expect(reports.length).toBeGreaterThanOrEqual(40);
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
  expect(new Set(events.map(({ cluster }) => cluster)).size).toBeGreaterThanOrEqual(60);
});
