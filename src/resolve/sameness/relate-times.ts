import { lengthInDays, overlapsInTime } from '../judge-time.ts';
import type { Telling } from './telling.ts';
import { spanOf } from './telling-span.ts';

/** Longest interval, in days, that pins an event down well enough to tell it from another of its kind. */
const preciseDays = 3;

/**
 * How the times of two tellings agree. `same day`: both pinned down, and they meet; `overlap`: they meet, but one is
 * known to a month or a year only; `news`: one has no date, but is told in the days after the other; `too little known`:
 * neither has a date, or no report's date to go by; `apart`: they do not meet; `unknown`: nobody has looked.
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
  if (lengthA === null && lengthB === null) return 'too little known';
  const [spanA, spanB] = [spanOf(a), spanOf(b)];
  if (spanA === null || spanB === null) return 'too little known';
  return spanA[0] <= spanB[1] && spanB[0] <= spanA[1] ? 'news' : 'apart';
}
