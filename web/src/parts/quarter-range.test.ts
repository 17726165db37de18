import { expect, test } from 'vitest';
import { quarterRange } from './quarter-range.ts';

const names = (quarters: readonly (string | null)[]) => quarterRange(quarters).map(({ quarter }) => quarter);

test('the quarters between are there, in order, over the turn of a year', () => {
  expect(names(['2024-Q2', null, '2023-Q3'])).toEqual(['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2']);
});

test('one quarter is a range, none is none, and twice the same is once', () => {
  expect(names(['2024-Q2', '2024-Q2'])).toEqual(['2024-Q2']);
  expect(names([null])).toEqual([]);
});

test('years of which nothing is told are one gap', () => {
  expect(quarterRange(['1961-Q3', '2024-Q1', '2024-Q3'])).toEqual([
    { quarter: '1961-Q3', gap: false },
    { quarter: '1961-Q4', gap: true, length: 249 },
    { quarter: '2024-Q1', gap: false },
    { quarter: '2024-Q2', gap: false },
    { quarter: '2024-Q3', gap: false },
  ]);
});
