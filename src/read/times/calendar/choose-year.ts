import type { CalendarMeaning, Toward } from '../time-expression.ts';
import { type DayNumber, fromDayNumber, toDayNumber } from './civil-day.ts';
import { datePeriod, type Period } from './period.ts';

/** The occurrence of a month, day, season … without a year that is meant, seen from `anchor`. */
export function chooseOccurrence(
  meaning: CalendarMeaning,
  anchor: Period | { earliest: DayNumber; latest: DayNumber },
  toward: Toward | 'past' | 'future' | 'near',
): Period | null {
  const { year } = fromDayNumber(anchor.earliest);
  // Leap days come every four years, or eight around a century.
  const around = Array.from({ length: 17 }, (_, index) => year - 8 + index)
    .map((candidate) => datePeriod(meaning, candidate))
    .filter((period) => period !== null);
  const before = (strict: boolean) =>
    around
      .filter((period) => (strict ? period.latest < anchor.earliest : period.earliest <= anchor.latest))
      .at(-1) ?? null;
  const after = (strict: boolean) =>
    around.find((period) => (strict ? period.earliest > anchor.latest : period.latest >= anchor.earliest)) ??
    null;
  switch (toward) {
    case 'last':
    case 'before':
      return before(true);
    case 'next':
    case 'after':
      return after(true);
    case 'past':
      return closeDay(meaning, anchor, before(false), after(true));
    case 'future':
      return closeDay(meaning, anchor, after(false), before(true));
    case 'this':
    case 'same':
      return datePeriod(meaning, year);
    default:
      return nearest(around, anchor.earliest);
  }
}

/**
 * Nobody says "November 10" on November 2 of the day a year ago, or on November 12 of the next: where the tense points
 * most of a year away and a day close by lies on the other side, that is meant.
 */
function closeDay(
  meaning: CalendarMeaning,
  anchor: { earliest: DayNumber; latest: DayNumber },
  chosen: Period | null,
  other: Period | null,
): Period | null {
  const distance = (period: Period | null) =>
    period === null ? Number.POSITIVE_INFINITY : Math.abs(period.earliest - anchor.earliest);
  return meaning.day !== undefined && distance(other) <= 60 && distance(chosen) > 300 ? other : chosen;
}

function nearest(periods: readonly Period[], day: DayNumber): Period | null {
  const distance = ({ earliest, latest }: Period) =>
    day < earliest ? earliest - day : day > latest ? day - latest : 0;
  return periods.reduce<Period | null>(
    (best, period) => (best === null || distance(period) < distance(best) ? period : best),
    null,
  );
}

/**
 * In a history told in order, the occurrence that follows the date told before: in the same year, or in the next
 * when it would lie long before.
 */
export function continueOccurrence(meaning: CalendarMeaning, reference: Period): Period | null {
  const { year, month } = fromDayNumber(reference.earliest);
  const same = datePeriod(meaning, year);
  if (reference.unit === 'year' || same === null) return same;
  // A winter that follows an autumn is known by the year it ends in.
  if (meaning.season === 'WI' && month > 6) {
    const next = datePeriod(meaning, year + 1)!;
    const earliest = toDayNumber({ year, month: 12, day: 1 });
    return { ...next, earliest, latest: toDayNumber({ year: year + 1, month: 3, day: 1 }) - 1 };
  }
  // Up to five months back is a look back, more than that is the year after.
  return reference.earliest - same.latest > 150 ? (datePeriod(meaning, year + 1) ?? same) : same;
}
