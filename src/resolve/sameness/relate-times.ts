import { lengthInDays, overlapsInTime } from '../judge-time.ts';
import type { Telling } from './telling.ts';

/** Longest interval, in days, that pins an event down well enough to tell it from another of its kind. */
const preciseDays = 3;
/** A report tells an act without its date while it is news. */
const newsDays = 31;
const day = 86_400_000;

/**
 * How the times of two tellings agree. `same day`: both pinned down, and they meet; `overlap`: they meet, but one is
 * known to a month or a year only; `news`: one has no date, but is told in the days after the other or with it; `too
 * little known`: no date, and no report's date to go by; `apart`: they do not meet; `unknown`: nobody has looked.
 */
export function relateTimes(
  a: Pick<Telling, 'when' | 'toldOn' | 'type'>,
  b: Pick<Telling, 'when' | 'toldOn' | 'type'>,
): 'same day' | 'overlap' | 'news' | 'too little known' | 'apart' | 'unknown' {
  if (a.type === null || b.type === null) return 'unknown';
  const [lengthA, lengthB] = [lengthInDays(a.when), lengthInDays(b.when)];
  if (lengthA !== null && lengthB !== null) {
    if (!overlapsInTime(a.when, b.when)) return 'apart';
    return lengthA <= preciseDays && lengthB <= preciseDays ? 'same day' : 'overlap';
  }
  const [fromA, toA] = spanOf(a);
  const [fromB, toB] = spanOf(b);
  if (fromA === null || fromB === null || toA === null || toB === null) return 'too little known';
  return fromA <= toB && fromB <= toA ? 'news' : 'apart';
}

/** The days on which an event may have been: those of its date, else those before its report. */
function spanOf({ when, toldOn }: Pick<Telling, 'when' | 'toldOn'>): [string | null, string | null] {
  if (lengthInDays(when) !== null) return [when!.earliest, when!.latest];
  if (toldOn === null) return [null, null];
  return [new Date(Date.parse(toldOn) - newsDays * day).toISOString().slice(0, 10), toldOn];
}
