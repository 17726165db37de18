import { lengthInDays } from '../judge-time.ts';
import type { Telling } from './telling.ts';

/** A report tells an act without its date while it is news. */
const newsDays = 14;
/** An act dated by its report alone was that day or so many days before: as in `judge-time.ts`. */
const tellingDays = 2;
/** Longest interval for which every month is listed; what is known less well is told by its words alone. */
const mostMonths = 13;
const preciseDays = 3;
const day = 86_400_000;

type Timed = Pick<Telling, 'when' | 'toldOn'>;

/** First and last day on which an event may have been: those of its date, else those before its report; null: unknown. */
export function spanOf({ when, toldOn }: Timed): [string, string] | null {
  if (lengthInDays(when) !== null) {
    const early = when!.basis === 'publication' ? shiftDay(when!.earliest!, -tellingDays) : when!.earliest!;
    return [early, when!.latest!];
  }
  return toldOn === null ? null : [shiftDay(toldOn, -newsDays), toldOn];
}

/** Months that an event's span touches, `2024-06`; none where it is too long or unknown. */
export function monthsOf(telling: Timed): string[] {
  const span = spanOf(telling);
  if (span === null) return [];
  const [from, to] = span.map((one) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7)) - 1) as [
    number,
    number,
  ];
  if (to - from >= mostMonths) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const month = from + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** The days of an event that is pinned down; none of others. */
export function daysOf(telling: Timed): string[] {
  const length = lengthInDays(telling.when);
  const span = spanOf(telling);
  if (length === null || length > preciseDays || span === null) return [];
  const days = [];
  for (let at = span[0]; at <= span[1]; at = shiftDay(at, 1)) days.push(at);
  return days;
}

function shiftDay(isoDay: string, by: number): string {
  return new Date(Date.parse(isoDay) + by * day).toISOString().slice(0, 10);
}
