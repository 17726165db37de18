import type { CalendarMeaning, Part, Season, TimeUnit } from '../time-expression.ts';
import {
  addMonths,
  type DayNumber,
  daysInMonth,
  fromDayNumber,
  isoWeekOf,
  toDayNumber,
  weekdayOf,
} from './civil-day.ts';

/** A stretch of whole days, both ends inclusive, with the unit it is known to and its TIMEX3 value. */
export interface Period {
  earliest: DayNumber;
  latest: DayNumber;
  unit: TimeUnit;
  value: string;
}

/** Year as TIMEX3 writes it: 2024, BC0480. Astronomical years: 0 is 1 BC. */
export function formatYear(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

const two = (value: number) => String(value).padStart(2, '0');
const seasonStart: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export function yearPeriod(year: number): Period {
  return { ...months(year, 1, 12), unit: 'year', value: formatYear(year) };
}

export function monthPeriod(year: number, month: number): Period {
  return { ...months(year, month, 1), unit: 'month', value: `${formatYear(year)}-${two(month)}` };
}

export function quarterPeriod(year: number, quarter: number): Period {
  return { ...months(year, quarter * 3 - 2, 3), unit: 'quarter', value: `${formatYear(year)}-Q${quarter}` };
}

export function halfPeriod(year: number, half: number): Period {
  return { ...months(year, half * 6 - 5, 6), unit: 'half', value: `${formatYear(year)}-H${half}` };
}

/**
 * A season of the northern half of the world. "Winter 2024" may begin or end in 2024, so its bounds hold both.
 */
export function seasonPeriod(year: number, season: Season): Period {
  const value = `${formatYear(year)}-${season}`;
  if (season === 'WI') return { ...months(year, 1, 14), unit: 'quarter', value };
  return { ...months(year, seasonStart[season], 3), unit: 'quarter', value };
}

/** `decade` is the first digits of its years: 198 for the 1980s; with `beforeChrist` 47 for the 470s BC. */
export function decadePeriod(decade: number, beforeChrist = false): Period {
  const value = String(decade).padStart(3, '0');
  if (beforeChrist) return { ...months(-8 - decade * 10, 1, 120), unit: 'decade', value: `BC${value}` };
  return { ...months(decade * 10, 1, 120), unit: 'decade', value };
}

/** `century` is the first digits of its years; the 21st begins with 2001. */
export function centuryPeriod(century: number, beforeChrist = false): Period {
  if (beforeChrist) {
    return { ...months(1 - (century + 1) * 100, 1, 1200), unit: 'century', value: `BC${two(century)}` };
  }
  return { ...months(century * 100 + 1, 1, 1200), unit: 'century', value: two(century) };
}

export function dayPeriod(day: DayNumber): Period {
  const { year, month, day: number } = fromDayNumber(day);
  return {
    earliest: day,
    latest: day,
    unit: 'day',
    value: `${formatYear(year)}-${two(month)}-${two(number)}`,
  };
}

/** The ISO week (Monday to Sunday) that holds `day`. */
export function weekPeriod(day: DayNumber): Period {
  const monday = day - weekdayOf(day) + 1;
  const { year, week } = isoWeekOf(day);
  return { earliest: monday, latest: monday + 6, unit: 'week', value: `${formatYear(year)}-W${two(week)}` };
}

/** The Saturday and Sunday of the ISO week that holds `day`. */
export function weekendPeriod(day: DayNumber): Period {
  const week = weekPeriod(day);
  return { earliest: week.earliest + 5, latest: week.latest, unit: 'weekend', value: `${week.value}-WE` };
}

function months(year: number, month: number, count: number): Pick<Period, 'earliest' | 'latest'> {
  const first = { year, month, day: 1 };
  return { earliest: toDayNumber(first), latest: toDayNumber(addMonths(first, count)) - 1 };
}

/** The period of `unit` that holds `day`. */
export function periodAround(day: DayNumber, unit: TimeUnit): Period {
  const { year, month } = fromDayNumber(day);
  switch (unit) {
    case 'week':
      return weekPeriod(day);
    case 'weekend':
      return weekendPeriod(day);
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'half':
      return halfPeriod(year, Math.ceil(month / 6));
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return year > 0 ? decadePeriod(Math.floor(year / 10)) : decadePeriod(Math.floor((1 - year) / 10), true);
    case 'century':
      return year > 0
        ? centuryPeriod(Math.floor((year - 1) / 100))
        : centuryPeriod(Math.floor(-year / 100), true);
    default:
      return dayPeriod(day);
  }
}

/** The period `count` units after the one of `unit` around `day` (before it, when negative). */
export function shiftPeriod(day: DayNumber, count: number, unit: TimeUnit): Period {
  if (unit === 'week' || unit === 'weekend') return periodAround(day + Math.round(count * 7), unit);
  if (unit === 'day') return dayPeriod(day + Math.round(count));
  const perUnit = monthsPerUnit[unit];
  if (perUnit === undefined) return dayPeriod(day);
  const total = Math.round(count * perUnit);
  // A year and a half is known to the month.
  const known = Number.isInteger(count) ? unit : 'month';
  return periodAround(toDayNumber(addMonths(fromDayNumber(day), total)), known);
}

const monthsPerUnit: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The day reached by going `count` units from `day`; hours and less stay on the day. */
export function addUnits(day: DayNumber, count: number, unit: TimeUnit): DayNumber {
  if (unit === 'day') return day + Math.round(count);
  if (unit === 'week' || unit === 'weekend') return day + Math.round(count * 7);
  const perUnit = monthsPerUnit[unit];
  return perUnit === undefined
    ? day
    : toDayNumber(addMonths(fromDayNumber(day), Math.round(count * perUnit)));
}

/** Narrows a period to its first, middle or last third (ten days of a month, four months of a year). */
export function narrow(period: Period, part: Part | undefined, anchor: DayNumber | null): Period {
  if (part === undefined || period.unit === 'day') return period;
  if (part === 'before')
    return anchor === null
      ? period
      : { ...period, latest: Math.max(period.earliest, Math.min(period.latest, anchor)) };
  if (part === 'after')
    return anchor === null
      ? period
      : { ...period, earliest: Math.min(period.latest, Math.max(period.earliest, anchor)) };
  const [first, second] = cuts(period);
  if (part === 'start') return { ...period, latest: first - 1 };
  if (part === 'mid') return { ...period, earliest: first, latest: second - 1 };
  return { ...period, earliest: second };
}

/** Where the second and the last third begin. */
function cuts({ earliest, latest, unit }: Period): [DayNumber, DayNumber] {
  if (unit === 'month') return [earliest + 10, earliest + 20];
  if (unit === 'year') return [addUnits(earliest, 4, 'month'), addUnits(earliest, 8, 'month')];
  const third = (latest - earliest + 1) / 3;
  return [earliest + Math.round(third), earliest + Math.round(2 * third)];
}

/** The period of a date whose year is known; null for a day the month lacks. */
export function datePeriod(meaning: CalendarMeaning, year: number): Period | null {
  if (meaning.month !== undefined && meaning.day !== undefined) {
    if (meaning.day > daysInMonth(year, meaning.month)) return null;
    const day = toDayNumber({ year, month: meaning.month, day: meaning.day });
    return meaning.wholeWeek ? weekPeriod(day) : dayPeriod(day);
  }
  if (meaning.month !== undefined && meaning.weekday !== undefined && meaning.nth !== undefined) {
    const first = toDayNumber({ year, month: meaning.month, day: 1 });
    return dayPeriod(first + ((meaning.weekday - weekdayOf(first) + 7) % 7) + 7 * (meaning.nth - 1));
  }
  if (meaning.month !== undefined) return monthPeriod(year, meaning.month);
  if (meaning.season !== undefined) return seasonPeriod(year, meaning.season);
  if (meaning.quarter !== undefined) return quarterPeriod(year, meaning.quarter);
  if (meaning.half !== undefined) return halfPeriod(year, meaning.half);
  return yearPeriod(year);
}
