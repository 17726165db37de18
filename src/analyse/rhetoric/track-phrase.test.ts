import { expect, test } from 'vitest';
import { judgeDropped } from './dropped-since.ts';
import { findWording, readWording } from './match-wording.ts';
import type { ReportText } from './report-text.ts';
import { scanWords } from './scan-words.ts';
import { trackPhrase } from './track-phrase.ts';

const matches = (phrase: string, text: string, options = { inflected: false, gap: 0 }) =>
  findWording(scanWords(text, { start: 0, end: text.length }), readWording(phrase, options)).map(
    ({ start, end }) => text.slice(start, end),
  );

test('a wording is found whatever its case, not across sentences', () => {
  expect(matches('open gate', 'The OPEN GATE. Open. Gate.')).toEqual(['OPEN GATE']);
});

test('inflected forms and other words between count only when asked for', () => {
  const text = 'They opened the wide gates and opened gates.';
  expect(matches('open gate', text)).toEqual([]);
  expect(matches('open gate', text, { inflected: true, gap: 0 })).toEqual(['opened gates']);
  expect(matches('open gate', text, { inflected: true, gap: 2 })).toEqual([
    'opened the wide gates',
    'opened gates',
  ]);
});

const question = {
  wording: readWording('open gate', { inflected: false, gap: 0 }),
  by: 'quarter' as const,
  since: null,
  until: null,
  outlets: null,
  speakers: null,
};

const report = (id: string, outlet: string, day: string | null, text: string): ReportText => ({
  id,
  outlet,
  day,
  text,
  blocks: [{ start: 0, end: text.length }],
  passages: [],
});

test('a phrase is followed through time, outlet by outlet in the order they took it up', async () => {
  const texts = [
    report('d-3', 'Inland Wire', '2024-06-10', 'The open gate is open to all.'),
    report('d-1', 'Salt Coast Herald', '2024-01-01', 'An open gate, and one more open gate.'),
    report('d-2', 'Inland Wire', '2024-04-01', 'Nothing of the kind.'),
    report('d-4', 'Hill Post', null, 'The open gate once more.'),
  ];
  const track = await trackPhrase(() => texts, question);
  expect(track.uses).toBe(4);
  expect(track.reports).toBe(3);
  expect(track.undated).toBe(1);
  expect(track.first?.report).toBe('d-1');
  expect(track.last?.quote).toBe('The open gate is open to all');
  expect(track.periods.map(({ period, uses, words }) => [period, uses, words])).toEqual([
    ['2024-Q1', 2, 8],
    ['2024-Q2', 1, 11],
  ]);
  expect(track.users.map(({ who, lag, after }) => [who, lag, after])).toEqual([
    ['Salt Coast Herald', 0, null],
    ['Inland Wire', 161, { who: 'Salt Coast Herald', days: 161 }],
    ['Hill Post', null, null],
  ]);
});

test("a speaker's uses and words are the speaker's own, the inner speaker's where one quotes another", async () => {
  const text = 'Renn said that Bor spoke of the open gate. The open gate, she said.';
  const inner = text.indexOf('the open');
  const one = {
    ...report('d-1', 'Inland Wire', '2024-01-01', text),
    passages: [
      { start: text.indexOf('Bor'), end: text.length, speaker: 'Ada Renn' },
      { start: inner, end: text.indexOf('.'), speaker: 'Ilan Bor' },
    ],
  };
  const { users } = await trackPhrase(() => [one], question);
  const speakers = users.filter(({ kind }) => kind === 'speaker');
  expect(speakers.map(({ who, uses, words }) => [who, uses, words])).toEqual([
    ['Ada Renn', 1, 8],
    ['Ilan Bor', 1, 3],
  ]);
});

/** One report of 100 words on each day of some months. */
const daily = (count: number) =>
  new Map(
    Array.from({ length: count }, (_, day) => [
      new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
      100,
    ]),
  );

test('a phrase of every tenth day that does not come for a hundred days is dropped', () => {
  const days = ['2024-01-01', '2024-01-11', '2024-01-21', '2024-01-31', '2024-02-10', '2024-02-20'];
  const dropped = judgeDropped(days, daily(151))!;
  expect(dropped.wordsUsed).toBe(5000);
  expect(dropped.wordsSince).toBe(10_000);
  expect(dropped.expected).toBe(10);
  expect(dropped.chance).toBeCloseTo((1 / 3) ** 5, 9);
  expect(dropped.isDropped).toBe(true);
});

test('an absence as long as the usual one is no drop, and two days are needed to tell', () => {
  const days = ['2024-01-01', '2024-01-11', '2024-01-21'];
  expect(judgeDropped(days, daily(30))?.isDropped).toBe(false);
  expect(judgeDropped(['2024-01-01', '2024-01-01'], daily(30))).toBeNull();
  expect(judgeDropped(['2024-01-01', '2024-01-30'], daily(30))).toBeNull();
});

test('days on which the outlet published nothing count for nothing', () => {
  const quiet = new Map([...daily(20), ['2024-12-01', 10]]);
  const dropped = judgeDropped(['2024-01-01', '2024-01-10', '2024-01-20'], quiet)!;
  expect(dropped.wordsSince).toBe(10);
  expect(dropped.isDropped).toBe(false);
});
