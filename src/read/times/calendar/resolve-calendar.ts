import type { CalendarMeaning } from '../time-expression.ts';
import { chooseOccurrence, continueOccurrence } from './choose-year.ts';
import { fromDayNumber, weekdayOf } from './civil-day.ts';
import { centuryPeriod, datePeriod, dayPeriod, decadePeriod, narrow, type Period } from './period.ts';
import { type ResolveContext, type Resolved, resolvedAs, unresolved } from './resolve-context.ts';
import { withTime } from './with-time.ts';

/**
 * A date on the calendar, its missing parts taken from the context as far as it has them. `outer` is what
 * `meaning.within` resolved to.
 */
export function resolveCalendar(
  meaning: CalendarMeaning,
  context: ResolveContext,
  outer: Resolved | null,
): Resolved {
  if (meaning.century !== undefined) {
    return finish(centuryPeriod(meaning.century, meaning.beforeChrist), meaning, 'stated', context);
  }
  if (meaning.decade !== undefined)
    return finish(
      meaning.beforeChrist
        ? decadePeriod(meaning.decade, true)
        : decadePeriod(fullDecade(meaning.decade, context)),
      meaning,
      'stated',
      context,
    );
  if (meaning.year !== undefined) {
    if (meaning.sameQuarter && context.quarter !== null) {
      const { month } = fromDayNumber(context.quarter.earliest);
      const quarter = Math.ceil(month / 3);
      return resolvedAs(datePeriod({ kind: 'calendar', quarter }, meaning.year)!, 'relative');
    }
    const period = datePeriod(meaning, meaning.beforeChrist ? 1 - meaning.year : meaning.year);
    return period === null ? unresolved('') : finish(period, meaning, 'stated', context);
  }
  if (outer !== null) {
    if (outer.period === null) return unresolved(partialValue(meaning));
    const { year, month } = fromDayNumber(outer.period.earliest);
    const bareDay = meaning.day !== undefined && meaning.month === undefined;
    const period = datePeriod(bareDay ? { ...meaning, month } : meaning, year);
    return period === null
      ? unresolved(partialValue(meaning))
      : finish(period, meaning, outer.basis, context);
  }
  const period =
    meaning.weekday === undefined || meaning.nth !== undefined
      ? chooseDate(meaning, context)
      : chooseWeekday(meaning, context);
  return period === null
    ? unresolved(withTime(partialValue(meaning), meaning))
    : finish(period, meaning, 'relative', context);
}

function chooseDate(
  meaning: CalendarMeaning,
  { publication, reference, direction, narrative, goesOn }: ResolveContext,
): Period | null {
  const here = publication === null ? null : dayPeriod(publication);
  const { toward } = meaning;
  if (toward === 'last' || toward === 'next' || toward === 'this') {
    const anchor = narrative ? (reference ?? here) : here;
    // "Last August" said in August means the year before; "this August" is of this year.
    return anchor === null ? null : chooseOccurrence(meaning, anchor, toward);
  }
  if (toward !== undefined) {
    const anchor = reference ?? here;
    return anchor === null ? null : chooseOccurrence(meaning, anchor, toward);
  }
  if (reference !== null && (narrative || here === null)) return continueOccurrence(meaning, reference);
  if (here === null) return null;
  if (goesOn && direction !== 'future' && (meaning.day ?? meaning.month) !== undefined) {
    const next = storyDay(meaning, reference, here);
    if (next !== null) return next;
  }
  // "Will report its third quarter": one just over is meant, not the next.
  const near =
    meaning.quarter === undefined || direction === 'past' ? null : chooseOccurrence(meaning, here, 'near');
  if (near !== null && near.latest < here.earliest && here.earliest - near.latest < 100) return near;
  return chooseOccurrence(meaning, here, direction ?? 'near');
}

/** How far back a story lies that is told on from its own dates, and how far its next date is from the last. */
const PAST_DAYS = 300;
const NEXT_DAYS = 120;

/** "In January 2023 they quarrelled. … On 27 March they made up": of a story told a year later, not of this year. */
function storyDay(meaning: CalendarMeaning, reference: Period | null, here: Period): Period | null {
  if (reference === null || !/^(?:day|week|month)$/.test(reference.unit)) return null;
  if (here.earliest - reference.latest < PAST_DAYS) return null;
  const next = continueOccurrence(meaning, reference);
  return next !== null && Math.abs(next.earliest - reference.latest) <= NEXT_DAYS ? next : null;
}

function chooseWeekday(
  meaning: CalendarMeaning,
  { publication, reference, direction, narrative }: ResolveContext,
): Period | null {
  const { toward } = meaning;
  const contextual = toward === 'before' || toward === 'after' || toward === 'same' || narrative;
  const told = reference?.unit === 'day' || reference?.unit === 'week' ? reference.earliest : null;
  const anchor = contextual ? (told ?? publication) : publication;
  if (anchor === null) return null;
  const back = (weekdayOf(anchor) - meaning.weekday! + 7) % 7;
  const ahead = (meaning.weekday! - weekdayOf(anchor) + 7) % 7;
  if (toward === 'last' || toward === 'before') return dayPeriod(anchor - (back || 7));
  if (toward === 'next' || toward === 'after') return dayPeriod(anchor + (ahead || 7));
  if (toward === 'this' || toward === 'same' || (contextual && told !== null)) {
    return dayPeriod(direction === 'past' && toward === 'this' ? anchor - back : anchor + ahead);
  }
  return dayPeriod(direction === 'future' ? anchor + ahead : anchor - back);
}

/** "The eighties" without a century: the last ones that had begun, else those of the 20th century. */
function fullDecade(decade: number, { publication, reference }: ResolveContext): number {
  if (decade >= 10) return decade;
  const anchor = publication ?? reference?.earliest ?? null;
  if (anchor === null) return 190 + decade;
  const now = Math.floor(fromDayNumber(anchor).year / 10);
  const full = Math.floor(now / 10) * 10 + decade;
  return full <= now ? full : full - 10;
}

function finish(
  period: Period,
  meaning: CalendarMeaning,
  basis: Resolved['basis'],
  context: ResolveContext,
): Resolved {
  const anchor = context.publication ?? context.reference?.earliest ?? null;
  const narrowed = narrow(period, meaning.part, anchor);
  return resolvedAs({ ...narrowed, value: period.value }, basis, withTime(period.value, meaning));
}

/** The value with its year unknown: XXXX-08, XXXX-11-09, XXXX-WXX-2, XXXX-FA. */
function partialValue({ month, day, season, quarter, half, weekday, nth }: CalendarMeaning): string {
  const two = (value: number) => String(value).padStart(2, '0');
  if (weekday !== undefined && nth === undefined) return `XXXX-WXX-${weekday}`;
  if (month !== undefined) return day === undefined ? `XXXX-${two(month)}` : `XXXX-${two(month)}-${two(day)}`;
  if (day !== undefined) return `XXXX-XX-${two(day)}`;
  if (season !== undefined) return `XXXX-${season}`;
  if (quarter !== undefined) return `XXXX-Q${quarter}`;
  return half === undefined ? 'XXXX' : `XXXX-H${half}`;
}
