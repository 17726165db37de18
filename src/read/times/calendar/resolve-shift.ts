import type { ShiftMeaning, TimeUnit } from '../time-expression.ts';
import { weekdayOf } from './civil-day.ts';
import { addUnits, dayPeriod, narrow, type Period, periodAround, shiftPeriod } from './period.ts';
import { type ResolveContext, type Resolved, resolvedAs, unresolved } from './resolve-context.ts';
import { withTime } from './with-time.ts';

const unknownValues: Partial<Record<TimeUnit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** A day told so long before publication is of a story of its own. */
const STORY_DAYS = 14;

/** So many units before or after publication, or before or after the date told last. */
export function resolveShift(meaning: ShiftMeaning, context: ResolveContext): Resolved {
  const { publication, quarter, narrative, direction } = context;
  const here = publication === null ? null : dayPeriod(publication);
  const reference = referenceOf(meaning, context, here);
  const told = reference ?? (narrative ? null : here);
  if (meaning.asTold)
    return context.reference === null ? unresolved('PAST_REF') : resolvedAs(context.reference, 'relative');
  // "On 10 July they met. … announced at midnight": the hour is of the day of the story.
  const { day, goesOn } = context;
  if (
    meaning.clock !== undefined &&
    meaning.unit === 'day' &&
    meaning.by === 0 &&
    goesOn &&
    day !== null &&
    here !== null &&
    here.earliest - day.latest > STORY_DAYS
  )
    return resolvedAs(day, 'relative', withTime(day.value, meaning));
  const anchor =
    meaning.from === 'publication' ? (narrative && !meaning.dayPart ? (reference ?? here) : here) : told;
  const unknown = withTime(unknownValues[meaning.unit] ?? 'XXXX-XX-XX', meaning);
  if (meaning.by === null) return resolveVague(meaning, anchor);
  // "A year earlier" than a quarter is that quarter of the year before.
  if (quarter !== null && !narrative && meaning.unit === 'year' && meaning.by === -1 && meaning.compares) {
    return resolvedAs(shiftQuarter(quarter), 'relative');
  }
  if (meaning.unit === 'quarter' && meaning.by === 0 && meaning.compares && (quarter ?? here) !== null) {
    return resolvedAs(quarter ?? shiftPeriod(here!.earliest, -1, 'quarter'), 'relative');
  }
  if (anchor === null || (meaning.unit === 'day' && meaning.by === 0 && isLong(anchor)))
    return unresolved(unknown);
  if (meaning.toTheDay)
    return resolvedAs(dayPeriod(addUnits(anchor.earliest, meaning.by, meaning.unit)), 'relative');
  // "Over the weekend", said on a weekday, looks back unless the tense looks ahead.
  const back =
    meaning.unit === 'weekend' &&
    meaning.from === 'context' &&
    direction !== 'future' &&
    here !== null &&
    weekdayOf(here.earliest) < 6;
  const period = back ? shiftPeriod(here.earliest, -1, 'weekend') : shift(meaning.unit, meaning.by, anchor);
  const pivot = meaning.from === 'publication' ? anchor.earliest : anchor.latest;
  return resolvedAs(
    { ...narrow(period, meaning.part, pivot), value: period.value },
    'relative',
    withTime(period.value, meaning),
  );
}

/** The date told before that a shift counts from. */
function referenceOf(
  meaning: ShiftMeaning,
  { reference, day, beside, narrative, direction }: ResolveContext,
  here: Period | null,
): Period | null {
  if (meaning.from !== 'context' || meaning.by !== 0) return reference;
  // A month has no evening and is no "same day".
  if (meaning.unit === 'day' && reference !== null && reference.unit !== 'day')
    return reference.unit === 'week' || reference.unit === 'weekend' ? reference : (day ?? here);
  // "By the end of the month" in news: the present one, unless the sentence has just told another.
  const present = meaning.definite && !narrative && !(beside && direction === 'past');
  return present ? (here ?? reference) : reference;
}

/** A time of which no one day can be taken. */
function isLong({ unit }: Period): boolean {
  return rank.indexOf(unit) > rank.indexOf('week');
}

function shiftQuarter({ earliest }: Period): Period {
  return periodAround(addUnits(earliest, -1, 'year'), 'quarter');
}

/** "Years ago", "days later": only on which side of the anchor. */
function resolveVague({ sign }: ShiftMeaning, anchor: Period | null): Resolved {
  const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (anchor === null) return unresolved(value);
  return sign < 0
    ? { value, earliest: null, latest: anchor.latest, basis: 'relative', period: null }
    : { value, earliest: anchor.earliest, latest: null, basis: 'relative', period: null };
}

const rank: TimeUnit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
];

/** A period known less well than the unit gives one known no better ("two days later" than May is in May or June). */
function shift(unit: TimeUnit, by: number, anchor: Period): Period {
  if (rank.indexOf(anchor.unit) <= rank.indexOf(unit) || by === 0)
    return shiftPeriod(anchor.earliest, by, unit);
  const moved = periodAround(addUnits(anchor.earliest, by, unit), anchor.unit);
  return {
    ...moved,
    earliest: addUnits(anchor.earliest, by, unit),
    latest: addUnits(anchor.latest, by, unit),
  };
}
