import { expect, test } from 'vitest';
import { quarterRange } from './quarter-range.ts';

test('the quarters between are there, in order, over the turn of a year', () => {
  expect(quarterRange(['2024-Q2', null, '2023-Q3'])).toEqual(['2023-Q3', '2023-Q4', '2024-Q1', '2024-Q2']);
});

test('one quarter is a range, none is none', () => {
  expect(quarterRange(['2024-Q2'])).toEqual(['2024-Q2']);
  expect(quarterRange([null])).toEqual([]);
});
