import type { When } from '../../vocabulary/when.ts';

const millis = 86_400_000;
/** A When no longer than this is known to the day, as far as lags go. */
const nearlyADay = 3;

/** Days from one day to another, both YYYY-MM-DD; negative when `to` is the earlier. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millis);
}

/** The day so many days after another. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * millis).toISOString().slice(0, 10);
}

/** The first day of a When that is known nearly to the day; null of a month, a year or an open interval. */
export function dayOf(when: When | null): string | null {
  if (when?.earliest == null || when.latest == null) return null;
  return daysFrom(when.earliest, when.latest) < nearlyADay ? when.earliest : null;
}

/** The day an act was told to be on; null where it was only taken from the report's publication. */
export function toldDayOf(when: When | null): string | null {
  return when?.basis === 'publication' ? null : dayOf(when);
}
