import { describe, expect, test } from 'vitest';
import type { When } from '../vocabulary/when.ts';
import { narrowerWhen, overlapsInTime } from './judge-time.ts';

const when = (earliest: string, latest = earliest, basis: When['basis'] = 'stated'): When => ({
  text: basis === 'publication' ? '' : 'then',
  value: earliest,
  earliest,
  latest,
  basis,
});
const told = (day: string) => when(day, day, 'publication');

describe('overlapsInTime', () => {
  test.each([
    ['days told are only themselves', when('2024-05-02'), when('2024-05-03'), false],
    ['a day in a month', when('2024-05-02'), when('2024-05-01', '2024-05-31'), true],
    ['an undated act in the papers of two days', told('2024-05-02'), told('2024-05-03'), true],
    ['a dated act and a report of it two days later', when('2024-05-01'), told('2024-05-03'), true],
    ['no act is reported before it is done', when('2024-05-04'), told('2024-05-03'), false],
    ['nor is one of last week meant', when('2024-04-26'), told('2024-05-03'), false],
    ['across the end of a month', told('2024-02-29'), told('2024-03-02'), true],
  ])('%s', (_, a, b, expected) => {
    expect(overlapsInTime(a, b)).toBe(expected);
    expect(overlapsInTime(b, a)).toBe(expected);
  });

  test('nothing overlaps an unknown time', () => {
    expect(overlapsInTime(null, told('2024-05-03'))).toBe(false);
  });
});

describe('narrowerWhen', () => {
  test('a day that is told goes before one taken from publication', () => {
    expect(narrowerWhen(told('2024-05-03'), when('2024-05-02'))).toEqual(when('2024-05-02'));
    expect(narrowerWhen(when('2024-05-02'), told('2024-05-01'))).toEqual(when('2024-05-02'));
  });

  test('of two taken from publication the earlier', () => {
    expect(narrowerWhen(told('2024-05-03'), told('2024-05-02'))).toEqual(told('2024-05-02'));
  });
});
