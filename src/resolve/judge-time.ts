import type { When } from '../vocabulary/when.ts';

const day = 86_400_000;

/** Days between the bounds, both counted; null when either bound is unknown. */
export function lengthInDays(when: When | null): number | null {
  if (when?.earliest == null || when.latest == null) return null;
  return Math.round((Date.parse(when.latest) - Date.parse(when.earliest)) / day) + 1;
}

/** An act without a date of its own was done on the day of the report or so many days before. */
const TELLING_DAYS = 2;

/**
 * Whether the two intervals share a day; false when either is unknown. A day taken from publication (basis
 * `publication`) stands for itself and the two days before: two reports of one act may come out a day apart.
 */
export function overlapsInTime(a: When | null, b: When | null): boolean {
  const [fromA, fromB] = [firstDay(a), firstDay(b)];
  if (fromA === null || fromB === null || a?.latest == null || b?.latest == null) return false;
  return fromA <= b.latest && fromB <= a.latest;
}

function firstDay(when: When | null): string | null {
  if (when?.earliest == null || when.basis !== 'publication') return when?.earliest ?? null;
  return new Date(Date.parse(when.earliest) - TELLING_DAYS * day).toISOString().slice(0, 10);
}

/**
 * The narrower of two Whens; a known one before an unknown one. Of two as narrow the one that is told before one
 * taken from publication, of two taken from publication the earlier, else the first.
 */
export function narrowerWhen(a: When | null, b: When | null): When | null {
  const [lengthA, lengthB] = [lengthInDays(a), lengthInDays(b)];
  if (lengthB === null) return a ?? b;
  if (lengthA === null || lengthB < lengthA) return b;
  if (lengthB > lengthA || a?.basis !== 'publication') return a;
  return b?.basis !== 'publication' || b.earliest! < a.earliest! ? b : a;
}
