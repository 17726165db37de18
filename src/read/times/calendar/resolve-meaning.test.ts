import { describe, expect, it } from 'vitest';
import { findTimes } from '../find-times.ts';
import { formatDay, parseDay } from './civil-day.ts';
import { dayPeriod, monthPeriod, type Period } from './period.ts';
import type { ResolveContext } from './resolve-context.ts';
import { resolveMeaning } from './resolve-meaning.ts';

function resolve(
  words: string,
  context: Partial<Omit<ResolveContext, 'publication'>> & { publication?: string } = {},
) {
  const text = `In ${words}`;
  const time = findTimes(text)[0]!;
  expect(text.slice(time.start, time.end)).toBe(words);
  const { value, earliest, latest, basis } = resolveMeaning(time.meaning, {
    reference: null,
    quarter: null,
    direction: null,
    narrative: false,
    day: null,
    beside: false,
    goesOn: false,
    ...context,
    publication: context.publication === undefined ? null : parseDay(context.publication),
  });
  return [
    value,
    earliest === null ? null : formatDay(earliest),
    latest === null ? null : formatDay(latest),
    basis,
  ];
}

const june: Period = dayPeriod(parseDay('2023-07-27')!);

describe('resolveMeaning', () => {
  it.each([
    ['19 June 2024', '2024-06-19', '2024-06-19', '2024-06-19'],
    ['February 2024', '2024-02', '2024-02-01', '2024-02-29'],
    ['early November 2024', '2024-11', '2024-11-01', '2024-11-10'],
    ['mid-September 2024', '2024-09', '2024-09-11', '2024-09-20'],
    ['late October 2024', '2024-10', '2024-10-21', '2024-10-31'],
    ['early 2024', '2024', '2024-01-01', '2024-04-30'],
    ['the second half of 2023', '2023-H2', '2023-07-01', '2023-12-31'],
    ['the fourth quarter of 2023', '2023-Q4', '2023-10-01', '2023-12-31'],
    ['fall 2023', '2023-FA', '2023-09-01', '2023-11-30'],
    ['the 1990s', '199', '1990-01-01', '1999-12-31'],
    ['the XXI century', '20', '2001-01-01', '2100-12-31'],
    ['the first five months of 2024', 'P5M', '2024-01-01', '2024-05-31'],
    ['the last two weeks of May 2023', 'P2W', '2023-05-18', '2023-05-31'],
    ['2023-02-28', '2023-02-28', '2023-02-28', '2023-02-28'],
  ])('%s is stated', (words, value, earliest, latest) => {
    expect(resolve(words)).toEqual([value, earliest, latest, 'stated']);
  });

  it.each([
    ['last August', '2025-08', '2025-08-01', '2025-08-31'],
    ['last October', '2025-10', '2025-10-01', '2025-10-31'],
    ['this year', '2026', '2026-01-01', '2026-12-31'],
    ['last year', '2025', '2025-01-01', '2025-12-31'],
    ['last week', '2026-W05', '2026-01-26', '2026-02-01'],
    ['a year ago', '2025', '2025-01-01', '2025-12-31'],
    ['yesterday', '2026-02-03', '2026-02-03', '2026-02-03'],
    ['earlier this year', '2026', '2026-01-01', '2026-02-04'],
    ['the past two years', 'P2Y', '2024-02-04', '2026-02-04'],
    ['May last year', '2025-05', '2025-05-01', '2025-05-31'],
    ['next Tuesday', '2026-02-10', '2026-02-10', '2026-02-10'],
    ['last fall', '2025-FA', '2025-09-01', '2025-11-30'],
  ])('%s counts from publication', (words, value, earliest, latest) => {
    expect(resolve(words, { publication: '2026-02-04' })).toEqual([value, earliest, latest, 'relative']);
  });

  it('takes direction from tense', () => {
    expect(resolve('Tuesday', { publication: '2024-06-20', direction: 'past' })[0]).toBe('2024-06-18');
    expect(resolve('Tuesday', { publication: '2024-06-20', direction: 'future' })[0]).toBe('2024-06-25');
    expect(resolve('November', { publication: '2024-06-20', direction: 'past' })[0]).toBe('2023-11');
    expect(resolve('November', { publication: '2024-06-20', direction: 'future' })[0]).toBe('2024-11');
    expect(resolve('November 10', { publication: '2024-11-02', direction: 'past' })[0]).toBe('2024-11-10');
  });

  it('counts from the date told before', () => {
    expect(resolve('two months later', { reference: june })).toEqual([
      '2023-09',
      '2023-09-01',
      '2023-09-30',
      'relative',
    ]);
    expect(resolve('the following day', { reference: june })[0]).toBe('2023-07-28');
    expect(resolve('that year', { reference: june })[0]).toBe('2023');
    expect(resolve('the same week', { reference: june })[0]).toBe('2023-W30');
    expect(resolve('a day earlier', { publication: '2026-01-01' })[0]).toBe('2025-12-31');
    expect(resolve('January', { reference: monthPeriod(1941, 12), narrative: true })[0]).toBe('1942-01');
  });

  it('leaves unknown what nothing anchors', () => {
    expect(resolve('last October')).toEqual(['XXXX-10', null, null, 'unknown']);
    expect(resolve('November 9')).toEqual(['XXXX-11-09', null, null, 'unknown']);
    expect(resolve('yesterday')).toEqual(['XXXX-XX-XX', null, null, 'unknown']);
    expect(resolve('three days')).toEqual(['P3D', null, null, 'unknown']);
  });

  it('finds leap days and year ends', () => {
    expect(resolve('29 February', { publication: '2026-02-04', direction: 'past' })[0]).toBe('2024-02-29');
    expect(resolve('next month', { publication: '2024-12-31' })[0]).toBe('2025-01');
    expect(resolve('this week', { publication: '2024-12-30' })[0]).toBe('2025-W01');
  });
});
