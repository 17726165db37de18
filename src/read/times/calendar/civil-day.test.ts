import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  daysInMonth,
  formatDay,
  fromDayNumber,
  isoWeekOf,
  isRealDay,
  parseDay,
  toDayNumber,
  weekdayOf,
} from './civil-day.ts';

const day = (text: string) => parseDay(text)!;

describe('civil days', () => {
  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect(isRealDay({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(parseDay('2023-02-29')).toBeNull();
  });

  it('knows weekdays and ISO weeks at the ends of years', () => {
    expect(weekdayOf(day('2024-06-19'))).toBe(3);
    expect(isoWeekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
    expect(isoWeekOf(day('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf(day('2026-01-01'))).toEqual({ year: 2026, week: 1 });
  });

  it('clamps to the end of shorter months', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2024, month: 3, day: 31 }, -13)).toEqual({ year: 2023, month: 2, day: 28 });
  });

  it('agrees with the platform on every day it can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 2_900_000 }), (number) => {
        expect(toDayNumber(fromDayNumber(number))).toBe(number);
        const platform = new Date(number * 86_400_000);
        expect(fromDayNumber(number)).toEqual({
          year: platform.getUTCFullYear(),
          month: platform.getUTCMonth() + 1,
          day: platform.getUTCDate(),
        });
        expect(weekdayOf(number)).toBe(platform.getUTCDay() || 7);
      }),
    );
    expect(formatDay(day('0999-05-01'))).toBe('0999-05-01');
  });
});
