import type { When } from '../../../vocabulary/when.ts';
import { chooseOccurrence } from '../calendar/choose-year.ts';
import { type DayNumber, formatDay, toDayNumber } from '../calendar/civil-day.ts';
import { addUnits, datePeriod, dayPeriod, type Period } from '../calendar/period.ts';
import { type DateClues, yearOf } from './date-clues.ts';
import type { Stamp } from './find-stamp.ts';

/** A report written "as of" a day appears within a week of it. */
const AS_OF_DAYS = 6;
/** How long after the last dated event a day without a year still means its next occurrence. */
const NEXT_OCCURRENCE_DAYS = 200;

/**
 * When a report appeared, from its own stamp and the times it tells; null when they say nothing. Bounds follow from
 * what is told as past; no year is taken that the text does not lead to. `quote` cuts the words from the text.
 */
export function inferPublication(
  stamp: Stamp | null,
  clues: DateClues,
  quote: (span: { start: number; end: number }) => string,
): When | null {
  if (stamp !== null) {
    const full = stamp.meaning.year === undefined ? null : datePeriod(stamp.meaning, stamp.meaning.year);
    const basis = stamp.exact && stamp.later === 0 ? 'stated' : 'relative';
    if (full !== null) return stampWhen(daysLater(full, stamp), stamp.exact, quote(stamp), basis);
    const next = nextAfter(stamp.meaning, clues);
    if (next !== null) return stampWhen(daysLater(next, stamp), stamp.exact, quote(stamp), 'relative');
  }
  const { latestPast, thisYear, lastMonths } = clues;
  if (latestPast === null) return stamp === null ? null : yearlessWhen(stamp, quote(stamp));
  const since = latestPast.period.earliest;
  const leading = leadingDay(clues);
  if (leading !== null) return stampWhen(leading.period, false, quote(leading), 'relative');
  if (thisYear !== null && thisYear.contrasted.length > 0) {
    const year = Math.max(
      yearOf(since),
      Math.max(...thisYear.contrasted.filter((other) => other <= yearOf(since)), 0) + 1,
    );
    const end = toDayNumber({ year, month: 12, day: 31 });
    return interval(latestInYear(clues, year, since), end, quote(thisYear.expression));
  }
  const closed = (isSettled(clues) ? lastMonths : [])
    .map((clue) => ({
      clue,
      period: chooseOccurrence(clue.meaning, { earliest: since, latest: since }, 'next'),
    }))
    .sort((a, b) => (a.period?.latest ?? 0) - (b.period?.latest ?? 0))
    .find(({ period }) => period !== null);
  // "Last October" is said for a year at most after the first October it can be.
  if (closed?.period)
    return interval(
      since,
      addUnits(closed.period.latest + 1, 12, 'month') - 1,
      quote(closed.clue.expression),
    );
  return interval(since, null, quote(latestPast.expression));
}

/**
 * True when the report is sure to be of the time of its latest dated event: that is dated to the month, and another
 * is of its year or the year before. A lone date may be an anniversary's.
 */
function isSettled({ latestPast, pastYears }: DateClues): boolean {
  if (latestPast === null || latestPast.period.unit === 'year') return false;
  const year = yearOf(latestPast.period.earliest);
  return pastYears.filter((other) => other >= year - 1).length >= 2;
}

/** The first such day after the last dated event, when that lies close enough to be sure of the year. */
function nextAfter(meaning: Stamp['meaning'], clues: DateClues): Period | null {
  if (clues.latestPast === null || !isSettled(clues)) return null;
  const { period } = clues.latestPast;
  const next = chooseOccurrence(meaning, { earliest: period.earliest, latest: period.earliest }, 'future');
  return next !== null && next.earliest - period.latest <= NEXT_OCCURRENCE_DAYS ? next : null;
}

/** The latest day without a year in the opening sentence, told as past: "On February 3 the agency reported". */
function leadingDay(clues: DateClues): { period: Period; start: number; end: number } | null {
  const lead = clues.yearless.find(
    ({ expression, meaning }) => expression.sentence <= 1 && meaning.day !== undefined,
  );
  if (lead === undefined) return null;
  const period = nextAfter(lead.meaning, clues);
  return period === null ? null : { period, start: lead.expression.start, end: lead.expression.end };
}

/** The latest first day of what is told as past in `year`, months without a year counted to it. */
function latestInYear({ yearless }: DateClues, year: number, since: DayNumber): DayNumber {
  const starts = yearless.flatMap(({ meaning }) => datePeriod(meaning, year)?.earliest ?? []);
  return Math.max(since, toDayNumber({ year, month: 1, day: 1 }), ...starts);
}

function daysLater(day: Period, { later }: Stamp): Period {
  return later === 0 ? day : dayPeriod(day.earliest + later);
}

function stampWhen(period: Period, exact: boolean, text: string, basis: When['basis']): When {
  const latest = period.latest + (exact ? 0 : AS_OF_DAYS);
  return {
    text,
    value: period.value,
    earliest: formatDay(period.earliest),
    latest: formatDay(latest),
    basis,
  };
}

function interval(earliest: DayNumber, latest: DayNumber | null, text: string): When {
  const from = formatDay(earliest);
  const to = latest === null ? null : formatDay(latest);
  const value =
    from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4)
      ? from.slice(0, from.slice(0, 7) === to.slice(0, 7) ? 7 : 4)
      : '';
  return { text, value, earliest: from, latest: to, basis: 'relative' };
}

function yearlessWhen({ meaning }: Stamp, text: string): When {
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    text,
    value: `XXXX-${two(meaning.month!)}-${two(meaning.day!)}`,
    earliest: null,
    latest: null,
    basis: 'unknown',
  };
}
